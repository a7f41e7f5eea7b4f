import { expect, test } from 'vitest';
import { headingIds, shownPage } from '../../../../tests/shown.ts';

const page = await shownPage('jobs-email');
const { $ } = page;

test('the headings keep their addresses', () => {
  expect(headingIds(page)).toEqual(
    expect.arrayContaining(['what-he-wrote', 'how-it-came-to-light', 'footnote-label']),
  );
});

test('a mark stands between any two of the five passages quoted, and nowhere else', () => {
  const passages = $('.letter blockquote p')
    .toArray()
    .map((passage) => $(passage).text().trim() === '[…]');
  expect(passages).toEqual([false, true, false, true, false, true, false, true, false]);
});

test('the email has its date once, and the months from then to his death are counted right', () => {
  const prose = $('.prose').text();
  const written = $('.letter dd').last().text();
  expect(prose.match(/September 2010/g)).toEqual([written]);
  const died = /died of pancreatic cancer in (\w+ \d{4}), aged 56/.exec(prose)?.[1];
  expect(died).toBe('October 2011');
  const month = (words = '') => {
    const date = new Date(`1 ${words} UTC`);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  expect(month(died) - month(written)).toBe(13);
  expect($('.editors-note').text()).toContain('another thirteen months');
});
