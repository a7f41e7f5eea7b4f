import { expect, test } from 'vitest';
import { cardOf, titleSize, writable } from './card.ts';

const colours = { paper: '#fff', ink: '#000', soft: '#666', accent: '#900', hairline: '#ddd' };
const words = { title: 'Bread', line: 'Ada Example', site: 'Shelf' };

/** The words on a card, in their order. */
const textsOn = (card: unknown) =>
  JSON.stringify(card)
    .match(/"text":"[^"]*"/g)
    ?.map((text) => text.slice(8, -1));

test('a card has title, author and site, and its cover where lines begin', () => {
  const card = cardOf(words, 'cover', colours, ['face']);
  expect(textsOn(card)).toEqual(['Bread', 'Ada Example', 'Shelf']);
  expect(card).toMatchObject({ style: { flexDirection: 'row' } });
  const arabic = cardOf({ ...words, title: 'في المشي' }, 'cover', colours, ['face']);
  expect(arabic).toMatchObject({ style: { flexDirection: 'row-reverse' } });
});

test('a card without words is its cover alone', () => {
  const card = cardOf(undefined, 'cover', colours, []);
  expect(textsOn(card)).toBeUndefined();
  expect(card).toMatchObject({ children: [{ type: 'image', src: 'cover' }] });
});

test('a title is as large as it has room, and one of wide signs is smaller', () => {
  expect(titleSize('Bread')).toBe(92);
  expect(titleSize('x'.repeat(120))).toBeLessThan(titleSize('x'.repeat(60)));
  expect(titleSize('水'.repeat(60))).toBe(titleSize('x'.repeat(120)));
  // At 300 pixels, a quarter of the width, still ten pixels high.
  expect(titleSize('水'.repeat(120))).toBe(40);
});

test('a title is small enough for its longest word, where any size is', () => {
  // 652 pixels, of which a letter takes 0.54 of its size: 13 letters of 92 pixels, 17 of 70.
  expect(titleSize('Twelve signs')).toBe(92);
  expect(titleSize('Entrepreneurship now')).toBe(70);
  expect(titleSize('x'.repeat(40))).toBe(titleSize('xxx '.repeat(10)));
  expect(titleSize('庭と都市をめぐる長い題名について')).toBe(titleSize('xxx '.repeat(8)));
});

test('flags are the letters that they are made of', () => {
  expect(writable({ ...words, title: 'To 🇯🇵 and 🌱' }).title).toBe('To JP and 🌱');
});
