import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { parts } from '../../src/essay/parts.ts';
import { foundingFolder } from '../build-site.ts';
import { essayPage, foundingEssays, pageOf } from './pages.ts';

const dist = inject('dist');
const essays = globSync('**/*.mdx', { cwd: foundingFolder }).map((file) =>
  readFileSync(join(foundingFolder, file), 'utf8'),
);

test.each(Object.keys(parts))(
  '<%s> is used by an essay, and explained to those who write one',
  (name) => {
    expect(essays.some((text) => text.includes(`<${name}`))).toBe(true);
    expect(pageOf(dist, 'about/writing/index.html').$('h3').text()).toContain(name);
  },
);

test('every chart and diagram says what it shows, and every chart has its numbers in a table', () => {
  for (const id of foundingEssays) {
    const { $ } = essayPage(dist, id);
    for (const drawing of $('.prose svg:not([aria-hidden])').toArray()) {
      expect($(drawing).attr('role')).toBe('img');
      expect($(drawing).attr('aria-label')).toMatch(/\w+ \w+/);
    }
    for (const chart of $('.chart').toArray()) {
      expect($(chart).find('details tbody tr').length).toBeGreaterThan(1);
    }
  }
});

test.each(foundingEssays)('the scripts of the tools in %s weigh at most 6 kB', (id) => {
  const { $ } = essayPage(dist, id);
  const tags = $('*')
    .toArray()
    .map((node) => ('tagName' in node ? node.tagName : ''))
    .filter((tag) => tag.includes('-') && tag !== 'search-opener');
  const shared = ['storage', 'when-near', 'copy-code', 'preload-helper'];
  const files = globSync(`_astro/{${[...new Set([...tags, ...shared])].join(',')}}.*.js`, {
    cwd: dist,
  });
  const bytes = files.map((file) => brotliCompressSync(readFileSync(join(dist, file))).length);
  expect(files.length).toBeGreaterThanOrEqual(tags.length);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(6000);
});
