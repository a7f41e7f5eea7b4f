import { visit } from 'unist-util-visit';
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
    visit(chapter.body, 'element', (node) => {
      const { href } = node.properties;
      if (node.tagName !== 'a' || typeof href !== 'string') return;
      const own = addressOf(chapter.essay.id);
      if (!URL.canParse(href, own)) {
        delete node.properties.href;
        return;
      }
      const url = new URL(href, own);
      const fragment = url.hash.slice(1);
      const id = xmlId(decoded(fragment, decodeURIComponent) ?? fragment);
      url.hash = '';
      const target = url.search === '' ? byAddress.get(url.href) : undefined;
      if (!target) node.properties.href = new URL(href, own).href;
      else if (fragment === '') node.properties.href = target.file;
      else if (target.ids.has(id)) {
        node.properties.href = `${target === chapter ? '' : target.file}#${id}`;
      }
      // What the book leaves out has no place in it.
      else if (target === chapter) delete node.properties.href;
      else node.properties.href = target.file;
    });
  }
}
