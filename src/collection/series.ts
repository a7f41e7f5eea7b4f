import type { Article } from './article.ts';

/** Where an article stands in its series. */
export interface Place<T = Article> {
  name: string;
  /** From 1. */
  part: number;
  /** The parts before and after it. */
  previous: T | undefined;
  next: T | undefined;
}

/**
 * A function that tells where an article of the list stands in its series: by `part`, or else in the
 * order in which they were added.
 */
export function seriesIn<T extends Article>(
  list: readonly T[],
): (article: Article) => Place<T> | undefined {
  const series = Map.groupBy(
    list.filter(({ data }) => data.series).toSorted((a, b) => +a.data.added - +b.data.added),
    ({ data }) => data.series?.name,
  );
  const places = new Map<string, Place<T>>();
  for (const [name = '', members] of series) {
    const parts = members
      .map((member, at) => ({ member, part: member.data.series?.part ?? at + 1 }))
      .toSorted((a, b) => a.part - b.part);
    parts.forEach(({ member, part }, at) => {
      const [previous, next] = [parts[at - 1]?.member, parts[at + 1]?.member];
      places.set(member.id, { name, part, previous, next });
    });
  }
  return ({ id }) => places.get(id);
}
