import { expect, test } from 'vitest';
import { headersFile } from './headers-file.ts';

const lines = headersFile('/sub/').split('\n');

test('every file below the base path is sent with the policy, only hashed ones are kept for ever', () => {
  expect(lines.filter((line) => line.startsWith('/'))).toEqual([
    '/sub/*',
    '/sub/_astro/*',
    '/sub/pagefind/fragment/*',
    '/sub/pagefind/index/*',
    '/sub/pagefind/filter/*',
  ]);
  const first = lines.slice(lines.indexOf('/sub/*'), lines.indexOf('/sub/_astro/*'));
  expect(first.join('\n')).toMatch(/\n {2}Content-Security-Policy: .*frame-ancestors 'none'/);
  expect(first.join('\n')).not.toContain('Cache-Control');
});

test('no line is longer than the 2,000 characters that Cloudflare reads', () => {
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(2000);
});
