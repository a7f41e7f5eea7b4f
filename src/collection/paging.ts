/** A page of a list that is too long for one. */
export interface ListPage<T> {
  /** Which one it is, from 1. */
  number: number;
  /** How many pages the list has. */
  total: number;
  items: T[];
}

/** Essays on one page of a list: a page stays within its bytes, however long the list. */
export const essaysOnPage = 24;

/**
 * Essays on the home page of a list that goes on: shelves of its topics follow there. The newest stands
 * alone, the others by two.
 */
export const essaysAtHome = 13;

/** Titles on one page of an index, one a line. */
export const titlesOnPage = 60;

/** Topics or authors on one page of their list. */
export const groupsOnPage = 120;

/**
 * A list in pages of so many items each; an empty list has one empty page.
 *
 * @param first how many stand on the first page, where that differs
 */
export function inPages<T>(list: readonly T[], size: number, first = size): ListPage<T>[] {
  const total = 1 + Math.max(0, Math.ceil((list.length - first) / size));
  return Array.from({ length: total }, (_, at) => ({
    number: at + 1,
    total,
    items: list.slice(at && first + (at - 1) * size, first + at * size),
  }));
}

/** The whole list in pages, the first of them at home. */
export function homePages<T>(list: readonly T[]): ListPage<T>[] {
  return inPages(list, essaysOnPage, list.length > essaysOnPage ? essaysAtHome : essaysOnPage);
}

/**
 * Where a page of a list stands: the first at the list's own address, the second at `page/2/` below.
 *
 * @param first address of the list, with a slash at its end
 */
export function pagePath(first: string, number: number): string {
  return number === 1 ? first : `${first}page/${number}/`;
}

/** The numbers that lead through many pages: the first, the last and those around the one shown. */
export function pagesAround({ number, total }: { number: number; total: number }): number[] {
  return [...new Set([1, number - 1, number, number + 1, total])]
    .filter((one) => one >= 1 && one <= total)
    .sort((a, b) => a - b);
}
