import type { Article } from './article.ts';
import { formatDate } from './dates.ts';
import type { Group } from './groups.ts';
import { compareNames } from './listing.ts';
import { inPages, type ListPage, titlesOnPage } from './paging.ts';
import { type Length, lengthOf, readingTime } from './reading-time.ts';

/** What an index of the whole list goes by. */
export type IndexKind = 'year' | 'letter' | 'length';

/** A page of an index: some of the essays of one year, letter or length. */
export interface IndexPage<T extends Article = Article> {
  kind: IndexKind;
  name: string;
  slug: string;
  /** How many essays there are. */
  count: number;
  page: ListPage<T>;
}

/** The essays by the year in which they were added, the latest first. */
export function years<T extends Article>(list: readonly T[]): Group<T>[] {
  const byYear = Map.groupBy(list, ({ data }) => data.added.getUTCFullYear());
  return [...byYear]
    .sort(([a], [b]) => b - a)
    .map(([year, articles]) => ({
      name: formatDate(new Date(Date.UTC(year, 0)), { year: 'numeric' }),
      slug: String(year),
      articles,
    }));
}

/** The essays by how their titles begin, in the order of the site's language. */
export function letters<T extends Article>(list: readonly T[]): Group<T>[] {
  return [...Map.groupBy(list, ({ data }) => initialOf(data.title))]
    .sort(([a], [b]) => compareNames(a, b))
    .map(([name, articles]) => ({
      name,
      slug: name.toLowerCase().replace('–', '-'),
      articles: articles.toSorted((a, b) => compareNames(a.data.title, b.data.title)),
    }));
}

/** The essays by how long they take to read, the short first. @param labels what readers call a length */
export function lengths<T extends Article>(
  list: readonly T[],
  labels: Record<Length, string>,
): Group<T>[] {
  const byLength = Map.groupBy(list, (article) => lengthOf(readingTime(article)));
  return (['under-5', '5-to-10', 'over-10'] as const).flatMap((slug) => {
    const articles = byLength.get(slug);
    return articles ? [{ name: labels[slug], slug, articles }] : [];
  });
}

/** All pages of such groups, each with its address below theirs: `2026/page/2`. */
export function indexPages<T extends Article>(
  kind: IndexKind,
  groups: readonly Group<T>[],
): { address: string; shown: IndexPage<T> }[] {
  return groups.flatMap(({ name, slug, articles }) =>
    inPages(articles, titlesOnPage).map((page) => ({
      address: page.number === 1 ? slug : `${slug}/page/${page.number}`,
      shown: { kind, name, slug, count: articles.length, page },
    })),
  );
}

/**
 * The letter under which a title stands: its first, without accents. Digits share one place, and so do
 * Chinese characters, of which there are thousands.
 */
export function initialOf(title: string): string {
  const [first = '–'] = title.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
  if (/\p{N}/u.test(first)) return '0–9';
  return /\p{Script=Han}/u.test(first) ? '漢' : first.toUpperCase();
}
