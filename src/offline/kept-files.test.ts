import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keptFiles } from './kept-files.ts';

test('pages, what they load and the search are kept, by address; what other programs read is not', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kept-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const files = [
    'index.html',
    'articles/石/index.html',
    '404.html',
    'rss.xml',
    'og/a.png',
    'articles/a.md',
    '_astro/a.B1.js',
    '_astro/a.B1.js.br',
    'pagefind/pagefind.js',
    'pagefind/fragment/en_1.pf_fragment',
    'mark.svg',
    'icon-180.png',
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'four');
  }
  const kept = keptFiles(folder);
  expect(kept.map(({ path }) => path)).toEqual([
    '',
    '_astro/a.B1.js',
    'articles/%E7%9F%B3/',
    'mark.svg',
    'pagefind/fragment/en_1.pf_fragment',
    'pagefind/pagefind.js',
  ]);
  expect(kept.map(({ revision }) => revision !== null)).toEqual([
    true,
    false,
    true,
    true,
    false,
    true,
  ]);
  expect(kept.map(({ bytes }) => bytes)).toEqual([4, 4, 4, 4, 4, 4]);
});
