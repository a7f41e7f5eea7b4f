import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Validator from '@adobe/structured-data-validator';
import { load } from 'cheerio';
import sharp from 'sharp';
import { parseSitemapIndex } from 'sitemap';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { builtSite } from '../built-site.ts';
import { type BuiltPage, essayPage, faultsOf, pageOf, pagesOf } from './pages.ts';

const { dist } = await builtSite('list');
const host = 'https://tidewrack.example';

/** What a page tells search engines, by the types of schema.org; an empty object where it is silent. */
function dataOf({ $ }: BuiltPage): Record<string, Record<string, unknown>> {
  const data: { '@graph': { '@type': string }[] } = JSON.parse(
    $('body > script[type="application/ld+json"]').html() ?? '{"@graph":[]}',
  );
  return Object.fromEntries(data['@graph'].map((thing) => [thing['@type'], { ...thing }]));
}

describe('structured data', () => {
  test('of an essay names its two authors, its dates and what it is based on', () => {
    const { Article, BreadcrumbList } = dataOf(essayPage(dist, 'tide-table'));
    expect(Article).toMatchObject({
      url: `${host}/articles/tide-table/`,
      headline: 'Reading a tide table: 530 centimetres before breakfast',
      author: [{ name: 'Edda Quist' }, { name: 'Tomas Vane' }],
      datePublished: '2026-11-20',
      dateModified: '2026-11-22',
      inLanguage: 'en-GB',
      isBasedOn: { name: "Don't Trust the Pole", datePublished: '2021-05-04' },
      position: 2,
    });
    expect(BreadcrumbList?.itemListElement).toMatchObject([
      { position: 1, name: 'Tidewrack', item: `${host}/` },
      { position: 2, name: 'Outdoors', item: `${host}/topics/outdoors/` },
      { position: 3, item: `${host}/articles/tide-table/` },
    ]);
  });

  test('says dates as partly as they are known, and the essay’s language', () => {
    expect(dataOf(essayPage(dist, 'paper-map')).Article?.isBasedOn).toMatchObject({
      datePublished: '2022-09',
    });
    expect(dataOf(essayPage(dist, 'ishi-to-mizu')).Article).toMatchObject({
      inLanguage: 'ja',
      isBasedOn: { datePublished: '2023' },
    });
    expect(dataOf(essayPage(dist, 'seed-ledger')).Article?.isBasedOn).toEqual({
      ...{ '@type': 'CreativeWork', name: 'Keeping Seeds on Your Own Machine Using Plain Text' },
    });
  });

  test('of the home page says how the site is searched', () => {
    expect(dataOf(pageOf(dist, 'index.html')).WebSite).toMatchObject({
      name: 'Tidewrack',
      potentialAction: {
        target: { urlTemplate: `${host}/search/?q={search_term_string}` },
      },
    });
  });

  test('leads from topics and authors to the home page', () => {
    const way = (file: string) => dataOf(pageOf(dist, file)).BreadcrumbList?.itemListElement;
    expect(way('topics/gardens/index.html')).toMatchObject([
      { name: 'Tidewrack' },
      { name: 'Topics', item: `${host}/topics/` },
      { name: 'Gardens', item: `${host}/topics/gardens/` },
    ]);
    expect(way('authors/index.html')).toMatchObject([{}, { item: `${host}/authors/` }]);
  });

  test('ends no script before its end, whatever an essay is called', async () => {
    const odd = await builtSite('odd');
    const page = essayPage(odd.dist, 'signs-in-tags');
    expect(page.html).not.toMatch(/ld\+json">[^<]*<both>/);
    expect(dataOf(page).Article).toMatchObject({
      description: 'Who writes `<both>` means <both>, not </both>.',
    });
  });

  test.each(['list', 'odd', 'german'] as const)(
    'holds what search engines ask of it, on every page of the site "%s"',
    async (name) => {
      const validator = new Validator();
      const faults: string[] = [];
      for (const page of pagesOf((await builtSite(name)).dist)) {
        const byType = Object.entries(dataOf(page)).map(([type, thing]) => [type, [thing]]);
        const found = await validator.validate({ jsonld: Object.fromEntries(byType) });
        faults.push(...found.map(({ issueMessage }) => `${page.path}: ${issueMessage}`));
      }
      expect(faults).toEqual([]);
    },
  );

  test('names only pages of the site that exist', () => {
    const known = new Set(pagesOf(dist).map(({ path }) => host + path));
    const faults = faultsOf(pagesOf(dist), (page) =>
      (
        JSON.stringify(dataOf(page)).match(/https:\/\/tidewrack\.example\/[^"]*\/(?=")/g) ?? []
      ).filter((address) => !known.has(decodeURI(address))),
    );
    expect(faults).toEqual([]);
  });
});

describe('the sitemap', () => {
  test('is one by the schema of sitemaps.org, and its index leads to it', async () => {
    const read = (file: string) => ({ fileName: file, contents: readFileSync(file, 'utf8') });
    const { errors } = await validateXML({
      xml: read(join(dist, 'sitemap-0.xml')),
      schema: read('node_modules/sitemap/schema/sitemap.xsd'),
    });
    expect(errors).toEqual([]);
    const index = await parseSitemapIndex(createReadStream(join(dist, 'sitemap-index.xml')));
    expect(index).toMatchObject([{ url: `${host}/sitemap-0.xml` }]);
  });

  const $ = load(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'), { xml: true });
  const days = new Map(
    $('url')
      .toArray()
      .map((node) => [
        decodeURI(new URL($(node).find('loc').text()).pathname),
        $(node).find('lastmod').text().slice(0, 10),
      ]),
  );

  test('knows the day of the last change of every page that shows essays', () => {
    expect(days.get('/articles/tide-table/')).toBe('2026-11-22');
    expect(days.get('/articles/paper-map/')).toBe('2026-11-21');
    expect(days.get('/topics/outdoors/')).toBe('2026-11-22');
    expect(days.get('/topics/庭/')).toBe('2026-11-15');
    expect(days.get('/authors/anselm-čapek/')).toBe('2026-11-17');
    expect(days.get('/')).toBe('2026-11-22');
    expect(days.get('/about/')).toBe('');
  });

  test('below a base path it knows them too', async () => {
    const sub = await builtSite('sub');
    const text = readFileSync(join(sub.dist, 'sitemap-0.xml'), 'utf8');
    expect(text).toMatch(/sub\/articles\/paper-map\/<\/loc><lastmod>2026-11-21/);
  });
});

describe('on a home screen', () => {
  test('the site has its name, its colours and its icons, in their sizes', async () => {
    const { $ } = pageOf(dist, 'index.html');
    expect($('link[rel=manifest]').attr('href')).toBe('/manifest.webmanifest');
    const manifest = JSON.parse(readFileSync(join(dist, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({
      name: 'Tidewrack',
      lang: 'en-GB',
      start_url: '/',
      theme_color: '#f7f8f6',
    });
    const sizes = manifest.icons.map(({ sizes }: { sizes: string }) => sizes);
    expect(sizes).toEqual(['180x180', '192x192', '512x512']);
    for (const { src, sizes } of manifest.icons) {
      const { width, height, format, hasAlpha } = await sharp(join(dist, src)).metadata();
      expect([`${width}x${height}`, format, hasAlpha]).toEqual([sizes, 'png', false]);
    }
    expect($('link[rel=apple-touch-icon]').attr('href')).toBe('/icon-180.png');
  });

  test('below a base path, it opens there', async () => {
    const sub = await builtSite('sub');
    const manifest = JSON.parse(readFileSync(join(sub.dist, 'manifest.webmanifest'), 'utf8'));
    expect(manifest).toMatchObject({ start_url: '/sub/', scope: '/sub/' });
    expect(manifest.icons[0].src).toBe('/sub/icon-180.png');
  });
});
