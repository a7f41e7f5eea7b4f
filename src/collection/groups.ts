import { slug } from 'github-slugger';
import { type Article, fileOf } from './article.ts';
import { compareNames } from './listing.ts';

/** The articles that share a topic or an author. */
export interface Group<T extends Article = Article> {
  /** As written in the front matter: "Personal growth". */
  name: string;
  /** Its part of the address: `personal-growth`. */
  slug: string;
  /** In the order they were handed in. */
  articles: T[];
}

/** The topics of these articles, in the order of their names. @throws as {@link group} */
export function topics<T extends Article>(articles: readonly T[]): Group<T>[] {
  return group('topic', articles, ({ data }) => data.topics);
}

/** The authors of these articles, in the order of their names. @throws as {@link group} */
export function authors<T extends Article>(articles: readonly T[]): Group<T>[] {
  return group('author', articles, ({ data }) => data.author);
}

/** The groups that hold most, at most so many of them, in the order they were handed in. */
export function largest<T extends Article>(groups: readonly Group<T>[], most: number): Group<T>[] {
  if (groups.length <= most) return [...groups];
  const bySize = groups.toSorted((a, b) => b.articles.length - a.articles.length);
  const kept = new Set(bySize.slice(0, most));
  return groups.filter((group) => kept.has(group));
}

/**
 * @throws when two names share an address, or a name has no letter or digit to make one of:
 *   the page of one would silently replace the page of the other
 */
function group<T extends Article>(
  kind: 'topic' | 'author',
  articles: readonly T[],
  namesOf: (article: T) => readonly string[],
): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const key = slug(name);
      if (!key) {
        throw new Error(
          `${fileOf(article)}: the ${kind} "${name}" has no letter or digit to make an address of. Write it in words.`,
        );
      }
      const known = groups.get(key);
      const first = known?.articles[0];
      if (known && first && known.name !== name) {
        throw new Error(
          `The ${kind}s "${known.name}" (${fileOf(first)}) and "${name}" (${fileOf(article)}) would share the address "${key}". ` +
            `Write both alike, or give one another name.`,
        );
      }
      if (known) known.articles.push(article);
      else groups.set(key, { name, slug: key, articles: [article] });
    }
  }
  return [...groups.values()].sort((a, b) => compareNames(a.name, b.name));
}
