import type { Article } from './article.ts';

/** Where an article stands in its series. */
export interface Place {
  name: string;
  /** From 1. */
  part: number;
}

/**
 * A function that tells where an article of the list stands in its series: by `part`, or else in the
 * order in which they were added.
 */
export function seriesIn(list: readonly Article[]): (article: Article) => Place | undefined {
  const members = Map.groupBy(
    list.filter(({ data }) => data.series).toSorted((a, b) => +a.data.added - +b.data.added),
    ({ data }) => data.series?.name,
  );
  return (article) => {
    const { series } = article.data;
    if (!series) return undefined;
    const at = members.get(series.name)?.findIndex(({ id }) => id === article.id) ?? 0;
    return { name: series.name, part: series.part ?? at + 1 };
  };
}
