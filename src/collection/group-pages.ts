import type { Article } from './article.ts';
import type { Group } from './groups.ts';
import { essaysOnPage, groupsOnPage, inPages, type ListPage, pagePath } from './paging.ts';

/** A page of the list of topics or authors, or of the essays of one of them. */
export type GroupPage =
  | { kind: 'groups'; page: ListPage<Group> }
  | { kind: 'essays'; group: Group; page: ListPage<Article> };

/** All pages of some topics or authors, each with its address below theirs: `maps/page/2`. */
export function groupPages(
  groups: readonly Group[],
): { address: string | undefined; shown: GroupPage }[] {
  const entry = (first: string, shown: GroupPage) => ({
    address: pagePath(first, shown.page.number).replace(/\/$/, '') || undefined,
    shown,
  });
  return [
    ...inPages(groups, groupsOnPage).map((page) => entry('', { kind: 'groups', page })),
    ...groups.flatMap((group) =>
      inPages(group.articles, essaysOnPage).map((page) =>
        entry(`${group.slug}/`, { kind: 'essays', group, page }),
      ),
    ),
  ];
}
