import { expect, test } from 'vitest';
import { headingIds, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('adore-startup');
const { $ } = page;

/** The text of the page with its spaces evened out. */
const text = $('.prose').text().replace(/[ \n]+/g, ' ');

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining([
      'a-company-under-another-name',
      'from-expert-to-trainer',
      'how-the-business-worked',
      'a-generous-employer',
      'a-lifeline',
      'what-adore-valued',
      'first-signs-of-trouble',
      'dismissed-over-zoom',
      'the-order-of-the-fall',
      'can-kindness-grow',
      'footnote-label',
    ]),
  );
});

test.each([
  ['two-ways-to-buy-a-phone', 'how-the-business-worked'],
  ['dismissed-by-zoom', 'dismissed-over-zoom'],
])('the earlier address #%s leads to where that is now', (earlier, now) => {
  expect($(`#${earlier}`).next().attr('id')).toBe(now);
});

test('no sum of money breaks between its number and “billion”', () => {
  expect($('h1').text()).toContain('$1.2\u00a0billion');
  expect(text).not.toMatch(/\$1\.2 billion/i);
  expect(text.match(/\$1\.2\u00a0billion/g)).toHaveLength(2);
});

test('every date of the timeline stands in the text', () => {
  const dates = $('.timeline li > strong')
    .toArray()
    .map((date) => $(date).text());
  expect(dates).toHaveLength(8);
  const paragraphs = $('.prose > :is(p, ul, ol)').text().toLowerCase();
  for (const date of dates.slice(0, -1)) {
    expect(paragraphs).toContain(date.toLowerCase().replace(/^(early|late) /, '$1 in '));
  }
  expect(paragraphs).toContain('been gone six months');
});

test('the note on the three months counts from the latest day that the text allows', () => {
  const dates = $('.timeline li > strong').text();
  const layoffs = new Date(`${/30 June 2022/.exec(dates)?.[0]} UTC`);
  const floated = new Date(`31 December ${/Late (\d{4})/.exec(dates)?.[1]} UTC`);
  const months =
    (layoffs.getUTCFullYear() - floated.getUTCFullYear()) * 12 +
    layoffs.getUTCMonth() -
    floated.getUTCMonth();
  expect(months).toBe(6);
  expect(text).toContain('about six months later');
});
