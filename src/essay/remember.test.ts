import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { rememberIn } from './remember.ts';

/** A project with a folder of packages, until the test is over. */
async function project(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'remember-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'node_modules'));
  await mkdir(join(root, 'src'));
  return root;
}

const files = (root: string) => join(root, 'node_modules/.cache/commonplace/letters');

/** How often a value is made of a file, and what is remembered of it. */
function counting(root: string) {
  const remember = rememberIn(root, 'letters');
  const made: string[] = [];
  const lettersOf = (name: string, content: string) =>
    remember(name, content, () => {
      made.push(name);
      return { letters: new Set(content), on: new Date('2026-01-02') };
    });
  return { made, lettersOf };
}

test('what was made of a file is remembered, its dates and sets included', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  const { made, lettersOf } = counting(root);
  expect(lettersOf('a.md', 'aba')).toEqual({
    letters: new Set(['a', 'b']),
    on: new Date('2026-01-02'),
  });
  expect(made).toEqual([]);
});

test('other content, and another file of the same content, are made anew', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  const { made, lettersOf } = counting(root);
  expect(lettersOf('a.md', 'abc').letters).toEqual(new Set(['a', 'b', 'c']));
  lettersOf('b.md', 'aba');
  expect(made).toEqual(['a.md', 'b.md']);
});

test.each([
  ['package', 'node_modules/.package-lock.json'],
  ['module of the project', 'src/check/check.ts'],
])('another version of a %s makes everything anew', async (_what, file) => {
  const root = await project();
  const other = await project();
  await mkdir(dirname(join(other, file)), { recursive: true });
  await writeFile(join(other, file), 'Other.');
  counting(root).lettersOf('a.md', 'aba');
  await cp(files(root), files(other), { recursive: true });
  const { made, lettersOf } = counting(other);
  lettersOf('a.md', 'aba');
  expect(made).toEqual(['a.md']);
});

test.each([
  ['nothing', ''],
  ['something else', 'Hello.'],
])('a file of the cache that holds %s is passed over', async (_what, damage) => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  for (const name of await readdir(files(root))) await writeFile(join(files(root), name), damage);
  const { made, lettersOf } = counting(root);
  expect(lettersOf('a.md', 'aba').letters).toEqual(new Set(['a', 'b']));
  expect(made).toEqual(['a.md']);
});

test('where nothing can be written, everything is made, and nothing is said', async () => {
  const root = await project();
  await writeFile(join(root, 'node_modules/.cache'), 'A file where a folder belongs.');
  const { made, lettersOf } = counting(root);
  lettersOf('a.md', 'aba');
  lettersOf('a.md', 'aba');
  expect(made).toEqual(['a.md', 'a.md']);
});

test('no unfinished file is left over', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  counting(root).lettersOf('a.md', 'abc');
  expect(await readdir(files(root))).toHaveLength(1);
});
