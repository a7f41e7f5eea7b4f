import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkEssays, folder, type Report } from '../../src/check/check.ts';
import { kinds } from '../../src/check/kinds.ts';
import { brokenEssays, known } from './broken-essays.ts';

const project = resolve(import.meta.dirname, '../..');

/** A project of these essays, with the pages of this one. */
async function projectOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'essays-'));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const [name, content] of Object.entries({ 'known.mdx': known, ...files })) {
    const file = join(root, folder, name);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await symlink(join(project, 'src/pages'), join(root, 'src/pages'));
  await symlink(join(project, 'public'), join(root, 'public'));
  return root;
}

const check = (root: string) => checkEssays(root, new Date('2026-11-23'));

const shortly = ({ findings }: Report) =>
  findings.map(
    ({ file, line, column, severity, kind }) =>
      `${file.slice(folder.length)}:${line}:${column} ${severity} ${kind}`,
  );

test.each(brokenEssays)('found when $when', async ({ files, finds, says = '' }) => {
  const report = await check(await projectOf(files));
  expect(shortly(report)).toEqual(finds);
  const [first] = report.findings;
  expect(`${first?.message} ${first?.cure}`).toContain(says);
  expect(JSON.stringify(report.findings)).not.toContain('«');
});

test('found when a file cannot be opened', async () => {
  const root = await projectOf({});
  await symlink(join(root, 'gone.mdx'), join(root, folder, 'one.mdx'));
  expect(shortly(await check(root))).toEqual(['one.mdx:1:1 error unreadable-file']);
});

test('every kind of finding is found', () => {
  const found = brokenEssays.flatMap(({ finds }) => finds.map((line) => line.split(' ').at(-1)));
  expect(new Set([...found, 'unreadable-file'])).toEqual(new Set(Object.keys(kinds)));
});
