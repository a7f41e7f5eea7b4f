import { expect, test } from 'vitest';
import { seriesIn } from './series.ts';
import { article } from './test-articles.ts';

test('a series is in the order in which its essays were added, unless they say otherwise', () => {
  const second = article({ id: 'b', added: new Date('2026-02-01'), series: { name: 'Tides' } });
  const first = article({ id: 'a', added: new Date('2026-01-01'), series: { name: 'Tides' } });
  const told = article({ id: 'c', series: { name: 'Tides', part: 7 } });
  const alone = article({ id: 'd' });
  const placeOf = seriesIn([second, alone, told, first]);
  expect(placeOf(second)).toMatchObject({ name: 'Tides', part: 3 });
  expect(placeOf(told)).toMatchObject({ name: 'Tides', part: 7 });
  expect(placeOf(alone)).toBeUndefined();
});

test('parts lead to those before and after them by their numbers, not by their days', () => {
  const part = (id: string, day: string, part: number) =>
    article({ id, added: new Date(day), series: { name: 'Tides', part } });
  const [one, two, three] = [
    part('one', '2026-03-01', 1),
    part('two', '2026-01-01', 2),
    part('three', '2026-02-01', 3),
  ];
  const placeOf = seriesIn([one, three, two]);
  const around = (essay: typeof one) => {
    const { previous, next } = placeOf(essay) ?? {};
    return [previous?.id, next?.id];
  };
  expect(around(one)).toEqual([undefined, 'two']);
  expect(around(two)).toEqual(['one', 'three']);
  expect(around(three)).toEqual(['two', undefined]);
});
