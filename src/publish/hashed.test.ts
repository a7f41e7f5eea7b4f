import { expect, test } from 'vitest';
import { hashedPattern, isHashed } from './hashed.ts';

test.each(['_astro/a.B1x2.js', '_astro/fonts/a.woff2', 'pagefind/fragment/en_1.pf_fragment'])(
  '%s is named by its content, below any base path',
  (path) => {
    expect(isHashed(path)).toBe(true);
    for (const base of ['/', '/sub/', '/a.b/c/']) {
      expect(`${base}${path}`).toMatch(new RegExp(hashedPattern(base)));
    }
  },
);

test.each(['index.html', 'sw.js', 'pagefind/pagefind.js', 'pagefind/titles.json', 'a/_astro/b.js'])(
  '%s is not',
  (path) => {
    expect(isHashed(path)).toBe(false);
    expect(`/sub/${path}`).not.toMatch(new RegExp(hashedPattern('/sub/')));
  },
);

test('the dot of a base path is a dot', () => {
  expect('/axb/_astro/a.js').not.toMatch(new RegExp(hashedPattern('/a.b/')));
});
