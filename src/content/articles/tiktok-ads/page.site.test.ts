import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('tiktok-ads');
const { $ } = page;

const dataFile = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const campaign = dataFile('campaign.csv');
const visits = dataFile('visits.csv');

/** The cells of a column, in the order of its days. */
function column(csv: string, name: string): number[] {
  const [names = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  return rows.map((row) => Number(row[names.indexOf(name)]));
}

/** The sum of a column. */
const sumOf = (csv: string, name: string) =>
  column(csv, name).reduce((sum, count) => sum + count, 0);

const written = (value: number | undefined) => value?.toLocaleString('en-GB') ?? '';

/** The text of the page with its spaces evened out. */
const text = $('.prose').text().replace(/\s+/g, ' ');

/** What a chart says of itself to those who do not see it. */
const summary = (at: number) => $('.prose .chart').eq(at).find('svg').attr('aria-label') ?? '';

/** First, least and most of days two to eight, last: what the summaries of the campaign name. */
function outline(name: string): string[] {
  const days = column(campaign, name);
  const between = days.slice(1, -1);
  return [days[0], Math.min(...between), Math.max(...between), days.at(-1)].map(written);
}

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'a-shop-without-stock',
      'making-the-ads',
      'nine-days-no-orders',
      'two-dashboards-compared',
      'once-was-enough',
      'footnote-label',
    ]),
  );
});

test('the key figures are the sums of the data file, and those that the text states', () => {
  const figures = $('.prose dl')
    .first()
    .find('dd')
    .toArray()
    .map((figure) => $(figure).text());
  expect(figures).toEqual(['895,687', '8,151', '0']);
  expect(figures).toEqual(
    ['impressions', 'clicks', 'orders'].map((name) => written(sumOf(campaign, name))),
  );
  expect(text).toContain('8,151 clicks and not one sale');
  expect(text).toContain('895,687 people saw his ad');
});

test('the summaries of the charts say what the data files hold', () => {
  expect(summary(0).match(/\d[\d,]*\d/g)).toEqual(outline('impressions'));
  expect(summary(1).match(/\d[\d,]*\d/g)).toEqual(outline('clicks'));
  const [shop, ads] = [column(visits, 'store visits'), column(visits, 'ad clicks')];
  expect(shop.every((count, at) => count < (ads[at] ?? 0) / 2)).toBe(true);
  expect(summary(2).match(/\d[\d,]*\d/g)).toEqual(
    [shop[0], ads[0], shop.at(-1), ads.at(-1)].map(written),
  );
});

test('each number of the data files is once in the page’s tables', () => {
  const cells = $('.prose table td')
    .toArray()
    .map((cell) => $(cell).text());
  const [impressions, clicks] = ['impressions', 'clicks'].map((name) =>
    column(campaign, name).map(written),
  );
  const [shop, ads] = ['store visits', 'ad clicks'].map((name) => column(visits, name).map(written));
  const rows = (...columns: (string[] | undefined)[]) =>
    (columns[0] ?? []).flatMap((_, at) => columns.map((column) => column?.[at]));
  expect(cells).toEqual([...rows(impressions), ...rows(clicks), ...rows(shop, ads)]);
  expect(new Set(column(campaign, 'orders'))).toEqual(new Set([0]));
  expect(text).toContain('His list has nine days, and no order on any of them.');
  expect(column(campaign, 'orders')).toHaveLength(9);
});

test('the notes on the two lists say what the data files hold', () => {
  const [shop, ads] = [sumOf(visits, 'store visits'), sumOf(visits, 'ad clicks')];
  expect(text).toContain(
    `${written(shop)} visits for ${written(ads)} clicks, or ${Math.round((shop / ads) * 100)}%`,
  );
  const clicks = column(campaign, 'clicks').slice(1);
  const later = column(visits, 'ad clicks');
  const differing = later.flatMap((count, at) =>
    count === clicks[at] ? [] : [[count, clicks[at]]],
  );
  expect(differing).toEqual([
    [1031, 1083],
    [418, 419],
  ]);
  expect(text).toContain('1,031 and 418 clicks, where the first list has 1,083 and 419');
  expect([column(visits, 'store visits')[0], later[0]]).toEqual([440, 1004]);
  expect(text).toContain('The 1,004 clicks and the 440 visitors are those of a single day');
});

test('the rates and costs in the notes follow from the totals', () => {
  const [impressions, clicks] = [sumOf(campaign, 'impressions'), sumOf(campaign, 'clicks')];
  expect(text).toContain(`or ${((clicks / impressions) * 100).toFixed(2)}%. A conversion rate`);
  const cents = (spent: number) => [
    ((spent / clicks) * 100).toFixed(1),
    ((spent / impressions) * 100_000).toFixed(0),
  ];
  const [click, thousand] = cents(250);
  expect(text).toContain(
    `On $250, a click would have cost about ${click} cents and a thousand impressions about ${thousand} cents.`,
  );
});

test('the calculator opens with the totals of the data file and says that it is the editor’s', () => {
  const tool = $('ad-calculator');
  expect(tool.find('[name=impressions]').attr('value')).toBe('895,687');
  expect(tool.find('[name=clicks]').attr('value')).toBe('8,151');
  expect(tool.text()).toContain('The editor’s sums');
});

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'AdCalculator')).toBeLessThanOrEqual(6000);
});
