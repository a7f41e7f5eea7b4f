import { expect, test } from 'vitest';
import { headingIds, scriptBytes, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('tiktok-ads');

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

test('the totals of the data files are those that the text states', () => {
  const { $ } = page;
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

test('the script of the tool weighs at most 6 kB, all that it loads included', async () => {
  expect(await scriptBytes(page, 'AdCalculator')).toBeLessThanOrEqual(6000);
});
