import { slug } from 'github-slugger';

/** An essay, as far as its days are concerned. */
interface Dated {
  id: string;
  topics: readonly string[];
  author: readonly string[];
  added: Date;
  updated?: Date | undefined;
}

/**
 * Tells when a page last changed, by the days of the essays that stand on it; nothing of a page that
 * has none, such as a standing one.
 *
 * @param essays those that are published
 * @returns takes a path without the base path, as it is written for people: `/topics/庭/`
 */
export function lastChanges(essays: readonly Dated[]): (path: string) => Date | undefined {
  const latest = new Map<string, Date>();
  for (const { id, topics, author, added, updated = added } of essays) {
    const changed = updated > added ? updated : added;
    const pages = ['/', '/essays/', '/topics/', '/authors/', `/articles/${id}/`];
    pages.push(...topics.map((name) => `/topics/${slug(name)}/`));
    pages.push(...author.map((name) => `/authors/${slug(name)}/`));
    for (const page of pages) {
      const known = latest.get(page);
      if (!known || known < changed) latest.set(page, changed);
    }
  }
  // A new essay moves all others on by one.
  return (path) => latest.get(path.replace(/page\/\d+\/$/, ''));
}
