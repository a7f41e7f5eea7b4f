import { foldedWords } from './folding.ts';

/**
 * The words of the list, against which misspelt ones are corrected. It is built with the index and
 * fetched when a query holds a word that the index does not know.
 */
export interface Vocabulary {
  /** Words, folded, in classes: those of many essays first. Regular inflections are left out. */
  classes: string[][];
}

/**
 * The file has so many characters at most, which is under 40 kB (brotli), however many essays there
 * are and however long the words of their language. The rarest are left out.
 */
const longest = 76_000;

/** Shares of the essays in which the words of a class stand at least. */
const classes = [0.1, 0];

/** The words of a text that a vocabulary may hold, folded, each once. */
export function vocabularyWords(text: string): string[] {
  return [...new Set(foldedWords(text))].filter((word) => /^\p{L}{4,24}$/u.test(word));
}

/** Collects the vocabulary of some essays. @param essays the {@link vocabularyWords} of each */
export function vocabularyOf(essays: readonly (readonly string[])[]): Vocabulary {
  const essaysWith = new Map<string, number>();
  for (const words of essays) {
    for (const word of words) essaysWith.set(word, (essaysWith.get(word) ?? 0) + 1);
  }
  const inflected = new Set([...essaysWith.keys()].flatMap((word) => inflectionsOf(word).slice(1)));
  const bases = [...essaysWith]
    .filter(([word]) => !inflected.has(word))
    .sort(([, a], [, b]) => b - a);
  let count = bases.length;
  for (;;) {
    const vocabulary = inClasses(bases.slice(0, count), essays.length);
    const { length } = encode(vocabulary);
    if (length <= longest) return vocabulary;
    // The fewer the words, the less their ends are alike: a little less than their share.
    count = Math.floor((count * 0.99 * longest) / length);
  }
}

/** @param words each with the number of essays that have it */
function inClasses(words: readonly [word: string, essays: number][], all: number): Vocabulary {
  const byClass = Map.groupBy(words, ([, essays]) =>
    classes.findIndex((share) => essays >= share * all),
  );
  return {
    classes: classes.map((_, at) => (byClass.get(at) ?? []).map(([word]) => word).sort(byEnd)),
  };
}

/**
 * The vocabulary as a file: a line a class, its words sorted by their ends, which are more alike
 * than their beginnings. A word is a capital letter, which says how many letters it ends in like
 * the word before it (A none, B one …), and the letters before those.
 */
export function encode({ classes }: Vocabulary): string {
  return classes
    .map((words) =>
      words
        .map((word, at) => {
          const before = words[at - 1] ?? '';
          let shared = 0;
          while (shared < before.length && before.at(-1 - shared) === word.at(-1 - shared)) {
            shared++;
          }
          return String.fromCharCode(codeOfA + shared) + word.slice(0, word.length - shared);
        })
        .join(''),
    )
    .join('\n');
}

/** Reads what {@link encode} wrote. */
export function decode(text: string): Vocabulary {
  return {
    classes: text.split('\n').map((line) => {
      let word = '';
      return (line.match(/[A-Z][^A-Z]*/g) ?? []).map((entry) => {
        const shared = entry.charCodeAt(0) - codeOfA;
        word = entry.slice(1) + word.slice(word.length - shared);
        return word;
      });
    }),
  };
}

function byEnd(a: string, b: string): number {
  return [...a].reverse().join('') < [...b].reverse().join('') ? -1 : 1;
}

const codeOfA = 65;

/** A word, and the regular inflections that it may have; not all of them need to exist. */
export function inflectionsOf(word: string): string[] {
  const stem = word.slice(0, -1);
  return [
    ...endings.map((ending) => word + ending),
    ...(replacing[word.slice(-1)] ?? []).map((ending) => stem + ending),
  ];
}

const endings = ['', 's', 'es', 'ed', 'er', 'ers', 'ing', 'ings', 'ly', 'al', 'ally'];

/** What takes the place of the last letter: "making", "carries". */
const replacing: Record<string, readonly string[]> = {
  e: ['ed', 'er', 'ers', 'ing', 'ings'],
  y: ['ies', 'ied', 'ier', 'ily'],
};
