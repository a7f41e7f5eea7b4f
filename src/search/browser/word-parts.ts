import { ideograph } from '../index-text';
import type { Engine } from './engine';

/** A part of a word, and in how many words after the one before it may stand at most. */
interface Part {
  text: string;
  reach: number;
}

/** The ids of the essays that hold all parts in one word: "get_user_id" for "user" and "id". */
export function holdingParts(engine: Engine, parts: readonly string[]): Promise<Set<string>> {
  return holding(
    engine,
    parts.map((text) => ({ text, reach: 0 })),
  );
}

/**
 * The ids of the essays that hold the letters of a phrase of Chinese or Japanese one after the
 * other, wherever the index begins and ends its words: each letter stands in the word of the one
 * before it, or in the next.
 */
export function holdingLetters(engine: Engine, phrase: string): Promise<Set<string>> {
  let end = 0;
  const parts = [...phrase.matchAll(partOfPhrase)].map(({ 0: text, index }) => {
    const signs = [...phrase.slice(end, index).replace(/\s/g, '')].length;
    end = index + text.length;
    return { text, reach: signs + 1 };
  });
  return holding(engine, parts);
}

const partOfPhrase = new RegExp(`${ideograph}|(?:(?!${ideograph})[\\p{L}\\p{N}])+`, 'gu');

async function holding(engine: Engine, parts: readonly Part[]): Promise<Set<string>> {
  /** The places at which the parts so far end, by the essays' ids. */
  let ends: Map<string, Set<number>> | undefined;
  for (const { text, reach } of parts) {
    const before = ends;
    ends = new Map();
    for (const { id, words } of await engine.find(text)) {
      const follows = (at: number) =>
        !before ||
        Array.from({ length: reach + 1 }).some((_, step) => before.get(id)?.has(at - step));
      const places = words.filter(follows);
      if (places.length > 0) ends.set(id, new Set(places));
    }
  }
  return new Set(ends?.keys());
}
