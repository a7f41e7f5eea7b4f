import { linkTo, type StandingPage } from './page-names.ts';
import type { Site } from './site-options.ts';

/** A link of the header. */
export interface NavigationLink {
  label: string;
  /** Starts with `/`, without the base path. */
  path: string;
}

/** What the site's own pages are called in the header. */
export type OwnPages = Record<'topics' | 'authors' | 'search' | 'help', string>;

/**
 * The links of the header, as the configuration names them, or else topics, authors and the list's
 * pages.
 *
 * @param labels what the site's own pages are called
 * @throws for a name that no page has
 */
export function navigationOf(
  { navigation, features }: Pick<Site, 'navigation'> & { features: { authors: boolean } },
  pages: readonly StandingPage[],
  labels: OwnPages,
): NavigationLink[] {
  const own = Object.entries(labels).filter(([name]) => name !== 'authors' || features.authors);
  const known = new Map<string, NavigationLink>([
    ...own.map(([name, label]) => [name, { label, path: `/${name}/` }] as const),
    ...pages.map((page) => [page.id, linkTo(page)] as const),
  ]);
  const byDefault = [
    'topics',
    ...(features.authors ? ['authors'] : []),
    ...pages.map(({ id }) => id),
  ];
  return (navigation ?? byDefault).map((link) => {
    if (typeof link !== 'string') return link;
    const found = known.get(link);
    if (found) return found;
    throw new Error(
      `src/site.config.ts: navigation names "${link}", which is no page. There are ${[...known.keys()].join(', ')}; another takes a label and a path.`,
    );
  });
}
