import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { type CheerioAPI, load } from 'cheerio';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { jsonFeed } from '../json-feed.ts';
import { essayPage, faultsOf, listed, pagesOf } from './pages.ts';

const { dist } = await builtSite('list');
const host = 'https://tidewrack.example';
const addresses = listed.map((id) => `${host}/articles/${id}/`);

const read = (folder: string, file: string) => readFileSync(join(folder, file), 'utf8');
const jsonOf = (folder: string, file = 'feed.json') =>
  jsonFeed.parse(JSON.parse(read(folder, file)));

const feed = jsonOf(dist);

/** The text of an essay in the feed. */
function text(id: string): CheerioAPI {
  const item = feed.items.find(({ url }) => url.endsWith(`/articles/${id}/`));
  return load(item?.content_html ?? '');
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the feed of the list', () => {
  test('is JSON Feed 1.1, its essays the newest first', () => {
    expect(feed).toMatchObject({
      title: 'Tidewrack',
      home_page_url: `${host}/`,
      feed_url: `${host}/feed.json`,
      language: 'en-GB',
    });
    expect(feed.next_url).toBeUndefined();
    expect(feed.items.map(({ url }) => url)).toEqual(addresses);
  });

  test('tells of each essay its authors, topics, days, language and cover', () => {
    const [, tides, clock] = feed.items;
    expect(tides).toMatchObject({
      title: 'Reading a tide table: 530 centimetres before breakfast',
      authors: [
        { name: 'Edda Quist', url: `${host}/authors/edda-quist/` },
        { name: 'Tomas Vane', url: `${host}/authors/tomas-vane/` },
      ],
      tags: ['Outdoors', 'Measuring'],
      date_published: '2026-11-20T00:00:00.000Z',
      date_modified: '2026-11-22T00:00:00.000Z',
      language: 'en-GB',
    });
    expect(tides?.image).toMatch(/^https:\/\/tidewrack\.example\/_astro\/harbour\.[^/]+\.webp$/);
    expect(essayPage(dist, 'tide-table').html).toContain(tides?.image?.slice(host.length));
    expect(clock).not.toHaveProperty('date_modified');
    expect(clock?.image).toBe(`${host}/og/tower-clock.png`);
    expect(feed.items.find(({ url }) => url.includes('almashy'))?.language).toBe('ar');
  });

  test('says the same as RSS, by two readers', async () => {
    const rss = read(dist, 'rss.xml');
    const one = await new RssParser<object, { encoded: string; creators: string[] }>({
      customFields: {
        item: [
          ['content:encoded', 'encoded'],
          ['dc:creator', 'creators', { keepArray: true }],
        ],
      },
    }).parseString(rss);
    const other = parseFeed(rss);
    const told = feed.items.map(({ url, title, content_html: html, authors, tags }) => ({
      ...{ url, title, html, tags, authors: authors.map(({ name }) => name) },
    }));
    expect(
      one.items.map(({ link, title, categories, creators, encoded }) => ({
        ...{ url: link, title, html: textIn(encoded), tags: categories },
        authors: creators,
      })),
    ).toEqual(told.map((item) => ({ ...item, html: textIn(item.html) })));
    expect(
      other.items.map(({ url, title, content, categories, authors }) => ({
        ...{ url, title, html: textIn(content), tags: categories.map(({ label }) => label) },
        authors: authors.map(({ name }) => name),
      })),
    ).toEqual(told.map((item) => ({ ...item, html: textIn(item.html) })));
    expect(other).toMatchObject({ language: 'en-GB', self: `${host}/rss.xml`, url: `${host}/` });
    expect(other.items[1]?.published).toEqual(new Date('2026-11-20'));
    expect(other.items[1]?.media).toContainEqual(
      expect.objectContaining({ url: feed.items[1]?.image }),
    );
    const $ = load(rss, { xml: true });
    // RFC 5005: who has this feed has all there is.
    expect($('channel > fh\\:complete')).toHaveLength(1);
    expect($('item atom\\:updated').text()).toBe('2026-11-22T00:00:00.000Z');
    expect($('channel > lastBuildDate').text()).toBe('Sun, 22 Nov 2026 00:00:00 GMT');
  });

  test('holds every paragraph, row and note of an essay’s page', () => {
    const lost = listed.flatMap((id) => {
      const { $ } = essayPage(dist, id);
      $('.prose [data-footnote-backref], .prose .key, .prose svg, .prose button').remove();
      const inFeed = spaced(text(id).text());
      return (
        $('.prose :is(p, h2, h3, li, td, th, dt, dd, pre, summary)')
          .toArray()
          // Of those that hold others, the others.
          .filter((node) => $(node).find('p, ul, ol, input, label').length === 0)
          .map((node) => spaced($(node).text()))
          .filter((words) => !inFeed.includes(words))
      );
    });
    expect(lost).toEqual([]);
  });

  test('has parts as they stand still, and tools as they are without a script', () => {
    const tides = text('tide-table');
    expect(tides('table').first().find('tr').last().text().trim()).toMatch(/^10\s+470$/);
    expect(spaced(tides('figure').text())).toContain('Columns for six hours: the water rises');
    expect(spaced(tides('dl').text())).toContain('530 cm');
    expect(tides('img').attr('src')).toMatch(/^https:\/\/tidewrack\.example\/_astro\//);
    const clock = spaced(text('tower-clock').text());
    // 2π√(1 / 9.81) seconds.
    expect(clock).toContain('Length in metres 1 One swing there and back takes 2.01 seconds.');
    expect(text('walking-diary')('li').last().text()).toMatch(/^[☑☐]/);
  });

  test('has nothing of the page around the text, and whole addresses', () => {
    for (const id of listed) {
      const $ = text(id);
      const odd =
        '[id], [class], [style], [srcset], script, style, svg, form, input, button, details';
      expect($(odd).length, id).toBe(0);
      const targets = $('[href], [src]')
        .toArray()
        .map((node) => $(node).attr('href') ?? $(node).attr('src') ?? '');
      expect(
        targets.filter((address) => !/^(https?:\/\/[^/]+\/|mailto:)/.test(address)),
        id,
      ).toEqual([]);
    }
  });

  test('leads from a mark to its note on the page', () => {
    const mark = text('tide-table')('sup a').attr('href') ?? '';
    const [address, id] = mark.split('#');
    expect(address).toBe(`${host}/articles/tide-table/`);
    expect(essayPage(dist, 'tide-table').$(`[id="${id}"]`)).toHaveLength(1);
  });

  test('says in which language and direction another’s text runs', () => {
    expect(text('almashy')('body > div').attr()).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(text('ishi-to-mizu')('body > div').attr()).toEqual({ lang: 'ja', dir: 'ltr' });
    expect(text('paper-map')('body > div[lang]')).toHaveLength(0);
  });
});

/** The text of HTML: one of the readers decodes what HTML has signs for. */
function textIn(html: string | null | undefined): string {
  return spaced(load(html ?? '').text());
}

describe('every topic', () => {
  test('has both feeds, with its essays alone', async () => {
    expect(jsonOf(dist, 'topics/gardens/feed.json')).toMatchObject({
      title: 'Tidewrack: Gardens',
      home_page_url: `${host}/topics/gardens/`,
      feed_url: `${host}/topics/gardens/feed.json`,
      items: [{ url: `${host}/articles/seed-ledger/` }, { url: `${host}/articles/ishi-to-mizu/` }],
    });
    const rss = parseFeed(read(dist, 'topics/庭/rss.xml'));
    expect(rss.self).toBe(`${host}/topics/%E5%BA%AD/rss.xml`);
    expect(rss.items.map(({ url }) => url)).toEqual([`${host}/articles/ishi-to-mizu/`]);
    const [whole, again] = [feed, jsonOf(dist, 'topics/gardens/feed.json')].map(({ items }) =>
      items.find(({ url }) => url.includes('seed-ledger')),
    );
    expect(again).toEqual(whole);
  });

  test('is valid in every format', () => {
    const files = globSync('topics/*/feed.json', { cwd: dist });
    expect(files).toHaveLength(7);
    for (const file of files) {
      const rss = parseFeed(read(dist, file.replace('feed.json', 'rss.xml')));
      const { items } = jsonOf(dist, file);
      expect(rss.items.map(({ url }) => url)).toEqual(items.map(({ url }) => url));
    }
  });
});

test('every page names the feeds of the list, and a topic’s its own before them', () => {
  const named = (page: ReturnType<typeof essayPage>) =>
    page
      .$('link[rel=alternate][title]')
      .toArray()
      .map((node) => [page.$(node).attr('type'), decodeURI(page.$(node).attr('href') ?? '')]);
  const ofList = [
    ['application/rss+xml', '/rss.xml'],
    ['application/feed+json', '/feed.json'],
  ];
  const faults = faultsOf(pagesOf(dist), (page) => {
    const [, topic] = /^(\/topics\/[^/]+\/)$/.exec(page.path) ?? [];
    const own = topic ? ofList.map(([type, file = '']) => [type, topic + file.slice(1)]) : [];
    const found = JSON.stringify(named(page));
    return found === JSON.stringify([...own, ...ofList]) ? [] : [found];
  });
  expect(faults).toEqual([]);
});

test('below a base path and in another language, feeds name addresses and words of their own', async () => {
  const sub = await builtSite('sub');
  const { items, ...channel } = jsonOf(sub.dist, 'topics/gardens/feed.json');
  expect(channel.feed_url).toBe(`${host}/sub/topics/gardens/feed.json`);
  const own = JSON.stringify(items).match(/https:\/\/tidewrack\.example\/[^"\\]*/g) ?? [];
  expect(own.length).toBeGreaterThan(5);
  expect(own.filter((address) => !address.startsWith(`${host}/sub/`))).toEqual([]);
  const german = await builtSite('german');
  expect(jsonOf(german.dist).language).toBe('de');
  // Without pages of authors, nothing leads there.
  expect(jsonOf(german.dist).items[0]?.authors).toEqual([{ name: 'Maren Holt' }]);
  expect(read(german.dist, 'feed.css')).toContain('Dies ist ein Feed.');
  expect(read(german.dist, 'rss.xml')).toContain('href="/liste/feed.css"');
});

test('drafts and the future are in no feed', () => {
  const files = globSync('**/{rss.xml,feed.json}', { cwd: dist });
  expect(files.length).toBeGreaterThan(10);
  for (const file of files) expect(read(dist, file), file).not.toMatch(/canary/i);
});
