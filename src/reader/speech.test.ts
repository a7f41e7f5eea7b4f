import { expect, test } from 'vitest';
import { sentencesIn, utterances, voiceFor } from './speech.ts';

const textsOf = (text: string, language = 'en') =>
  utterances([{ text, language }]).map((one) => one.text);

test('a text is said sentence by sentence, and each knows where it stands', () => {
  const text = ' The tide turns.\n  It waits for\n nobody! ';
  expect(sentencesIn(text, 'en')).toEqual([
    { start: 1, end: 16 },
    { start: 19, end: 40 },
  ]);
  expect(textsOf(text)).toEqual(['The tide turns.', 'It waits for nobody!']);
  expect(textsOf('石を置く。水を待つ。', 'ja')).toEqual(['石を置く。', '水を待つ。']);
});

test('what cannot be read aloud is said by a word, and of marks alone nothing is said', () => {
  const blocks = [
    { text: 'Look.', language: 'en' },
    { text: 'let x = 1;', language: 'en', instead: 'Code is left out.' },
    { text: ' … ', language: 'en' },
    { text: 'There.', language: 'en' },
  ];
  expect(utterances(blocks)).toEqual([
    { block: 0, sentence: { start: 0, end: 5 }, text: 'Look.', language: 'en' },
    { block: 1, sentence: undefined, text: 'Code is left out.', language: 'en' },
    { block: 3, sentence: { start: 0, end: 6 }, text: 'There.', language: 'en' },
  ]);
});

test('a long sentence is said in parts of one sentence, cut after a mark or between words', () => {
  const clause = 'and so it went on and on from one day to the next';
  const long = `${Array(6).fill(clause).join(', ')}.`;
  const said = utterances([{ text: long, language: 'en' }]);
  expect(said.map(({ text }) => text)).toEqual([
    `${clause}, ${clause}, ${clause},`,
    `${clause}, ${clause}, ${clause}.`,
  ]);
  expect(said.every(({ sentence }) => sentence?.end === long.length)).toBe(true);

  const parts = textsOf(`${'word '.repeat(90)}end.`);
  expect(parts.every((part) => part.length <= 200)).toBe(true);
  expect(parts.join(' ')).toBe(`${'word '.repeat(90)}end.`);
  expect(textsOf('石'.repeat(450), 'ja').map((part) => part.length)).toEqual([200, 200, 50]);
});

test('the voice is one of the language, of its region and on the device if there is one', () => {
  const voice = (lang: string, localService = false, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });
  const voices = [
    voice('en-US'),
    voice('en_GB'),
    voice('de-DE', true, true),
    voice('en-AU', true),
    voice('fr-FR'),
  ];
  expect(voiceFor(voices, 'en-GB')?.lang).toBe('en_GB');
  expect(voiceFor(voices, 'en')?.lang).toBe('en-AU');
  expect(voiceFor(voices, 'de-AT')?.lang).toBe('de-DE');
  expect(voiceFor(voices, 'ja')).toBeUndefined();
});
