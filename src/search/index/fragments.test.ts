import { close, createIndex } from 'pagefind';
import { expect, onTestFinished, test } from 'vitest';
import { fragmentsOf, mostFragments } from './fragments.ts';

test.each([
  { maxFragments: 4, files: 4 },
  { maxFragments: 2, files: 2 },
])('of four essays in $files files the text of each is read', async ({ maxFragments, files }) => {
  onTestFinished(async () => void (await close()));
  const { index } = await createIndex({ maxFragments });
  for (const id of ['a', 'b', 'c', 'd']) {
    await index?.addCustomRecord({
      url: `/articles/${id}/`,
      content: `The text of ${id}.`,
      language: 'en',
      meta: { title: `Title ${id}` },
      filters: { author: ['Ada'], topic: ['Maps'] },
    });
  }
  const made = (await index?.getFiles())?.files ?? [];
  const fragments = made.filter(({ path }) => path.startsWith('fragment/'));
  expect(fragments).toHaveLength(files);
  const read = fragments.flatMap(fragmentsOf).toSorted((a, b) => (a.url < b.url ? -1 : 1));
  expect(read).toEqual(
    ['a', 'b', 'c', 'd'].map((id) => ({
      url: `/articles/${id}/`,
      content: `The text of ${id}.`,
      meta: { title: `Title ${id}` },
      filters: { author: ['Ada'], topic: ['Maps'] },
    })),
  );
});

test('up to a thousand essays have a file each, and more share one by two', () => {
  expect([0, 1, 8, 1000].map(mostFragments)).toEqual([1, 1, 8, 1000]);
  expect([1025, 2000, 10_000].map(mostFragments)).toEqual([513, 1000, 5000]);
});
