import { articlePath, authorPath, topicPath } from '../../collection/addresses';
import { beginsLike, fold, idFrom } from '../folding';
import type { Titles } from '../titles';

/** A page that may have been meant. */
export interface Guess {
  title: string;
  /** With the base path. */
  path: string;
}

/** The words of an address's last part: those to search for instead. @param path as it was asked for */
export function wordsOf(path: string): string {
  const last = decoded(path).split('/').filter(Boolean).at(-1) ?? '';
  return last
    .replace(/\.\w+$/, '')
    .replace(/[-_+\s]+/g, ' ')
    .trim();
}

/**
 * The page that was most likely meant by an address at which there is nothing: the essay, topic or
 * author whose name in the address is nearest, or else the first whose title has all of its words.
 */
export function guessFor(path: string, list: Titles): Guess | undefined {
  const text = wordsOf(path);
  if (!text) return undefined;
  const pages = [
    ...list.titles.map((title, at) => {
      const id = list.ids[at] || idFrom(title);
      return { name: id, title, path: articlePath(id) };
    }),
    ...list.topics.map(([title, name]) => ({ name, title, path: topicPath(name) })),
    ...list.authors
      .filter(([, name]) => name)
      .map(([title, name]) => ({ name, title, path: authorPath(name) })),
  ];
  const written = pairsOf(text);
  let most = alikeEnough;
  let nearest: Guess | undefined;
  for (const page of pages) {
    const likeness = likenessOf(written, pairsOf(page.name.replaceAll('-', ' ')));
    if (likeness < most) continue;
    most = likeness;
    nearest = page;
  }
  return nearest ?? pages.find(({ title }) => beginsLike(title, text.split(' ')));
}

/** Names that have less in common are of different things. */
const alikeEnough = 0.6;

/** How alike two texts are, from 0 to 1, by their pairs of letters (the coefficient of Sørensen and Dice). */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return (2 * a.intersection(b).size) / (a.size + b.size);
}

function pairsOf(text: string): Set<string> {
  const folded = ` ${fold(text)} `;
  return new Set(Array.from(folded.slice(1), (letter, at) => (folded[at] ?? '') + letter));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
