import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { expectWithin } from '../budgets.ts';
import { builtSite } from '../built-site.ts';
import { sent } from '../sent.ts';
import { type BuiltPage, essayPage, faultsOf, listed, pagesOf } from './pages.ts';

const { dist } = await builtSite('list');
const pages = pagesOf(dist);

const file = (address: string) => readFileSync(join(dist, address));

/** The scripts that a page runs by itself, with those they import. */
function scriptsOf({ $ }: BuiltPage): (string | Buffer)[] {
  // Those of data run nothing.
  const inline = $('script:not([src], [type="application/ld+json"], [type="speculationrules"])')
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

/** What each of some pages weighs. */
const weights = (pages: readonly BuiltPage[], bytesOf: (page: BuiltPage) => number) =>
  pages.map((page) => ({ value: bytesOf(page), of: page.path }));

const attributes = ({ $ }: BuiltPage, selector: string, name: string) =>
  $(selector)
    .toArray()
    .map((node) => $(node).attr(name) ?? '');

test('the frame of any page, without its essay’s text, weighs at most 9,000 bytes', () => {
  const frame = ({ html }: BuiltPage) => {
    const $ = load(html);
    $('.prose').empty();
    return sent($.html());
  };
  expectWithin('frame', weights(pages, frame));
});

test('any page of lists weighs at most 14,600 bytes', () => {
  const lists = pages.filter(({ path }) => !path.startsWith('/articles/'));
  expectWithin(
    'list',
    weights(lists, ({ html }) => sent(html)),
  );
});

test('nothing but the page itself blocks its first paint', () => {
  const blocking =
    'link[rel=stylesheet], head script:not([type=module], [async], [defer], :not([src]))';
  expectWithin(
    'requests',
    weights(pages, ({ $ }) => 1 + $(blocking).length),
  );
});

test('the whole first visit of an essay, pictures aside, weighs at most 100 kB', () => {
  const essays = listed.map((id) => essayPage(dist, id));
  const fonts = (page: BuiltPage) => attributes(page, 'link[rel=preload][as=font]', 'href');
  // Faces come with the page, or their weight would not be known here.
  expect(faultsOf(essays, (page) => (fonts(page).length > 0 ? [] : ['no face']))).toEqual([]);
  const visit = (page: BuiltPage) =>
    [...fonts(page).map((url) => file(url).length), ...scriptsOf(page).map(sent)].reduce(
      (sum, size) => sum + size,
      sent(page.html),
    );
  expectWithin('visit', weights(essays, visit));
});

test('a page runs at most 3,000 bytes of script before the reader asks for anything', () => {
  const weight = (page: BuiltPage) =>
    scriptsOf(page).reduce((sum, script) => sum + sent(script), 0);
  expectWithin('script', weights(pages, weight));
});

test('no source map and no unused font format is published', () => {
  expect(globSync('**/*.{map,woff,ttf}', { cwd: dist })).toEqual([]);
});

test('the search weighs at most 12,000 bytes, script and style, with all that it imports', () => {
  const style = globSync('_astro/search*.css', { cwd: dist });
  const all = withImports([
    ...globSync('_astro/{SearchOpener,dialog}*.js', { cwd: dist }),
    ...style,
  ]);
  expect(style).toHaveLength(1);
  expect(all.length).toBeGreaterThanOrEqual(3);
  const bytes = all.reduce((sum, part) => sum + sent(file(part)), 0);
  expectWithin('search', [{ value: bytes, of: `${all.length} files` }]);
});
