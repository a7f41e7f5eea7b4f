import { type Random, randomFrom } from './random.ts';
import { commonWords, functionWords } from './words.ts';

/** A language of 28,000 forms; the same for every seed of the essays written in it. */
export interface Vocabulary {
  /** All its words, the commonest first. */
  words: string[];
  /** One of them for a number from 0 up to 1, as in {@link zipf}. */
  any: (at: number) => string;
  /** The same, without the words that only hold a sentence together. */
  telling: (at: number) => string;
}

/**
 * Function words first, then invented words that can be pronounced, and spread among them
 * {@link commonWords}: what readers search for is neither in every essay nor in one alone.
 */
export function vocabulary(): Vocabulary {
  const real = new Set([...functionWords, ...commonWords]);
  const common = commonWords.filter((word) => !functionWords.includes(word));
  const invented = inventedWords(randomFrom(1), size - real.size, real);
  const telling = invented.flatMap((word, at) => {
    const next = common[(at - before) / between];
    return next === undefined ? [word] : [next, word];
  });
  const words = [...functionWords, ...telling];
  return { words, any: zipf(words), telling: zipf(telling) };
}

/**
 * A function that gives one of the words for a number from 0 up to 1: the word of rank r comes in
 * proportion to 1/r (Zipf's law).
 */
export function zipf(words: readonly string[]): (at: number) => string {
  let sum = 0;
  const sums = Float64Array.from(words, (_, at) => (sum += 1 / (at + 1)));
  return (at) => {
    let low = 0;
    let high = words.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > at * sum) high = middle;
      else low = middle + 1;
    }
    return words[low] ?? '';
  };
}

const size = 28_000;

/** How many invented words are commoner than all common words, and how many stand between two. */
const before = 100;
const between = 10;

/** Invented words with their inflections; the shorter, the commoner they are on the whole. */
function inventedWords(random: Random, count: number, taken: ReadonlySet<string>): string[] {
  const forms = new Set<string>();
  while (forms.size < count) {
    const stem = inventedStem(random);
    for (const form of random.pick(inflections)(stem)) if (!taken.has(form)) forms.add(form);
  }
  return [...forms]
    .slice(0, count)
    .map((form) => ({ form, key: form.length + 8 * random.next() }))
    .sort((a, b) => a.key - b.key)
    .map(({ form }) => form);
}

function inventedStem(random: Random): string {
  const syllables = random.pick([1, 2, 2, 2, 2, 3, 3]);
  let stem = '';
  for (let at = 1; at < syllables; at++) {
    stem += random.pick(onsets) + random.pick(vowels) + random.pick(middles);
  }
  return stem + random.pick(onsets) + random.pick(lastVowels) + random.pick(codas);
}

const onsets =
  'b c d f g h j l m n p r s t v w b c d f l m n p r s t br ch cl cr dr fl gl gr pl pr sc sh sl sp st str th tr'.split(
    ' ',
  );
const vowels = 'a e i o u a e i o u ai ea ou'.split(' ');
const middles = ['', '', '', '', 'l', 'm', 'n', 'r', 's'];
const lastVowels = 'a e i o u a e i o u ai ea ee oa oo ou'.split(' ');
const codas =
  'ck ct d ft ld lt m mp n nd nt p r rd rk rm rn rt sh sk st t th ment tion ner ter sy ly ble'.split(
    ' ',
  );

/** A stem as a noun, a verb, an adjective and a word that never changes. */
const inflections: ((stem: string) => string[])[] = [
  (noun) => [noun, plural(noun)],
  (verb) => [verb, plural(verb), ending(verb, 'ed'), ending(verb, 'ing')],
  (adjective) => [adjective, ending(adjective, 'ly')],
  (word) => [word],
];

function plural(stem: string): string {
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}ies`;
  return /(s|sh|ch)$/.test(stem) ? `${stem}es` : `${stem}s`;
}

function ending(stem: string, suffix: 'ed' | 'ing' | 'ly'): string {
  if (suffix === 'ly') return stem.replace(/le$/, '').replace(/y$/, 'i') + suffix;
  return (suffix === 'ed' ? stem.replace(/y$/, 'i') : stem).replace(/e$/, '') + suffix;
}
