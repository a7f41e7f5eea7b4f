import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { handingOn, handOn } from './handed-on.ts';
import { routeOf } from './test-routes.ts';

test('the answer of a route that is handed on is no file, and taken before a page is made', async () => {
  const taken: string[] = [];
  const added: string[] = [];
  handOn(
    ({ pattern }) => added.push(pattern),
    '/cards.json',
    new URL('file:///cards.json.ts'),
    (answer) => taken.push(answer),
  );
  expect(added).toEqual(['/cards.json']);
  const prerenderer: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: async () => [
      { pathname: '/about/', route: routeOf('/about/') },
      { pathname: '/cards.json', route: routeOf('/cards.json') },
    ],
    render: async (request, { routeData }) =>
      new Response(`${routeData.route} at ${new URL(request.url).pathname}`),
  };
  const paths = await handingOn(prerenderer).getStaticPaths();
  expect(paths.map(({ pathname }) => pathname)).toEqual(['/about/']);
  expect(taken).toEqual(['/cards.json at /cards.json']);
});
