import type { NavigationLink } from './navigation.ts';

/** A standing page, as far as its name is concerned. */
export interface StandingPage {
  id: string;
  filePath?: string | undefined;
  data: { title: string; label?: string | undefined };
}

/** Where the site's own pages stand, which a page of the list cannot take. */
const taken = [
  'articles',
  'authors',
  'essays',
  'help',
  'kept',
  'og',
  'page',
  'pagefind',
  'search',
  'topics',
];

/**
 * Standing pages in the order of their names.
 *
 * @throws where one would stand at an address of the site's own
 */
export function checkedPages<T extends StandingPage>(pages: readonly T[]): T[] {
  for (const { id, filePath } of pages) {
    if (!taken.includes(id) && !id.startsWith('_')) continue;
    throw new Error(
      `${filePath ?? id}: the site itself has something at /${id}/. Give this file another name.`,
    );
  }
  return pages.toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The link of a standing page in the header. */
export function linkTo({ id, data: { title, label } }: StandingPage): NavigationLink {
  return { label: label ?? title, path: `/${id}/` };
}
