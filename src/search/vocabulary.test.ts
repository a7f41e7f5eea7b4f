import { expect, test } from 'vitest';
import { randomFrom } from '../../tests/bench/random.ts';
import { vocabulary as benchWords } from '../../tests/bench/vocabulary.ts';
import { sent } from '../../tests/sent.ts';
import { decode, encode, inflectionsOf, vocabularyOf, vocabularyWords } from './vocabulary.ts';

test('holds words of four letters or more, folded, and leaves regular inflections out', () => {
  const text = 'He meets the Führer of “meetings” in cafés; “making” x86 and 2022, the make.';
  expect(vocabularyOf([vocabularyWords(text)])).toEqual({
    // All stand in one essay of one, so in a tenth of them. "meets" is not the base of "meetings".
    // Sorted as if written backwards: ekam, rerhuf, sefac, sgniteem, steem.
    classes: [['make', 'fuhrer', 'cafes', 'meetings', 'meets'], []],
  });
});

test('words of many essays come in the first class', () => {
  const rare = Array.from({ length: 20 }, (_, at) => (at === 0 ? 'common rare' : 'common'));
  expect(vocabularyOf(rare.map(vocabularyWords)).classes).toEqual([['common'], ['rare']]);
});

test('is written with the ends that neighbours share, and read again', () => {
  const vocabulary = { classes: [['station', 'nation', 'walk'], ['zürich']] };
  // "nation" ends in five letters of "station": F is the sixth letter, A means none.
  expect(encode(vocabulary)).toBe('AstationFnAwalk\nAzürich');
  expect(decode('AstationFnAwalk\nAzürich')).toEqual(vocabulary);
});

test('knows the regular inflections of English', () => {
  expect(inflectionsOf('make')).toEqual(expect.arrayContaining(['make', 'makes', 'making']));
  expect(inflectionsOf('carry')).toEqual(expect.arrayContaining(['carries', 'carried']));
  expect(inflectionsOf('walk')).toEqual(expect.arrayContaining(['walked', 'walking', 'walkers']));
});

test.each([
  { language: 'of short words', parts: 1 },
  { language: 'that makes words of words', parts: 2 },
])('of 10,000 essays in a language $language it weighs at most 40 kB', ({ parts }) => {
  const random = randomFrom(1);
  const { words } = benchWords();
  const word = () => Array.from({ length: parts }, () => random.pick(words)).join('');
  const texts = Array.from({ length: 10_000 }, () =>
    ['everywhere', ...Array.from({ length: 6 }, word)].join(' '),
  );
  const { classes } = vocabularyOf(texts.map(vocabularyWords));
  expect(classes[0]).toEqual(['everywhere']);
  expect(classes[1]?.length).toBeGreaterThan(5000);
  expect(sent(encode({ classes }))).toBeLessThanOrEqual(40_000);
});
