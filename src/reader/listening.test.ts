import { expect, test } from 'vitest';
import { listeningIn } from './listening.ts';

test('of damaged listening only the damage is lost', () => {
  const place = { heading: { id: 'moon', text: 'The moon' }, quote: 'The moon pulls' };
  expect(
    listeningIn({ rate: 1.5, places: { tides: place, clock: { quote: 7 }, map: null } }),
  ).toEqual({ rate: 1.5, places: { tides: place } });
  expect(listeningIn({ rate: 40, places: [] })).toEqual({ rate: 1, places: {} });
  expect(listeningIn(null)).toEqual({ rate: 1, places: {} });
});

test('the latest hundred places are kept', () => {
  const places = Object.fromEntries(
    Array.from({ length: 120 }, (_, at) => [`essay-${at}`, { quote: 'x' }]),
  );
  const ids = Object.keys(listeningIn({ rate: 1, places }).places);
  expect(ids).toHaveLength(100);
  expect(ids[0]).toBe('essay-20');
});
