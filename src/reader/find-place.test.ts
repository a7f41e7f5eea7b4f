import { expect, test } from 'vitest';
import { type Block, findPlace } from './find-place';

const under = (heading: string | undefined, ...texts: string[]): Block[] =>
  texts.map((text) => ({ text, heading }));

const text = [
  ...under(undefined, 'A beginning.', 'The lamp turns.'),
  ...under(
    'tide',
    'Tide',
    'The lamp turns.',
    'Water comes back twice a day, whatever the almanac says.',
  ),
  ...under('wind', 'Wind', 'It blows from the west.'),
];
const place = (heading: string, quote: string) => ({
  heading: { id: heading, text: heading === 'tide' ? 'Tide' : 'Wind' },
  quote,
});

test('a place is the block that begins with its words, under its heading first', () => {
  expect(findPlace({ quote: 'The lamp turns.' }, text)).toBe(1);
  expect(findPlace(place('tide', 'The lamp turns.'), text)).toBe(3);
  expect(findPlace(place('wind', 'A beginning.'), text)).toBe(0);
});

test('where the block was edited, it is the one most like it', () => {
  expect(findPlace(place('tide', 'Water comes twice a day, whatever people say.'), text)).toBe(4);
  const japanese = under('a', '庭には石がある。', '水は毎日戻ってくる。');
  expect(findPlace({ quote: '水は毎朝戻ってくる。' }, japanese)).toBe(1);
});

test('where the block is gone, it is its heading, by its id or by its words', () => {
  expect(findPlace(place('tide', 'Nobody wrote this.'), text)).toBe(2);
  expect(findPlace({ heading: { id: 'wind', text: 'Air' }, quote: 'Air' }, text)).toBe(5);
  const renamed = text.map((block) => ({
    ...block,
    heading: block.heading && `the-${block.heading}`,
  }));
  expect(findPlace(place('wind', 'Nobody wrote this.'), renamed)).toBe(5);
});

test('where nothing of it is left, there is none', () => {
  expect(findPlace(place('gone', 'Nobody wrote this.'), under('tide', 'Tide'))).toBe(undefined);
  expect(findPlace({ quote: '' }, text)).toBe(undefined);
});
