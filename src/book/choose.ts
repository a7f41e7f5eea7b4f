import { slug } from 'github-slugger';
import type { Essay } from '../check/essay.ts';
import { nearest } from '../essay/slips.ts';
import { listOf } from '../collection/listing.ts';
import type { Site } from '../collection/site-options.ts';
import { words } from '../words/words.ts';
import type { BookOptions } from './book.ts';

/** What a book is asked for of: an essay, a topic, or without either the whole list. */
export interface BookRequest {
  id?: string | undefined;
  topic?: string | undefined;
}

/** What is to be made: the book, and the name of its file. */
export type Choice = Required<Omit<BookOptions, 'file'>> & { name: string };

/**
 * Finds the essays of a book.
 *
 * @param essays those that are published
 * @param others the ids of those that are not
 * @returns a sentence on what is wrong, if anything is
 */
export function chooseEssays(
  { id, topic }: BookRequest,
  essays: readonly Pick<Essay, 'id' | 'frontMatter'>[],
  others: readonly string[],
  { title, tagline, description }: Pick<Site, 'title' | 'tagline' | 'description'>,
): Choice | string {
  if (essays.length === 0)
    return 'No essay is published yet, so there is nothing to make a book of.';
  const ids = essays.map((essay) => essay.id);
  if (id !== undefined) {
    const essay = essays.find((one) => one.id === id);
    if (!essay) {
      if (others.includes(id)) return `The essay "${id}" is a draft, or of a day to come.`;
      return `There is no essay "${id}".${meaning(nearest(id, ids))}`;
    }
    const { title = id, description = '', author = [] } = essay.frontMatter.fields;
    const head = { title, description, by: listOf(author) };
    return { ids: [id], head, path: `/articles/${id}/`, name: id };
  }
  if (topic !== undefined) {
    const names = new Set(essays.flatMap(({ frontMatter }) => frontMatter.fields.topics ?? []));
    const own = [...names].find((name) => slug(name) === slug(topic));
    if (own === undefined) return `There is no topic "${topic}".${meaning(nearest(topic, names))}`;
    const chosen = essays.filter(({ frontMatter }) => frontMatter.fields.topics?.includes(own));
    const by = words.lists.essays(chosen.length);
    return {
      ids: chosen.map((essay) => essay.id),
      head: { title: words.book.ofTopic(title, own), description: tagline, by },
      path: `/topics/${slug(own)}/`,
      name: slug(own),
    };
  }
  return { ids, head: { title, description, by: tagline }, path: '/', name: slug(title) || 'book' };
}

function meaning(name: string | undefined): string {
  return name === undefined ? '' : ` Did you mean "${name}"?`;
}
