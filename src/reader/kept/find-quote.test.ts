import { expect, test } from 'vitest';
import { findQuote, quoteOf } from './find-quote';

const essay = [
  'On rain',
  'Rain fell on the moor all day, and nobody went out but the postman. He carried three letters.',
  'Rain fell again at night. The river rose by a hand, and the bridge was closed until noon.',
].join('\n');

/** Keeps words of the essay, and gives what is found of them in another text. */
function found(words: string, text: string, from = 0): string | undefined {
  const start = essay.indexOf(words, from);
  const stretch = findQuote(text, quoteOf(essay, { start, end: start + words.length }), start);
  return stretch && text.slice(stretch.start, stretch.end);
}

const sentence = 'The river rose by a hand, and the bridge was closed until noon.';

test('a passage is found where nothing has changed', () => {
  expect(found(sentence, essay)).toBe(sentence);
});

test('of the same words in the same surroundings, it is the one where the passage was', () => {
  const refrain = 'Rain fell. '.repeat(12);
  const quote = quoteOf(refrain, { start: 66, end: 76 });
  expect(findQuote(refrain, quote, 66)).toEqual({ start: 66, end: 76 });
  expect(findQuote(refrain, quote, 77)).toEqual({ start: 77, end: 87 });
});

test('it is found after a word inside it was changed, left out or put in', () => {
  for (const [from, to] of [
    ['a hand', 'two hands'],
    [' by a hand', ''],
    ['the bridge', 'the old stone bridge'],
  ] as const) {
    expect(found(sentence, essay.replace(from, to))).toBe(sentence.replace(from, to));
  }
});

test('it is found after a paragraph was put before it, and after it was moved', () => {
  expect(found(sentence, `A new beginning.\n${essay}`)).toBe(sentence);
  const moved = `${sentence}\n${essay.replace(sentence, '')}`;
  expect(found(sentence, moved)).toBe(sentence);
});

test('of the same words in two places, it is the one with what stands around it', () => {
  const second = essay.lastIndexOf('Rain fell');
  for (const text of [essay, `A new beginning.\n${essay}`]) {
    const quote = quoteOf(essay, { start: second, end: second + 9 });
    expect(findQuote(text, quote, second)?.start).toBe(text.lastIndexOf('Rain fell'));
  }
});

test('of places that are alike in all, it is the nearest', () => {
  const text = 'again and again and '.repeat(20);
  const quote = quoteOf(text, { start: 200, end: 205 });
  expect(findQuote(text, quote, 200)).toEqual({ start: 200, end: 205 });
});

test('a passage that is gone is not found, be it long or a word that stands elsewhere too', () => {
  expect(found(sentence, essay.replace(sentence, ''))).toBeUndefined();
  expect(found(sentence, essay.replace(sentence, 'It was a long night for all of us there.'))).toBe(
    undefined,
  );
  expect(found('letters', 'The letters of the alphabet are older than this essay.')).toBe(
    undefined,
  );
});

test('a Japanese passage is found after a sign was changed', () => {
  const text = '祖母の庭は静かだった。木が三本、石が一つ、そして水はなかった。';
  const words = '木が三本、石が一つ';
  const start = text.indexOf(words);
  const quote = quoteOf(text, { start, end: start + words.length });
  const edited = text.replace('三本', '四本');
  const stretch = findQuote(edited, quote, start);
  expect(stretch && edited.slice(stretch.start, stretch.end)).toBe('木が四本、石が一つ');
});
