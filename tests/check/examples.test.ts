import { expect, test } from 'vitest';
import { checkEssays } from '../../src/check/check.ts';
import { rules } from '../../src/check/rules.ts';
import { projectOf } from './project.ts';

/** The kinds of findings in these files. */
async function kindsIn(files: Parameters<typeof projectOf>[0]): Promise<string[]> {
  const { findings } = await checkEssays(await projectOf(files), new Date('2026-11-23'));
  return findings.map(({ kind }) => kind).sort();
}

test.each(rules)('the wrong example of $kind is one', async ({ kind, wrong }) => {
  expect(await kindsIn(wrong.files)).toEqual([kind, ...wrong.also].sort());
});

test.each(rules)('nothing is wrong with the right example of $kind', async ({ right }) => {
  expect(await kindsIn(right.files)).toEqual(right.also);
});
