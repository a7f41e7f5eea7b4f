import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { globSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { gather, pagesIn, readShards } from './gather.ts';

/** Folders with files in them, named by their paths. They are gone when the test is over. */
async function folders(...contents: Record<string, string>[]): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'shards-'));
  onTestFinished(() => rm(root, { recursive: true }));
  return Promise.all(
    contents.map(async (files, at) => {
      const folder = join(root, String(at + 1));
      await mkdir(folder);
      for (const [name, content] of Object.entries(files)) {
        await mkdir(dirname(join(folder, name)), { recursive: true });
        await writeFile(join(folder, name), content);
      }
      return folder;
    }),
  );
}

const label = (number: number, of: number, base = '/') => ({
  'shard.json': JSON.stringify({ number, of, site: 'https://example.org', base }),
});

test('shares are read in the order of their numbers', async () => {
  const [one = '', two = ''] = await folders(label(2, 2), label(1, 2));
  expect(readShards([one, two])).toEqual([
    { folder: two, number: 1, of: 2, site: 'https://example.org', base: '/' },
    { folder: one, number: 2, of: 2, site: 'https://example.org', base: '/' },
  ]);
});

test('a share that is missing or there twice is named', async () => {
  const [one = '', two = '', three = ''] = await folders(label(1, 3), label(3, 3), label(1, 3));
  expect(() => readShards([one, two])).toThrow('Share 2 of 3 is missing.');
  expect(() => readShards([one, two, three])).toThrow(
    `Share 1 of 3 is there twice: ${one}, ${three}.`,
  );
});

test('shares for different places are not joined', async () => {
  const [one = '', two = ''] = await folders(label(1, 2), label(2, 2, '/sub/'));
  expect(() => readShards([one, two])).toThrow(
    `${one} and ${two} are not shares of one site: ` +
      '1/2 of https://example.org/ and 2/2 of https://example.org/sub/. Build all of them alike.',
  );
});

test('a folder without a share is named, and so is the command that makes one', async () => {
  const [one = ''] = await folders({ 'index.html': 'A whole site.' });
  expect(() => readShards([one])).toThrow(
    `${one} holds no share of the site: build one with SHARD=1/4 npm run build -- --outDir ${one}`,
  );
  expect(() => readShards([])).toThrow('npm run join -- shards/*');
});

test('all files come together but labels and sitemaps', async () => {
  const both = { 'index.html': 'Home', '_astro/a.js': '1' };
  const [one = '', two = '', target = ''] = await folders(
    {
      ...both,
      ...label(1, 2),
      'rss.xml': '1',
      'articles/a/index.html': 'A',
      'sitemap-0.xml': '<loc>a</loc>',
    },
    {
      ...both,
      ...label(2, 2),
      'rss.xml': '2',
      'articles/b/index.html': 'B',
      'sitemap-index.xml': '<loc>b</loc>',
    },
    {},
  );
  await gather(readShards([one, two]), target);
  expect(globSync('**/*.*', { cwd: target }).sort()).toEqual([
    '_astro/a.js',
    'articles/a/index.html',
    'articles/b/index.html',
    'index.html',
    'rss.xml',
  ]);
  expect(await readFile(join(target, 'articles/b/index.html'), 'utf8')).toBe('B');
  expect(await readFile(join(target, 'rss.xml'), 'utf8')).toBe('1');
});

test('shares of different days are not joined', async () => {
  const [one = '', two = '', target = ''] = await folders(
    { ...label(1, 2), 'robots.txt': 'Monday' },
    { ...label(2, 2), 'robots.txt': 'Tuesday' },
    {},
  );
  await expect(gather(readShards([one, two]), target)).rejects.toThrow(
    `${join(two, 'robots.txt')} is not what the shares before it hold. Build all of them from the same files, on the same day.`,
  );
});

test('the pages of all shares are those of their sitemaps, each once', async () => {
  const [one = '', two = ''] = await folders(
    {
      ...label(1, 2),
      'sitemap-0.xml': '<url><loc>https://e.org/</loc></url><url><loc>https://e.org/a/</loc></url>',
    },
    {
      ...label(2, 2),
      'sitemap-0.xml': '<url><loc>https://e.org/</loc></url>',
      'sitemap-1.xml': '<url><loc>https://e.org/b/</loc></url>',
    },
  );
  expect(await pagesIn(readShards([one, two]))).toEqual([
    'https://e.org/',
    'https://e.org/a/',
    'https://e.org/b/',
  ]);
});
