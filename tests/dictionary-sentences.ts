import { inline } from '../src/words/inline.ts';

/** A number, or a name, that no page holds: what stands around it in a sentence is the dictionary's own. */
const sample = '7654321';

/**
 * The texts that a dictionary puts on a page: its sentences, taken apart at their links and keys,
 * and those that hold a number or a name also there.
 *
 * @param least letters of the shortest text: shorter ones stand in essays and addresses too
 */
export function textsOf(dictionary: object, least = 8): Set<string> {
  const texts = [...sentencesIn(dictionary)]
    .flatMap(inline)
    .flatMap((piece) => (typeof piece === 'string' ? piece : 'words' in piece ? piece.words : []))
    .flatMap((text) => text.split(/\d[\d.,]*/))
    .map((text) => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''));
  return new Set(texts.filter((text) => text.length >= least));
}

/** The texts of one dictionary that the other has not: what must not stand in pages of the other. */
export function textsOnlyIn(one: object, other: object): string[] {
  const others = [...textsOf(other, 1)];
  return [...textsOf(one)].filter((text) => !others.some((theirs) => theirs.includes(text)));
}

function* sentencesIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'function') {
    for (const given of ['1', sample]) {
      yield* sentencesIn(Reflect.apply(value, undefined, Array(value.length).fill(given)));
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) yield* sentencesIn(part);
  }
}
