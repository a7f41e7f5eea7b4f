import type { BlockContent } from 'mdast';
import { expect, test } from 'vitest';
import { contentsOf } from '../../src/essay/contents.ts';

test('what stands a hundred thousand quotations deep is found', () => {
  const link = { type: 'link' as const, url: '/topics/', children: [] };
  let quotation: BlockContent = { type: 'paragraph', children: [link] };
  for (let depth = 0; depth < 100_000; depth++) {
    quotation = { type: 'blockquote', children: [quotation] };
  }
  const { links } = contentsOf({ type: 'root', children: [quotation] }, 'one.md');
  expect(links.map(({ url }) => url)).toEqual(['/topics/']);
});
