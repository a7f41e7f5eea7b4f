import { execFile } from 'node:child_process';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { astro, buildSite, copySite } from '../build-site.ts';
import { generateEssays } from '../bench/generate.ts';

const essays = Object.fromEntries(
  generateEssays({ count: 40, seed: 1 }).map(({ path, content }) => [path, content]),
);
const numbers = [1, 2, 3, 4];

/** Builds the shares one after the other, below `shards/`. @returns the copy of the site */
async function buildShards(): Promise<string> {
  const root = await copySite({ essays });
  for (const number of numbers) {
    const env = { NODE_ENV: 'production', DEV: '', SHARD: `${number}/4` };
    const { code, output } = await astro(root, ['build', '--outDir', `shards/${number}`], { env })
      .ended;
    if (code !== 0) throw new Error(`Share ${number} does not build:\n${output}`);
  }
  return root;
}

/** Runs `npm run join` in a copy of the site. */
const joinShards = (root: string, folders: readonly string[]) =>
  promisify(execFile)(process.execPath, ['src/shards/cli.ts', ...folders], { cwd: root });

const [whole, root] = await Promise.all([buildSite({ essays }), buildShards()]);
const folders = numbers.map((number) => `shards/${number}`);

const filesIn = (folder: string) =>
  globSync('**', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

test('each essay’s page is in one share, and the lists are in the first', () => {
  const pages = folders.map((folder) => filesIn(join(root, folder)));
  const essayPages = pages.map((files) =>
    files.filter((file) => /^articles\/.*\.html$/.test(file) && !file.includes('fifty-two-loaves')),
  );
  // The tests' list has eight.
  expect(new Set(essayPages.flat()).size).toBe(48);
  expect(essayPages.flat()).toHaveLength(48);
  for (const share of essayPages) expect(share.length).toBeGreaterThan(4);
  expect(pages.map((files) => files.some((file) => file.startsWith('topics/')))).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(pages.flat().filter((file) => file.startsWith('pagefind/'))).toEqual([]);
});

test('four shares joined are the whole site, byte for byte', async () => {
  const { stdout } = await joinShards(root, folders);
  expect(stdout).toBe('4 shares joined: the site is in dist/\n');
  const dist = join(root, 'dist');
  expect(whole.code).toBe(0);
  const files = filesIn(whole.dist);
  expect(files).toContain('pagefind/pagefind.js');
  expect(files).toContain('sitemap-0.xml');
  expect(filesIn(dist)).toEqual(files);
  const content = (folder: string, file: string) => readFileSync(join(folder, file));
  expect(files.filter((file) => !content(dist, file).equals(content(whole.dist, file)))).toEqual(
    [],
  );
  expect(globSync('.dist-*', { cwd: root })).toEqual([]);
});

test('where a share is missing, it is named, and the site of before stands', async () => {
  rmSync(join(root, 'dist/index.html'));
  const before = filesIn(join(root, 'dist'));
  await expect(joinShards(root, folders.slice(1))).rejects.toMatchObject({
    code: 1,
    stderr: 'Share 1 of 4 is missing.\n',
  });
  expect(filesIn(join(root, 'dist'))).toEqual(before);
});
