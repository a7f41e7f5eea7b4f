import { describe, expect, test } from 'vitest';
import {
  byDay,
  emptyReview,
  isDay,
  isEmpty,
  localDay,
  merge,
  parseReviews,
  put,
  remove,
  titleOf,
  toMarkdown,
} from './reviews.ts';

const monday = { id: 'a', day: '2026-11-16', stop: 'Gossip', keep: '', start: 'Walks' };
const sunday = { id: 'b', day: '2026-11-22', stop: '', keep: 'Reading', start: '' };
const sundayAgain = { id: 'c', day: '2026-11-22', stop: 'Sweets', keep: '', start: '' };

test('a review is added at the end, changed in its place, and removed by its id', () => {
  expect(put([monday, sunday], sundayAgain)).toEqual([monday, sunday, sundayAgain]);
  const changed = { ...monday, day: '2026-12-01' };
  expect(put([monday, sunday], changed)).toEqual([changed, sunday]);
  expect(remove([monday, sunday, sundayAgain], 'b')).toEqual([monday, sundayAgain]);
  expect(remove([monday], 'b')).toEqual([monday]);
});

test('two reviews of one day stand side by side, the later one first, numbered in their order', () => {
  const all = [sunday, monday, sundayAgain];
  expect(byDay(all)).toEqual([sundayAgain, sunday, monday]);
  expect(all.map((review) => titleOf(review, all))).toEqual([
    '22 November 2026',
    '16 November 2026',
    '22 November 2026 (2)',
  ]);
});

test('a review is empty until something is written in it', () => {
  expect(isEmpty(emptyReview('a', '2026-11-22'))).toBe(true);
  expect(isEmpty(sunday)).toBe(false);
});

test('the day is that of the reader’s clock', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
});

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-11-2', false],
  ['12026-11-22', false],
  ['', false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected);
});

test('Markdown keeps the answers as they were written, under the essay’s headings', () => {
  const review = {
    id: 'a',
    day: '2026-11-22',
    stop: '- gossip\n- <b>sweets</b>\n',
    keep: '',
    start: 'Walks',
  };
  expect(toMarkdown(review, '22 November 2026')).toBe(
    `# Review, 22 November 2026

## Red: what to stop

- gossip
- <b>sweets</b>

## Amber: what to keep

## Green: what to start

Walks
`,
  );
});

describe('two tabs with one review', () => {
  test('keep what each has changed', () => {
    const mine = { ...monday, stop: 'Gossip and sweets' };
    const theirs = { ...monday, keep: 'Reading', day: '2026-11-17' };
    expect(merge(monday, mine, theirs)).toEqual({
      id: 'a',
      day: '2026-11-17',
      stop: 'Gossip and sweets',
      keep: 'Reading',
      start: 'Walks',
    });
  });

  test('agree where they changed it to the same', () => {
    const same = { ...monday, stop: 'Sweets' };
    expect(merge(monday, same, same)).toEqual(same);
  });

  test('cannot be merged where they changed one answer to different texts', () => {
    expect(merge(monday, { ...monday, stop: 'A' }, { ...monday, stop: 'B' })).toBeUndefined();
  });
});

describe('what was kept', () => {
  test('is read back as it was', () => {
    const kept: unknown = JSON.parse(JSON.stringify([monday, sunday]));
    expect(parseReviews(kept)).toEqual({ reviews: [monday, sunday], damaged: 0 });
    expect(parseReviews([])).toEqual({ reviews: [], damaged: 0 });
  });

  test('gives the reviews that are whole and counts the others', () => {
    const damaged = [
      null,
      'text',
      7,
      {},
      { ...sunday, id: '' },
      { ...sunday, day: '2026-02-30' },
      { ...sunday, stop: 3 },
      { id: 'd', day: '2026-11-22', stop: '', keep: '' },
    ];
    expect(parseReviews([monday, ...damaged, { ...sundayAgain, more: 'x' }])).toEqual({
      reviews: [monday, sundayAgain],
      damaged: 8,
    });
  });

  test('is not taken where it is no list', () => {
    expect(() => parseReviews({ reviews: [] })).toThrow('as a list');
    expect(() => parseReviews(null)).toThrow('as a list');
  });
});
