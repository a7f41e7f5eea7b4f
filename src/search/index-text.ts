import { sharedSign, spaced, unspacedLetter } from './folding.ts';

/** A letter of Chinese or Japanese, whose words the index knows by their letters, too. */
export const ideograph = '(?=[\\p{L}\\p{N}])[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]';

/** Signs that belong to a word, where the index would drop them: "C++", "C#", ".NET". */
const signs = '+#.';
/** What stands in the index for these signs: letters for private use, which no text has. */
export const signMarks = '\ue000\ue001\ue002';

const signsAtEnd = /(?<=\p{L})[+#]+(?![\p{L}\p{N}+#])/gu;
const dotAtStart = /(?<![^\s("'“‘«„[{])\.(?=\p{L})/gu;
const softHyphen = /(?<=\p{L})\u00AD(?=\p{L})/gu;
const hasUnspaced = /* @__PURE__ */ new RegExp(unspacedLetter, 'u');
const withinWord = /* @__PURE__ */ new RegExp(`(?<=${ideograph})(?=${ideograph})`, 'gu');

/**
 * A text as the index takes it. Words of Chinese, Japanese and the like stand apart, with `^` between
 * their letters, and the parts of a word with soft hyphens likewise: the index finds a word by what
 * stands between such signs, too.
 */
export function forIndex(text: string): string {
  const apart = hasUnspaced.test(text) ? spaced(text).replace(withinWord, '^') : text;
  return apart
    .replace(softHyphen, '^\u00AD^')
    .replace(signsAtEnd, (found) => `^${[...found].map(markOf).join('')}${found}`)
    .replace(dotAtStart, `${markOf('.')}.`);
}

const mark = '(?:</?mark>)?';
const addedSpace = new RegExp(
  `(?<=${unspacedLetter}${mark}) (?=${mark}(?:${unspacedLetter}|${sharedSign}))|` +
    `(?<=${sharedSign}${mark}) (?=${mark}${unspacedLetter})`,
  'gu',
);
const addedWithin = new RegExp(`(?<=${ideograph})\\^(?=${ideograph})`, 'gu');

/** The text as it was before {@link forIndex}, perhaps with marks in it since. */
export function asWritten(text: string): string {
  return text
    .replace(/\^?[\ue000-\ue002]+/g, '')
    .replaceAll('^\u00AD^', '\u00AD')
    .replace(addedWithin, '')
    .replace(addedSpace, '');
}

/** A query as the index takes it. */
export function forQuery(query: string): string {
  return query
    .replace(signsAtEnd, (found) => [...found].map(markOf).join(''))
    .replace(dotAtStart, markOf('.'));
}

function markOf(sign: string): string {
  return signMarks.charAt(signs.indexOf(sign));
}
