import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { articleId } from '../../src/essay/files.ts';
import { expectWithin } from '../budgets.ts';
import { listFiles } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { jsonFeed } from '../json-feed.ts';
import { sent } from '../sent.ts';
import { pageOf } from './pages.ts';

const { dist } = await builtSite('thousand');
const alone = await builtSite('list');

const cards = (file: string) => {
  const { $ } = pageOf(dist, file);
  return $('.card .title a')
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
};

test('the list goes on from page to page, each essay once', () => {
  const seen: string[] = [];
  const files = ['index.html'];
  // What is added on the way is gone through too.
  for (const file of files) {
    seen.push(...cards(file));
    const next = pageOf(dist, file).$('.page-links a[rel=next]').attr('href');
    if (next !== undefined) files.push(`${next.slice(1)}index.html`);
  }
  // 1,008 essays: 13 at home, 24 on every other page.
  expect(files).toHaveLength(43);
  expect(seen).toHaveLength(1008);
  expect(new Set(seen).size).toBe(1008);
});

test('the home page has full shelves of the largest topics, none of whose essays it shows twice', () => {
  const { $ } = pageOf(dist, 'index.html');
  const shelves = $('.shelves section').toArray();
  expect(shelves).toHaveLength(6);
  const links = shelves.map((shelf) =>
    $(shelf)
      .find('li a')
      .toArray()
      .map((link) => $(link).attr('href') ?? ''),
  );
  expect(links.map(({ length }) => length)).toEqual([4, 4, 4, 4, 4, 4]);
  expect(new Set([...links.flat(), ...cards('index.html')]).size).toBe(37);
});

test.each(['by-title', 'by-year', 'by-length'])(
  'every essay is found %s, from page to page, each once',
  (index) => {
    const hub = pageOf(dist, 'essays/index.html');
    const files = hub
      .$(`section[aria-labelledby=${index}] a`)
      .toArray()
      .map((link) => `${(hub.$(link).attr('href') ?? '').slice(1)}index.html`);
    const seen: string[] = [];
    // What is added on the way is gone through too.
    for (const file of files) {
      const { $ } = pageOf(dist, file);
      const lines = $('.line .title a').toArray();
      expect(lines.length, file).toBeGreaterThan(0);
      expect(lines.length, file).toBeLessThanOrEqual(60);
      seen.push(...lines.map((line) => $(line).attr('href') ?? ''));
      const next = $('.page-links a[rel=next]').attr('href');
      if (next !== undefined) files.push(`${next.slice(1)}index.html`);
    }
    expect(seen).toHaveLength(1008);
    expect(new Set(seen).size).toBe(1008);
  },
);

test('a long topic narrows to lengths in the search', () => {
  const { $ } = pageOf(dist, 'topics/health-and-habits/index.html');
  expect($('.narrow li a').attr('href')).toBe('/search/?topic=Health+and+habits&length=under-5');
  expect($('.narrow [href="#unread"]')).toHaveLength(1);
});

test('the pages of a topic and of an author go on below theirs, and lead back', () => {
  const { $ } = pageOf(dist, 'topics/history/page/2/index.html');
  expect($('h1').text()).toBe('More on History');
  expect($('title').text()).toContain('More on History, page 2');
  expect($('link[rel=canonical]').attr('href')).toMatch(/\/topics\/history\/page\/2\/$/);
  expect($('.page-links a[rel=prev]').attr('href')).toBe('/topics/history/');
  expect($('.page-links [aria-current]').text().trim()).toBe('2');
  const authors = globSync('authors/*/page/2/index.html', { cwd: dist });
  expect(authors.length).toBeGreaterThan(0);
});

test('the feed holds the newest 50', () => {
  const feed = readFileSync(join(dist, 'rss.xml'), 'utf8');
  const links = Array.from(feed.matchAll(/<item>.*?<link>[^<]*(\/articles\/[^<]+)<\/link>/gs));
  expect(links).toHaveLength(50);
  const firstPages = ['', 'page/2/', 'page/3/'].flatMap((path) => cards(`${path}index.html`));
  expect(links.map(([, path]) => path)).toEqual(firstPages.slice(0, 50));
});

test('what is older stands in archives, each essay of the list in one of them or in the feed', () => {
  const seen = new Set<string>();
  const files = ['rss.xml'];
  // What is added on the way is gone through too.
  for (const file of files) {
    const $ = load(readFileSync(join(dist, file), 'utf8'), { xml: true });
    for (const link of $('item > link').toArray()) seen.add($(link).text());
    expect($('atom\\:link[rel=self]').attr('href')).toMatch(new RegExp(`/${file}$`));
    expect($('content\\:encoded').length).toBe(file === 'rss.xml' ? 50 : 0);
    const older = $('atom\\:link[rel=prev-archive]').attr('href');
    if (older !== undefined) files.push(new URL(older).pathname.slice(1));
  }
  // 1,008 essays: 20 archives of 50, and the newest.
  expect(files).toEqual([
    'rss.xml',
    ...Array.from({ length: 20 }, (_, at) => `rss/${20 - at}.xml`),
  ]);
  expect(seen.size).toBe(1008);
  const json = jsonFeed.parse(JSON.parse(readFileSync(join(dist, 'feed.json'), 'utf8')));
  expect(json.next_url).toMatch(/\/feed\/20\.json$/);
  const oldest = jsonFeed.parse(JSON.parse(readFileSync(join(dist, 'feed/1.json'), 'utf8')));
  expect(oldest.items).toHaveLength(50);
  expect(oldest.next_url).toBeUndefined();
});

test('no page of lists weighs more than 14,600 bytes, home and search included', () => {
  const lists = globSync('{,page/**/,topics/**/,authors/**/,essays/**/,search/}index.html', {
    cwd: dist,
  });
  expect(lists.length).toBeGreaterThan(100);
  // Those that weigh most as they stand.
  const heaviest = lists
    .toSorted((a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size)
    .slice(0, 12);
  expect(heaviest.length).toBe(12);
  const measured = [...heaviest, 'index.html', 'search/index.html', 'authors/index.html'];
  expectWithin(
    'listAmong1000',
    measured.map((file) => ({ value: sent(pageOf(dist, file).html), of: file })),
  );
});

test('the page of an essay weighs at most 500 bytes more among 1,000 others', () => {
  for (const name of listFiles) {
    const file = `articles/${articleId(name)}/index.html`;
    const [among, by] = [pageOf(dist, file), pageOf(alone.dist, file)];
    expect(sent(among.html) - sent(by.html), file).toBeLessThanOrEqual(500);
  }
});

test('a site has at most four files an essay, and 800 more', () => {
  const files = globSync('**/*.*', { cwd: dist });
  const fragments = files.filter((file) => file.startsWith(join('pagefind', 'fragment')));
  expect(fragments).toHaveLength(1008);
  const ofEssay = (file: string) =>
    /^(?:articles[\\/]|og[\\/](?=[^\\/]*$))([^\\/.]+)/.exec(file)?.[1];
  const essays = Map.groupBy(files, ofEssay);
  essays.delete(undefined);
  // Those of earlier addresses among them.
  expect(essays.size).toBeGreaterThanOrEqual(1008);
  // With the text in the index, they are four.
  for (const [id, own] of essays) expect(own.length, id).toBeLessThanOrEqual(3);
  expect(files.length).toBeLessThanOrEqual(4 * 1008 + 800);
});

test('so has one of any length: the rest grows by less than half a file an essay', () => {
  const count = (pattern: string) => globSync(pattern, { cwd: dist }).length;
  const growing = [
    '{,topics/*/,authors/*/,essays/*/}page/*/index.html',
    '{,topics/*/}{rss,feed}/*.{xml,json}',
    'pagefind/index/*',
  ].reduce((sum, pattern) => sum + count(pattern), 0);
  expect(growing).toBeGreaterThan(300);
  // Beyond a thousand essays half a file each is left, for two share one in the index.
  expect(growing).toBeLessThanOrEqual(1008 / 2);
});
