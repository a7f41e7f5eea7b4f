import { fromHtml } from 'hast-util-from-html';
import type { Html, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TakePicture } from '../converted.ts';
import { markdownOfHtml } from './markdown-of-html.ts';

/** What to write instead of the HTML within the paragraphs of a Markdown text. */
export function inlineTags(tree: Root, takePicture: TakePicture) {
  const edits: { start: number; end: number; text: string }[] = [];
  visit(tree, (node) => {
    if (!('children' in node) || !hasWords(node)) return;
    const tags = node.children.flatMap((child) => (child.type === 'html' ? [child] : []));
    const pairs = pairsOf(tags);
    for (const tag of tags) {
      const [start, end] = [tag.position?.start.offset ?? 0, tag.position?.end.offset ?? 0];
      const text = pairs.has(tag) ? tagOf(tag.value) : single(tag.value, takePicture);
      edits.push({ start, end, text });
    }
  });
  return edits;
}

function hasWords({ type }: Parents): boolean {
  return !/^(?:root|blockquote|listItem|footnoteDefinition|list|table|tableRow)$/.test(type);
}

/** Elements that Markdown has no sign for, or that mean the same in MDX. */
const kept =
  /^(?:a|abbr|b|bdi|bdo|cite|code|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|strong|sub|sup|time|u|var)$/;

/** The opening and closing tags that belong together and are kept. */
function pairsOf(tags: readonly Html[]): Set<Html> {
  const pairs = new Set<Html>();
  const open: { tag: Html; name: string }[] = [];
  for (const tag of tags) {
    const [, slash, name = ''] = /^<(\/?)([a-z][a-z\d]*)(?=[\s/>])/i.exec(tag.value) ?? [];
    const element = name.toLowerCase();
    if (!kept.test(element)) continue;
    if (!slash) open.push({ tag, name: element });
    else {
      const at = open.findLastIndex((other) => other.name === element);
      const [start] = at < 0 ? [] : open.splice(at);
      if (start) pairs.add(start.tag).add(tag);
    }
  }
  return pairs;
}

/** A tag with those of its attributes that mean something away from their old site. */
function tagOf(value: string): string {
  const [, end] = /^<\/([a-z\d]+)/i.exec(value) ?? [];
  if (end !== undefined) return `</${end.toLowerCase()}>`;
  const [element] = fromHtml(value, { fragment: true }).children;
  if (element?.type !== 'element') return '';
  const attributes = Object.entries(element.properties).flatMap(([name, content]) =>
    /^(?:href|title|lang|dir|cite|id)$/.test(name)
      ? [` ${name}="${String(content).replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`]
      : [],
  );
  return `<${element.tagName}${attributes.join('')}>`;
}

/** A comment, a break or a picture; nothing for a tag that has no meaning by itself. */
function single(value: string, takePicture: TakePicture): string {
  if (/^<br\b/i.test(value)) return '<br />';
  return markdownOfHtml(value, takePicture, 'inline');
}
