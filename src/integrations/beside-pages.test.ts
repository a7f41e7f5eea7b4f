import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { besidePages } from './beside-pages.ts';
import { handingOn } from './handed-on.ts';
import { routeOf } from './test-routes.ts';

const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

const nothing = () => undefined;

/** Builds a site without pages, with files that a thread makes of "three essays"; gives its folder. */
async function build(name: string, code: string): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'beside-pages-'));
  const source = module('');
  const { hooks } = besidePages({ name, source, thread: module(code), folder: 'cards/' });
  const run = (
    hook: 'astro:config:setup' | 'astro:config:done' | 'astro:build:done',
    told: unknown,
  ) => Reflect.apply(hooks[hook] ?? nothing, undefined, [told]);
  run('astro:config:setup', { command: 'build', injectRoute: nothing });
  run('astro:config:done', { config: { outDir: pathToFileURL(`${dist}/`) } });
  await handingOn({
    name: 'test',
    getStaticPaths: async () => [{ pathname: name, route: routeOf(`/${name}.json`) }],
    render: async () => new Response('three essays'),
  }).getStaticPaths();
  await run('astro:build:done', {});
  return dist;
}

test('files are made of what a route answers, before a build is done', async () => {
  const dist = await build(
    'sound',
    `import { mkdirSync, writeFileSync } from 'node:fs';
     import { workerData } from 'node:worker_threads';
     mkdirSync(workerData.folder);
     writeFileSync(workerData.folder + 'all.txt', workerData.written);`,
  );
  expect(readFileSync(join(dist, 'cards/all.txt'), 'utf8')).toBe('three essays');
});

test('what a thread cannot make fails the build, and no other', async () => {
  const failing = build('failing', `throw new Error('The card cannot be drawn.');`);
  await expect(failing).rejects.toThrow('The card cannot be drawn.');
  await build('sound', '');
});
