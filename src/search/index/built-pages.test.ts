import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { builtPages } from './built-pages.ts';

test('gives the pages of essays, the newest first, and not those of earlier addresses', async () => {
  const dist = await mkdtemp(join(tmpdir(), 'pages-'));
  onTestFinished(() => rm(dist, { recursive: true }));
  const essay = (day: string) => `<meta property="article:published_time" content="${day}">`;
  const files = {
    'articles/b': essay('2026-01-02'),
    'articles/old': essay('2019-12-31'),
    'articles/moved': '<meta http-equiv="refresh" content="0;url=/articles/b/">',
    'articles/a': essay('2026-01-02'),
    'topics/a': essay('2026-01-03'),
  };
  for (const [folder, content] of Object.entries(files)) {
    await mkdir(join(dist, folder), { recursive: true });
    await writeFile(join(dist, folder, 'index.html'), content);
  }
  const { count, pages } = builtPages(dist);
  expect(count).toBe(3);
  expect([...pages]).toEqual([
    { url: '/articles/a/', content: essay('2026-01-02') },
    { url: '/articles/b/', content: essay('2026-01-02') },
    { url: '/articles/old/', content: essay('2019-12-31') },
  ]);
});
