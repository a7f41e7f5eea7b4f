import { fold, foldedWords } from '../folding';
import { asWritten } from '../index-text';
import { type Engine, type Hit, loadEngine } from './engine';
import { hasIdeographs, parseQuery } from './query';
import { corrections } from './spelling';
import { holdingLetters, holdingParts } from './word-parts';

/** The answer to a query. */
export interface Answer {
  /** The essays, the best first; without a query all of them, the newest first. */
  hits: Hit[];
  /** The words that were looked for, as they are spelt in the essays. */
  words: string[];
  /** Words that no essay holds, and those that were looked for in their place. */
  corrected: { typed: string; found: string[] }[];
  /** Words that no essay holds, nor any like them. */
  unknown: string[];
  /** Whether no essay has all of the words, so that these have some of them. */
  partly: boolean;
}

/**
 * Answers a query from the index.
 *
 * @throws when there is none, a part of it is missing, or it is not the site's any more
 */
export async function answer(text: string): Promise<Answer> {
  const engine = await loadEngine();
  const query = parseQuery(text);
  if (import.meta.env.DEV) await engine.assertCurrent();
  if (query.words.length === 0) {
    // Signs alone are no question that every essay answers.
    const hits = text.trim() ? [] : await engine.find(null);
    return { hits, words: [], corrected: [], unknown: [], partly: false };
  }
  const quoted = new Set(query.phrases.flatMap((phrase) => parseQuery(phrase).words));
  const spellings = await Promise.all(
    query.words.map(async (word) => ({
      word,
      // The index may part a phrase of Chinese into other words, but not into other letters.
      found: !quoted.has(word)
        ? await spell(engine, word)
        : [hasIdeographs(word) ? [...word].join(' ') : word],
    })),
  );
  const known = spellings.filter(({ found }) => found.length > 0);
  const phrases = await Promise.all([
    ...query.phrases.map((phrase) =>
      hasIdeographs(phrase) ? holdingLetters(engine, phrase) : idsOf(engine, `"${phrase}"`),
    ),
    ...known
      .filter(
        ({ word, found: [first = word] }) =>
          !quoted.has(word) && first !== word && joined(first) === joined(word),
      )
      .map(({ found: [first = ''] }) => holdingParts(engine, first.split(' '))),
  ]);
  const inPhrases = (hits: readonly Hit[]) =>
    hits.filter(({ id }) => phrases.every((ids) => ids.has(id)));

  // One query for each way in which a misspelt word may be meant; most have but one.
  const ways = Math.max(0, ...known.map(({ found }) => found.length));
  const readings: { words: string[]; hits: Hit[] }[] = [];
  for (let way = 0; way < ways; way++) {
    const words = known.map(({ found }) => found[Math.min(way, found.length - 1)] ?? '');
    const hits = inPhrases(await engine.find(words.join(' ')));
    if (hits.length > 0) readings.push({ words, hits: await phrasesFirst(engine, words, hits) });
  }
  const partly = readings.length === 0;
  if (partly) {
    const words = known.map(({ found: [first = ''] }) => first);
    const hits = inPhrases(await holdingSome(engine, words));
    readings.push({ words, hits: await phrasesFirst(engine, words, hits) });
  }
  const hits = merge(
    readings.map((reading) => reading.hits),
    Math.max,
  );
  if (hits.length === 0) await engine.assertCurrent();
  const words = [...new Set(readings.flatMap((reading) => reading.words))];
  return {
    hits,
    words,
    corrected: known
      .filter(({ word, found }) => !found.some((one) => joined(one) === joined(word)))
      .map(({ word, found }) => ({
        typed: word,
        found: found.filter((one) => words.includes(one)),
      })),
    unknown: spellings.filter(({ found }) => found.length === 0).map(({ word }) => word),
    partly: partly && known.length > 1,
  };
}

/**
 * A word as the essays spell it: itself where they hold it, otherwise the words of theirs that it
 * is likely to stand for; none where there are none.
 */
async function spell(engine: Engine, word: string): Promise<string[]> {
  if ((await engine.find(`"${word}"`)).length > 0) return [word];
  // The index has "get_user_id" by each of its parts, not by two of them.
  const parts = word.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(Boolean);
  if (parts.length > 1 && (await holdingParts(engine, parts)).size > 0) return [parts.join(' ')];
  if (await beginsKnown(engine, word)) return [word];
  const [vocabulary] = await Promise.all([engine.vocabulary(), engine.assertCurrent()]);
  const folded = fold(word);
  // An emoji or a sign is like no other.
  if (!/\p{L}|\p{N}/u.test(word)) return [];
  // Some essay holds a word that begins like it, and it is met in other forms.
  if (vocabulary.classes.flat().some((held) => held.startsWith(folded))) return [word];
  const found: string[] = [];
  for (const like of corrections(folded, vocabulary)) {
    if (found.length < 4 && (await engine.find(`"${like}"`)).length > 0) found.push(like);
  }
  return found;
}

/**
 * Whether a word of the essays begins like this one. Pagefind alone does not tell: where it
 * knows no such word it shortens it until something fits – "xyzzy" finds "x86".
 */
async function beginsKnown(engine: Engine, word: string): Promise<boolean> {
  if (!joined(word)) return false;
  const [best] = await engine.find(word);
  if (!best) return false;
  // The text is shared by all hits of the essay, and so are its own places of the last one.
  const texts = (await best.data()).content.split(/\s+/);
  return best.words.some((at) => joined(asWritten(texts[at] ?? '')).includes(joined(word)));
}

/** The essays that hold any of the words: the more and the rarer, the better. */
async function holdingSome(engine: Engine, words: readonly string[]): Promise<Hit[]> {
  const hits = await Promise.all(words.map((word) => engine.find(word)));
  return merge(hits, (a, b) => a + b);
}

/** Makes one list of several, the best first. */
function merge(lists: readonly (readonly Hit[])[], score: (a: number, b: number) => number): Hit[] {
  const [only] = lists;
  if (only && lists.length === 1) return [...only];
  const hits = new Map<string, Hit>();
  for (const hit of lists.flat()) {
    const other = hits.get(hit.id);
    const better = other && other.score > hit.score ? other : hit;
    hits.set(hit.id, { ...better, score: score(hit.score, other?.score ?? 0) });
  }
  return byScore([...hits.values()]);
}

/** Prefers what holds the words as they are, one after the other: half remembered sentences. */
async function phrasesFirst(
  engine: Engine,
  words: readonly string[],
  hits: readonly Hit[],
): Promise<Hit[]> {
  if (hits.length < 2) return [...hits];
  const ids = await idsOf(engine, `"${words.join(' ')}"`);
  // Three letters begin many words; and the longer a phrase is, the less it stands by chance.
  const bonus = words.join('').length <= 4 ? 10 : Math.max(1.5, words.length);
  return byScore(hits.map((hit) => (ids.has(hit.id) ? { ...hit, score: hit.score * bonus } : hit)));
}

async function idsOf(engine: Engine, query: string): Promise<Set<string>> {
  return new Set((await engine.find(query)).map(({ id }) => id));
}

function byScore(hits: readonly Hit[]): Hit[] {
  return hits.toSorted((a, b) => b.score - a.score);
}

function joined(text: string): string {
  return foldedWords(text).join('');
}
