import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { brokenLinks } from './links.ts';
import { essayPage, faultsOf, listed, pageOf, pagesOf } from './pages.ts';

const { dist } = await builtSite('list');
const pages = pagesOf(dist);

test('the site has its pages', () => {
  expect(pages.map(({ path }) => path)).toEqual(
    expect.arrayContaining([
      '/',
      '/topics/',
      '/topics/gardens/',
      '/topics/庭/',
      '/authors/',
      '/authors/anselm-čapek/',
      '/essays/',
      '/essays/2026/',
      '/essays/a/',
      '/essays/漢/',
      '/essays/under-5/',
      '/search/',
      '/about/',
      '/404.html',
      ...listed.map((id) => `/articles/${id}/`),
    ]),
  );
});

describe('every page', () => {
  test('has a title, a description and a language of its own', () => {
    const titles = pages.map(({ $ }) => $('title').text());
    const faults = faultsOf(pages, ({ $ }) => [
      ...($('html').attr('lang') ? [] : ['no language']),
      ...($('title').text().includes('Tidewrack') ? [] : ['no name of the site in the title']),
      ...(/\S{3}/.test($('meta[name=description]').attr('content') ?? '') ? [] : ['not described']),
      ...(titles.filter((title) => title === $('title').text()).length === 1 ? [] : ['twin title']),
    ]);
    expect(faults).toEqual([]);
  });

  test('names its canonical address, or stays out of search engines', () => {
    const faults = faultsOf(pages, ({ $, path }) => {
      if (['/404.html', '/search/', '/kept/'].includes(path)) {
        return $('meta[name=robots]').attr('content') === 'noindex' ? [] : ['is not hidden'];
      }
      const canonical = $('link[rel=canonical]').attr('href') ?? '';
      return decodeURI(canonical) === `https://tidewrack.example${path}` ? [] : [canonical];
    });
    expect(faults).toEqual([]);
  });

  test('has one h1, headings that skip no level, and landmarks', () => {
    const faults = faultsOf(pages, ({ $ }) => {
      const levels = $('h1, h2, h3, h4, h5, h6')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)));
      const found = {
        h1: levels.filter((level) => level === 1).length,
        first: levels[0],
        skipped: levels.filter((level, at) => at > 0 && level - (levels[at - 1] ?? 0) > 1).length,
        main: $('main').length,
        header: $('body > header').length,
        footer: $('body > footer').length,
        skip: $('body').children().first().attr('href'),
      };
      const expected = { h1: 1, first: 1, skipped: 0, main: 1, header: 1, footer: 1 };
      const isRight =
        JSON.stringify(found) === JSON.stringify({ ...expected, skip: '#site-content' });
      return isRight ? [] : [JSON.stringify(found)];
    });
    expect(faults).toEqual([]);
  });

  test('uses no id twice', () => {
    const faults = faultsOf(pages, ({ $ }) => {
      const ids = $('[id]')
        .toArray()
        .map((node) => $(node).attr('id') ?? '');
      return ids.filter((id, at) => ids.indexOf(id) !== at);
    });
    expect(faults).toEqual([]);
  });

  test('has Open Graph tags', () => {
    const names = ['type', 'title', 'description', 'url', 'site_name'];
    const faults = faultsOf(pages, ({ $ }) =>
      names.filter((name) => !$(`meta[property="og:${name}"]`).attr('content')),
    );
    expect(faults).toEqual([]);
  });
});

test.each([
  { name: 'list', base: '/' },
  { name: 'sub', base: '/sub/' },
  { name: 'german', base: '/liste/' },
  { name: 'odd', base: '/' },
] as const)(
  'every link of the site "$name" built for $base leads to a page and a heading that exist',
  async ({ name, base }) => {
    const site = await builtSite(name);
    expect(brokenLinks(site.dist, base)).toEqual([]);
  },
);

describe('an essay', () => {
  test('shows authors, topics, reading time, source, age and dates', () => {
    const { $ } = essayPage(dist, 'tide-table');
    const texts = (selector: string) =>
      $(selector)
        .toArray()
        .map((node) => $(node).text());
    expect(texts('article header a[href^="/authors/"]')).toEqual(['Edda Quist', 'Tomas Vane']);
    expect(texts('article header a[href^="/topics/"]')).toEqual(['Outdoors', 'Measuring']);
    expect($('article header').text()).toMatch(/1 min read/);
    const about = $('section[aria-labelledby=site-provenance]').text();
    expect(about).toContain(
      "Don't Trust the Pole, by Edda Quist and Tomas Vane, in The Harbour Review",
    );
    expect($('time[datetime="2026-11-20"]').text()).toBe('20 November 2026');
    expect($('time[datetime="2021-05-04"]').text()).toBe('4 May 2021');
    expect($('time[datetime="2026-11-22"]').text()).toBe('22 November 2026');
  });

  test('says how old it was said to be where its date is not known', () => {
    const { $ } = essayPage(dist, 'loaf-a-week');
    expect($('section[aria-labelledby=site-provenance]').text()).toContain('listed as 6 years old');
  });

  test('has a date as exact as it was given', () => {
    const dates = (id: string) => {
      const { $ } = essayPage(dist, id);
      return $('time')
        .toArray()
        .map((node) => [$(node).attr('datetime'), $(node).text()]);
    };
    expect(dates('tower-clock')).toContainEqual(['2019', '2019']);
    expect(dates('paper-map')).toContainEqual(['2022-09', 'September 2022']);
  });

  test('has a table of contents when it has three headings or more', () => {
    const contents = (id: string) => {
      const { $ } = essayPage(dist, id);
      return $('nav[aria-label=Contents] li a')
        .toArray()
        .map((link) => $(link).attr('href'));
    };
    expect(contents('tide-table')).toEqual([
      '#a-pole-without-numbers',
      '#what-a-morning-brings',
      '#two-columns-compared',
    ]);
    expect(contents('almashy')).toEqual([]);
  });

  test('offers related essays, and the next and the previous one', () => {
    const { $ } = essayPage(dist, 'loaf-a-week');
    const related = $('section[aria-labelledby=site-related] h3 a')
      .toArray()
      .map((a) => $(a).attr('href'));
    expect(related[0]).toBe('/articles/paper-map/');
    expect(related).not.toContain('/articles/loaf-a-week/');
    expect($('a[rel=prev]').attr('href')).toBe('/articles/tower-clock/');
    expect($('a[rel=next]').attr('href')).toBe('/articles/seed-ledger/');
  });

  test('of a series says so on its card, and leads to the parts before and after it', () => {
    const next = essayPage(dist, 'tower-clock').$('.next-previous a');
    expect(next.attr('href')).toBe('/articles/tide-table/');
    expect(next.text()).toContain('Next part');
    expect(next).toHaveLength(1);
    const previous = essayPage(dist, 'tide-table').$('.next-previous a');
    expect(previous.attr('href')).toBe('/articles/tower-clock/');
    expect(previous.attr('rel')).toBe('prev');
    expect(previous).toHaveLength(1);
    const { $ } = pageOf(dist, 'index.html');
    const clock = $('.card:has([href="/articles/tower-clock/"])');
    expect(clock.text()).toContain('Part 1 of By numbers');
  });

  test('adds up the columns of its data file', () => {
    const { $ } = essayPage(dist, 'tide-table');
    const total = $('tfoot td')
      .toArray()
      .map((cell) => $(cell).text().trim());
    // 58 + 60 + 58 and 1,204 + 2,350 + 3,101.
    expect(total).toEqual(['176', '6,655']);
  });

  test('brings a tool of its own from its folder, which stands there without its script', () => {
    const { $ } = essayPage(dist, 'tower-clock');
    // 2π√(1 / 9.81) seconds.
    expect($('pendulum-tool output').text()).toBe('2.01');
    expect($('pendulum-tool input').attr('readonly')).toBeDefined();
  });
});

describe('a list', () => {
  test('of eight essays stands at home whole, the newest first and large, with the ways into it', () => {
    const { $ } = pageOf(dist, 'index.html');
    const cards = $('.card-list.leads .title a').toArray();
    expect(cards.map((link) => $(link).attr('href'))).toEqual(
      listed.map((id) => `/articles/${id}/`),
    );
    // Why it is on the list is said of the first.
    expect($('.leads > :first-child .note').text()).toContain('A method small enough');
    expect($('.shelves')).toHaveLength(0);
    const ways = $('.ways-in a')
      .toArray()
      .map((link) => $(link).attr('href'));
    expect(ways).toEqual(expect.arrayContaining(['/topics/gardens/', '/essays/']));
    expect(ways).toContain('/essays/under-5/');
  });

  test('in the order of its titles has each under its letter', () => {
    const { $ } = pageOf(dist, 'essays/a/index.html');
    const titles = $('.line .title')
      .toArray()
      .map((title) => $(title).text().trim());
    expect(titles).toEqual([
      'A loaf a week: what fifty-two loaves taught',
      'A seed ledger in plain text',
      'A week of walking to work',
    ]);
  });
});

describe('the page for an address at which there is nothing', () => {
  test('has a search, a place for a guess, and ways out without scripts', () => {
    const { $ } = pageOf(dist, '404.html');
    expect($('address-guess form').attr('action')).toBe('/search/');
    expect($('address-guess').attr('data-empty')).toBeDefined();
    expect($('.ways a[href="/topics/"]')).toHaveLength(1);
    expect($('.card')).toHaveLength(2);
  });
});

describe('publishing', () => {
  test('the feed lists the essays, newest first, with whole addresses', () => {
    const $ = load(readFileSync(join(dist, 'rss.xml'), 'utf8'), { xml: true });
    const links = $('item > link')
      .toArray()
      .map((link) => $(link).text());
    expect(links).toEqual(listed.map((id) => `https://tidewrack.example/articles/${id}/`));
  });

  test('the feed names its own address', () => {
    const $ = load(readFileSync(join(dist, 'rss.xml'), 'utf8'), { xml: true });
    expect($('atom\\:link[rel=self]').attr('href')).toBe('https://tidewrack.example/rss.xml');
  });

  test('under a base path, feed, sitemap and robots.txt name addresses below it', async () => {
    const sub = await builtSite('sub');
    for (const file of ['rss.xml', 'sitemap-0.xml', 'sitemap-index.xml', 'robots.txt']) {
      const text = readFileSync(join(sub.dist, file), 'utf8');
      const found = text.match(/https:\/\/tidewrack\.example[^<\s"]*/g) ?? [];
      expect(found.length, file).toBeGreaterThan(0);
      for (const address of found) expect(address, file).toMatch(/\.example\/sub\//);
    }
  });

  test('the sitemap lists every page that search engines may show, once', () => {
    const $ = load(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const listed = $('loc')
      .toArray()
      .map((loc) => decodeURI(new URL($(loc).text()).pathname));
    const shown = pages
      .filter((page) => page.$('meta[name=robots]').length === 0)
      .map(({ path }) => path);
    expect(listed.toSorted()).toEqual(shown.toSorted());
  });
});
