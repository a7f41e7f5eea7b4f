import { expect, test } from 'vitest';
import { begun, merged, readIn, type Reading, readingsIn } from './readings';

const reading = (day: number, rest: Partial<Reading> = {}): Reading => ({
  state: 'begun',
  title: 'One',
  lists: [],
  at: `2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z`,
  ...rest,
});

test('what is damaged is left out, and nothing else', () => {
  const whole = reading(1, { place: { heading: { id: 'a', text: 'A' }, quote: 'Words' } });
  const json = {
    whole,
    text: 'nonsense',
    none: null,
    state: { ...reading(1), state: 'half' },
    title: { ...reading(1), title: 1 },
    time: { ...reading(1), at: 'yesterday' },
    place: { ...reading(1), place: { quote: 7 } },
    heading: { ...reading(1), place: { quote: 'Words', heading: 'A' } },
    lists: { ...reading(1), lists: ['/topics/a/', 7] },
  };
  expect(readingsIn(json)).toEqual({
    whole,
    place: reading(1),
    heading: reading(1, { place: { quote: 'Words' } }),
    lists: reading(1, { lists: ['/topics/a/'] }),
  });
  for (const nothing of [null, undefined, 7, 'text', []]) expect(readingsIn(nothing)).toEqual({});
});

test('of two memories, what was last so holds', () => {
  const mine = { a: reading(1), b: reading(4, { state: 'read' }) };
  const theirs = { a: reading(2, { state: 'read' }), b: reading(3), c: reading(5) };
  expect(merged(mine, theirs)).toEqual({ a: theirs.a, b: mine.b, c: theirs.c });
  expect(merged(merged(mine, theirs), theirs)).toEqual(merged(mine, theirs));
});

test('the latest two thousand are kept', () => {
  const many = Object.fromEntries(
    Array.from({ length: 2001 }, (_, at) => [
      `essay-${at}`,
      reading(1, { at: new Date(Date.UTC(2026, 0, 1, 0, at)).toISOString() }),
    ]),
  );
  const left = merged(many, {});
  expect(Object.keys(left)).toHaveLength(2000);
  expect(left['essay-0']).toBe(undefined);
});

test('what is begun comes latest first, and what is read is counted by list', () => {
  const all = {
    a: reading(1),
    b: reading(3),
    c: reading(2, { state: 'read', lists: ['/topics/x/', '/authors/y/'] }),
    d: reading(2, { lists: ['/topics/x/'] }),
  };
  expect(begun(all).map(([id]) => id)).toEqual(['b', 'd', 'a']);
  expect(readIn(all, '/topics/x/')).toBe(1);
  expect(readIn(all, '/topics/y/')).toBe(0);
});
