import type { ImageMetadata } from 'astro';
import type { Element, Parents } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { htmlTree } from '../../essay/html-tree.ts';
import { pictureMarkup } from './picture-markup';

/**
 * The HTML of an essay with its pictures, which `data-picture` names by their paths from the
 * essay, filled in.
 */
export async function withPictures(
  html: string,
  fileAt: (path: string) => Promise<ImageMetadata>,
): Promise<string> {
  if (!html.includes('data-picture')) return html;
  const tree = htmlTree(html);
  const pictures: { node: Element; parent: Parents }[] = [];
  visit(tree, 'element', (node, _index, parent) => {
    if (node.tagName === 'img' && 'dataPicture' in node.properties && parent) {
      pictures.push({ node, parent });
    }
  });
  for (const { node, parent } of pictures) {
    const { dataPicture, ...attributes } = node.properties;
    const { sources, img } = await pictureMarkup(await fileAt(String(dataPicture)));
    const filled = h('img', { ...img, ...attributes });
    parent.children[parent.children.indexOf(node)] =
      sources.length > 0
        ? h('picture', [...sources.map((source) => h('source', source)), filled])
        : filled;
  }
  return toHtml(tree);
}
