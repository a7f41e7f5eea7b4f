import { cp, mkdir, mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { forgetUnused, memoryIn, rememberIn } from './remember.ts';

/** A project with a folder of packages, until the test is over. */
async function project(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'remember-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'node_modules/astro'), { recursive: true });
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

test('what was made of other content stays known, and no unfinished file is left over', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  counting(root).lettersOf('a.md', 'abc');
  const { made, lettersOf } = counting(root);
  lettersOf('a.md', 'aba');
  expect(made).toEqual([]);
  expect(await readdir(files(root))).toHaveLength(2);
});

test('what is kept is found by the name that it was given alone, while it is there', async () => {
  const root = await project();
  const memory = memoryIn(root, 'letters');
  const name = memory.nameOf('a.md', 'aba');
  expect(memory.named(name)).toBeUndefined();
  memory.keep('a.md', 'aba', ['a', 'b']);
  expect(memory.named<string[]>(name)?.value).toEqual(['a', 'b']);
  expect(memory.nameOf('b.md', 'aba')).not.toBe(name);
});

/** Says when the only file of the cache was last asked for. */
async function askedFor(root: string, day: string): Promise<void> {
  for (const name of await readdir(files(root))) {
    await utimes(join(files(root), name), new Date(day), new Date(day));
  }
}

test('what nothing has asked for in 30 days is forgotten, and asking keeps it', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  await askedFor(root, '2026-01-01');
  forgetUnused(root, new Date('2026-01-31'));
  expect(await readdir(files(root))).toHaveLength(1);
  counting(root).lettersOf('a.md', 'aba');
  forgetUnused(root, new Date());
  expect(await readdir(files(root))).toHaveLength(1);
  await askedFor(root, '2026-01-01');
  expect(memoryIn(root, 'letters').has('a.md', 'aba')).toBe(true);
  forgetUnused(root, new Date());
  expect(await readdir(files(root))).toHaveLength(1);
  await askedFor(root, '2026-01-01');
  forgetUnused(root, new Date('2026-02-01'));
  expect(await readdir(files(root))).toEqual([]);
});

test('of what takes more than its room, the oldest is forgotten', async () => {
  const root = await project();
  counting(root).lettersOf('a.md', 'aba');
  await askedFor(root, '2026-01-01');
  counting(root).lettersOf('b.md', 'aba');
  const [name = ''] = await readdir(files(root));
  const { size } = await stat(join(files(root), name));
  forgetUnused(root, new Date('2026-01-02'), size * 1.5);
  const { made, lettersOf } = counting(root);
  lettersOf('b.md', 'aba');
  lettersOf('a.md', 'aba');
  expect(made).toEqual(['a.md']);
});
