import { expect, test } from 'vitest';
import { seriesIn } from './series.ts';
import { article } from './test-articles.ts';

test('a series is in the order in which its essays were added, unless they say otherwise', () => {
  const second = article({ id: 'b', added: new Date('2026-02-01'), series: { name: 'Tides' } });
  const first = article({ id: 'a', added: new Date('2026-01-01'), series: { name: 'Tides' } });
  const told = article({ id: 'c', series: { name: 'Tides', part: 7 } });
  const alone = article({ id: 'd' });
  const placeOf = seriesIn([second, alone, told, first]);
  expect(placeOf(second)).toEqual({ name: 'Tides', part: 3 });
  expect(placeOf(told)).toEqual({ name: 'Tides', part: 7 });
  expect(placeOf(alone)).toBeUndefined();
});
