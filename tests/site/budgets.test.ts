import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { sent } from '../sent.ts';
import { type BuiltPage, essayPage, foundingEssays, pagesOf } from './pages.ts';

const dist = inject('dist');

const file = (address: string) => readFileSync(join(dist, address));

/** The scripts that a page runs by itself, with those they import. */
function scriptsOf({ $ }: BuiltPage): (string | Buffer)[] {
  const inline = $('script:not([src])')
    .toArray()
    .map((node) => $(node).html() ?? '');
  const addresses = $('script[src]')
    .toArray()
    .map((node) => $(node).attr('src') ?? '');
  return [...inline, ...withImports(addresses).map(file)];
}

/** Addresses of scripts, with those of all that they import at once. */
function withImports(addresses: Iterable<string>): string[] {
  const all = new Set(addresses);
  for (const address of all) {
    const imports = file(address)
      .toString('utf8')
      .matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g);
    for (const [, name = ''] of imports) all.add(posix.join(posix.dirname(address), name));
  }
  return [...all];
}

describe.each(foundingEssays)('%s', (id) => {
  const page = essayPage(dist, id);

  test('page and all that blocks its first paint weigh at most 14,600 bytes', () => {
    expect(
      page.$('link[rel=stylesheet], head script:not([type=module], [async], [defer])'),
    ).toHaveLength(0);
    expect(sent(page.html)).toBeLessThanOrEqual(14_600);
  });

  test('the whole first visit weighs at most 100 kB', () => {
    const fonts = [...page.html.matchAll(/url\("([^"]+-?[^"]*\.woff2)"\)/g)].map(
      ([, url = '']) => url,
    );
    const preloaded = page
      .$('link[rel=preload]')
      .toArray()
      .map((node) => page.$(node).attr('href') ?? '');
    expect(fonts).toEqual(expect.arrayContaining(preloaded));
    const pictures = page
      .$('img')
      .toArray()
      .map((node) => page.$(node).attr('src') ?? '');
    const bytes =
      sent(page.html) +
      [...preloaded, ...pictures].reduce((sum, url) => sum + file(url).length, 0) +
      scriptsOf(page).reduce((sum, script) => sum + sent(script), 0);
    expect(bytes).toBeLessThanOrEqual(100_000);
  });
});

test.each(pagesOf(dist))(
  '$path runs at most 3,000 bytes of script before the reader asks for anything',
  (page) => {
    const bytes = scriptsOf(page).reduce((sum, script) => sum + sent(script), 0);
    expect(bytes).toBeLessThanOrEqual(3000);
  },
);

test('no source map and no unused font format is published', () => {
  expect(globSync('**/*.{map,woff,ttf}', { cwd: dist })).toEqual([]);
});

test('the search weighs at most 12 kB, script and style, with all that it imports', () => {
  const own = globSync('_astro/{SearchOpener,dialog,search}*.{js,css}', { cwd: dist });
  const all = withImports(own);
  expect(all.toSorted()).toEqual([
    expect.stringMatching(/SearchOpener.*\.js$/),
    expect.stringMatching(/dialog.*\.js$/),
    expect.stringMatching(/en.*\.js$/),
    expect.stringMatching(/preload-helper.*\.js$/),
    expect.stringMatching(/search.*\.css$/),
    expect.stringMatching(/storage.*\.js$/),
  ]);
  expect(all.reduce((sum, part) => sum + sent(file(part)), 0)).toBeLessThanOrEqual(12_000);
});
