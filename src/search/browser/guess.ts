import { articlePath, authorPath, topicPath } from '../../collection/addresses';
import { nearest } from '../../essay/slips';
import { fold } from '../folding';
import { idFrom, type Titles } from '../titles';
import { beginsLike } from './query';

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
  const pages = new Map<string, Guess>();
  const add = (name: string, title: string, path: string) => {
    if (!pages.has(name)) pages.set(name, { title, path });
  };
  list.titles.forEach((title, at) => {
    const id = list.ids[at] || idFrom(title);
    add(id, title, articlePath(id));
  });
  for (const [name, slug] of list.topics) add(slug, name, topicPath(slug));
  for (const [name, slug] of list.authors) if (slug) add(slug, name, authorPath(slug));
  const near = nearest(fold(text).replaceAll(' ', '-'), pages.keys());
  if (near !== undefined) return pages.get(near);
  return [...pages.values()].find(({ title }) => beginsLike(title, text.split(' ')));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
