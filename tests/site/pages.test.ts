import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, test } from 'vitest';
import headingIds from './heading-ids.json' with { type: 'json' };
import { essayPage, foundingEssays, pageOf, pagesOf } from './pages.ts';

const dist = inject('dist');
const pages = pagesOf(dist);

test('the site has its pages', () => {
  const addresses = pages.map(({ path }) => path);
  expect(addresses).toEqual(
    expect.arrayContaining([
      '/',
      '/topics/',
      '/topics/personal-growth/',
      '/authors/',
      '/authors/simon-ash/',
      '/search/',
      '/about/',
      '/404.html',
      ...foundingEssays.map((id) => `/articles/${id}/`),
    ]),
  );
});

describe.each(pages)('$path', ({ $, path }) => {
  test('has a title, a description and a language of its own', () => {
    expect($('html').attr('lang')).toBe('en-GB');
    expect($('title').text()).toMatch(/Commonplace/);
    expect($('meta[name=description]').attr('content')).toMatch(/\S{3}/);
    const others = pages.filter((page) => page.path !== path).map((page) => page.$('title').text());
    expect(others).not.toContain($('title').text());
  });

  test('names its canonical address, or stays out of search engines', () => {
    const canonical = $('link[rel=canonical]').attr('href');
    const hidden = $('meta[name=robots]').attr('content') === 'noindex';
    if (path === '/404.html' || path === '/search/') expect(hidden).toBe(true);
    else expect(canonical).toBe(`https://commonplace.example${path}`);
  });

  test('has one h1, headings that skip no level, and landmarks', () => {
    const levels = $('h1, h2, h3, h4, h5, h6')
      .toArray()
      .map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    levels.forEach((level, at) => expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1));
    expect($('main')).toHaveLength(1);
    expect($('body > header')).toHaveLength(1);
    expect($('body > footer')).toHaveLength(1);
    expect($('body').children().first().attr('href')).toBe('#site-content');
  });

  test('uses no id twice', () => {
    const ids = $('[id]')
      .toArray()
      .map((node) => $(node).attr('id'));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('has Open Graph tags', () => {
    for (const name of ['type', 'title', 'description', 'url', 'site_name']) {
      expect($(`meta[property="og:${name}"]`).attr('content'), name).toBeTruthy();
    }
  });
});

describe.each([
  { base: '/', dist },
  { base: '/sub/', dist: inject('distUnderSub') },
])('every link of the site built for $base', ({ base, dist: folder }) => {
  test('leads to a page and a heading that exist', () => {
    const missing: string[] = [];
    for (const { file, path, $ } of pagesOf(folder)) {
      for (const node of $('[href], [src]').toArray()) {
        const address = $(node).attr('href') ?? $(node).attr('src') ?? '';
        const url = new URL(address, `https://commonplace.example${base}${path.slice(1)}`);
        if (url.origin !== 'https://commonplace.example') continue;
        if (!url.pathname.startsWith(base)) {
          missing.push(`${file}: ${address} leaves the base path`);
          continue;
        }
        const target = decodeURI(url.pathname.slice(base.length)).replace(
          /(^|\/)$/,
          '$1index.html',
        );
        if (!existsSync(join(folder, target))) missing.push(`${file}: ${address}`);
        else if (url.hash && target.endsWith('.html')) {
          const id = decodeURIComponent(url.hash.slice(1));
          if (pageOf(folder, target).$(`[id="${id}"]`).length !== 1)
            missing.push(`${file}: ${address}`);
        }
      }
    }
    expect(missing).toEqual([]);
  });
});

describe('an essay', () => {
  test('shows author, topics, reading time, source, age and dates', () => {
    const { $ } = essayPage(dist, 'tiktok-ads');
    expect($('article header a[href="/authors/joseph-mavericks/"]').text()).toBe(
      'Joseph Mavericks',
    );
    expect($('article header a[href="/topics/experiments/"]').text()).toBe('Experiments');
    expect($('article header').text()).toMatch(/\d+ min read/);
    const about = $('section[aria-labelledby=site-provenance]').text();
    expect(about).toContain(
      'You Don’t Have to Spend $250 on TikTok Ads Because I Did'.replace('’', "'"),
    );
    expect(about).toContain('listed as 3 years old');
    expect($('time[datetime="2026-11-18"]').text()).toBe('18 November 2026');
  });

  test('has a table of contents when it has three headings or more', () => {
    expect(
      essayPage(dist, 'stable-diffusion').$('nav[aria-label=Contents] a').length,
    ).toBeGreaterThan(7);
    expect(essayPage(dist, 'stable-diffusion').$('nav a[href="#footnote-label"]')).toHaveLength(0);
    expect(essayPage(dist, 'jobs-email').$('nav[aria-label=Contents]')).toHaveLength(0);
  });

  test('offers related essays, and the next and the previous one', () => {
    const { $ } = essayPage(dist, 'adore-startup');
    const related = $('section[aria-labelledby=site-related] h3 a')
      .toArray()
      .map((a) => $(a).attr('href'));
    expect(related[0]).toBe('/articles/tiktok-ads/');
    expect(related).not.toContain('/articles/adore-startup/');
    expect($('a[rel=prev]').attr('href')).toBe('/articles/traffic-light-reviews/');
    expect($('a[rel=next]').attr('href')).toBe('/articles/jobs-email/');
  });

  test.each(Object.entries(headingIds))('%s keeps the addresses of its headings', (id, pinned) => {
    const { $ } = essayPage(dist, id);
    const ids = $('.prose :is(h2, h3)')
      .toArray()
      .map((heading) => $(heading).attr('id'));
    expect(ids).toEqual(expect.arrayContaining(pinned));
  });
});

test('the totals of the data files are those that the text states', () => {
  const { $ } = essayPage(dist, 'tiktok-ads');
  const totals = $('tfoot')
    .toArray()
    .map((row) =>
      $(row)
        .find('td')
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
  expect(totals).toEqual([
    ['895,687', '8,151', '0'],
    ['3,281', '7,687'],
  ]);
});

describe('publishing', () => {
  test('the feed lists the essays, newest first, with whole addresses', () => {
    const $ = load(readFileSync(join(dist, 'rss.xml'), 'utf8'), { xml: true });
    expect(
      $('item > link')
        .toArray()
        .map((link) => $(link).text()),
    ).toEqual(foundingEssays.map((id) => `https://commonplace.example/articles/${id}/`));
  });

  test('under a base path, feed, sitemap and robots.txt name addresses below it', () => {
    const sub = inject('distUnderSub');
    for (const file of ['rss.xml', 'sitemap-0.xml', 'sitemap-index.xml', 'robots.txt']) {
      const found =
        readFileSync(join(sub, file), 'utf8').match(/https:\/\/commonplace\.example[^<\s"]*/g) ??
        [];
      expect(found.length, file).toBeGreaterThan(0);
      for (const address of found)
        expect(address, file).toMatch(/^https:\/\/commonplace\.example\/sub\//);
    }
  });

  test('the sitemap lists every page that search engines may show, once', () => {
    const $ = load(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const listed = $('loc')
      .toArray()
      .map((loc) => new URL($(loc).text()).pathname);
    const shown = pages
      .filter((page) => page.$('meta[name=robots]').length === 0)
      .map(({ path }) => path);
    expect(listed.sort()).toEqual(shown.sort());
  });
});
