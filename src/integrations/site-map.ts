import sitemap from '@astrojs/sitemap';
import { essaysIn } from '../check/check-essay.ts';
import { isShown } from '../check/essay.ts';
import { isoDay } from '../collection/dates.ts';
import { lastChanges } from '../collection/last-changes.ts';
import { essayFiles } from '../essay/files.ts';

/**
 * The list of pages for search engines, each with the day on which what stands there last changed:
 * not that of the build, which would call every page new each time.
 *
 * @param root folder of the project
 * @param base the site's base path, with a slash at its end
 * @param customPages addresses of pages that this build does not make itself
 */
export function siteMap(root: string, base: string, customPages: string[] = []) {
  let changeOf: ReturnType<typeof lastChanges> | undefined;
  return sitemap({
    customPages,
    filter: (page) => !['search/', 'kept/'].some((path) => new URL(page).pathname === base + path),
    serialize: (item) => {
      changeOf ??= changesIn(root);
      const path = decodeURI(new URL(item.url).pathname).slice(base.length - 1);
      const changed = changeOf(path);
      return changed ? { ...item, lastmod: isoDay(changed) } : item;
    },
  });
}

function changesIn(root: string) {
  const now = new Date();
  const essays = essayFiles(root)
    .map(essaysIn(root))
    .filter((essay) => isShown(essay, now))
    .flatMap(({ id, frontMatter: { fields } }) => {
      const { topics = [], author = [], added, updated } = fields;
      return added ? [{ id, topics, author, added, updated }] : [];
    });
  return lastChanges(essays);
}
