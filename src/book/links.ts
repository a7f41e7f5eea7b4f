import { decoded } from '../essay/decoded.ts';
import { type Chapter, xmlId } from './chapter.ts';

/**
 * Leads the links of chapters into the book where it has what they lead to, and else to the site.
 *
 * @param addressOf the page of an essay on the site
 */
export function leadLinks(chapters: readonly Chapter[], addressOf: (id: string) => string): void {
  const byAddress = new Map(chapters.map((chapter) => [addressOf(chapter.essay.id), chapter]));
  for (const chapter of chapters) {
    const own = addressOf(chapter.essay.id);
    for (const { properties } of chapter.links) {
      const { href } = properties;
      if (typeof href !== 'string') continue;
      if (!URL.canParse(href, own)) {
        delete properties.href;
        continue;
      }
      const url = new URL(href, own);
      const fragment = url.hash.slice(1);
      const id = xmlId(decoded(fragment, decodeURIComponent) ?? fragment);
      url.hash = '';
      const target = url.search === '' ? byAddress.get(url.href) : undefined;
      if (!target) properties.href = new URL(href, own).href;
      else if (fragment === '') properties.href = target.file;
      else if (target.ids.has(id)) {
        properties.href = `${target === chapter ? '' : target.file}#${id}`;
      }
      // What the book leaves out has no place in it.
      else if (target === chapter) delete properties.href;
      else properties.href = target.file;
    }
  }
}
