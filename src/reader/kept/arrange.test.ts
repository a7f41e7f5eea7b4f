import { expect, test } from 'vitest';
import { byDay, byEssay, type Group, has, oldOne } from './arrange';
import { passage } from './test-passages';

const on = (day: string) => new Date(`${day}T12:00:00`).toISOString();
const rain = passage({ id: 'rain', start: 90, kept: on('2026-11-01') });
const river = passage({ id: 'river', start: 10, kept: on('2026-11-03') });
const bread = passage({
  id: 'bread',
  essay: 'bread',
  title: 'Pâté & bread',
  kept: on('2026-11-03'),
});
const ids = (groups: Group[]) =>
  groups.map(({ key, passages }) => [key, ...passages.map(({ id }) => id)]);

test('by essay they stand in the order of the text, the essay of the latest first', () => {
  expect(ids(byEssay([rain, bread, { ...river, kept: on('2026-11-04') }]))).toEqual([
    ['on-rain', 'river', 'rain'],
    ['bread', 'bread'],
  ]);
});

test('by day they stand under the day on which they were kept, the latest first', () => {
  expect(ids(byDay([rain, river, bread]))).toEqual([
    ['2026-11-03', 'river', 'bread'],
    ['2026-11-01', 'rain'],
  ]);
});

test('all words of a search are looked for in the passage, its note, title and authors, accents aside', () => {
  expect(has(bread, 'pate RAIN')).toBe(true);
  expect(has({ ...bread, note: 'For Zoë' }, 'zoe ada')).toBe(true);
  expect(has(bread, 'pate snow')).toBe(false);
});

test('an old passage is one of the older half', () => {
  const all = [river, bread, rain, { ...rain, id: 'older', kept: on('2026-10-01') }];
  expect([0, 0.49, 0.5, 0.99].map((random) => oldOne(all, random)?.id)).toEqual([
    'older',
    'older',
    'rain',
    'rain',
  ]);
  expect(oldOne([], 0)).toBeUndefined();
});
