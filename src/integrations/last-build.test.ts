import { mkdir, mkdtemp, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { inputsOf, isAsBuilt, noteBuild } from './last-build.ts';

/** A folder with files in it, named by their paths. It is gone when the test is over. */
async function folderOf(files: Record<string, string>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'last-build-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await write(root, files);
  return root;
}

async function write(root: string, files: Record<string, string>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
}

const noon = new Date('2026-11-27T12:00:00Z');

test('a build is made of the files, the command, the day and the settings that the code names', async () => {
  const root = await folderOf({
    'astro.config.mjs': 'export default { site: process.env.PLACE };',
    'src/content/articles/a.md': 'A.',
    'public/a.txt': 'a',
    'build.log': 'Said.',
    'README.md': 'Read.',
  });
  const inputs = (command = ['build'], now = noon) => inputsOf(root, command, now);
  const first = inputs();
  expect(inputs()).toBe(first);
  await write(root, { 'build.log': 'Said more.', 'README.md': 'Read more.' });
  vi.stubEnv('ELSEWHERE', 'x');
  expect(inputs()).toBe(first);
  expect(inputs(undefined, new Date('2026-11-27T23:59:59Z'))).toBe(first);
  expect(inputs(undefined, new Date('2026-11-28T00:00:00Z'))).not.toBe(first);
  expect(inputs(['build', '--outDir', 'x'])).not.toBe(first);
  vi.stubEnv('PLACE', 'https://example.org');
  expect(inputs()).not.toBe(first);
  vi.unstubAllEnvs();
  expect(inputs()).toBe(first);
  for (const [name, content] of Object.entries({
    'src/content/articles/a.md': 'B.',
    'public/b.txt': '',
    'src/theme.css': 'p {}',
    '.env': 'PLACE=x',
    'package.json': '{}',
  })) {
    const before = inputs();
    await write(root, { [name]: content });
    expect(inputs(), name).not.toBe(before);
  }
});

test('with a linked folder, what stands in it may always be another', async () => {
  const [root, linked] = [await folderOf({ 'src/a.ts': '' }), await folderOf({ 'index.md': 'A.' })];
  await symlink(linked, join(root, 'src/linked'), 'junction');
  expect(inputsOf(root, [], noon)).not.toBe(inputsOf(root, [], noon));
});

test('a site is as it was built until a file in it is another, gone or new, or it is of other inputs', async () => {
  const files = { 'index.html': 'Home.', 'a/index.html': 'A.', '.git/HEAD': 'main' };
  const [dist, notes] = [await folderOf(files), await folderOf({})];
  const note = join(notes, 'last-build.json');
  expect(isAsBuilt(note, '1', dist)).toBe(false);
  noteBuild(note, '1', dist);
  await write(dist, { '.git/HEAD': 'other' });
  expect(isAsBuilt(note, '1', dist)).toBe(true);
  expect(isAsBuilt(note, '2', dist)).toBe(false);
  await utimes(join(dist, 'index.html'), noon, noon);
  expect(isAsBuilt(note, '1', dist)).toBe(false);
  noteBuild(note, '1', dist);
  await write(dist, { 'b.html': '' });
  expect(isAsBuilt(note, '1', dist)).toBe(false);
  noteBuild(note, '1', dist);
  await rm(join(dist, 'a/index.html'));
  expect(isAsBuilt(note, '1', dist)).toBe(false);
  noteBuild(note, '1', dist);
  await rm(dist, { recursive: true });
  expect(isAsBuilt(note, '1', dist)).toBe(false);
  await mkdir(dist);
});
