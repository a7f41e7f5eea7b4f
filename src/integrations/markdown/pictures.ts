import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import type { Element, ElementContent, Root } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { isMdx } from '../../essay/files.ts';

/**
 * Makes figures of the pictures that stand alone in their paragraph, with their title as caption,
 * and lets pictures wait until the reader comes near, but for one that the essay begins with. Notes
 * in the front matter, as `hasFigures`, that the page needs the styles for pictures and figures.
 *
 * @param options.isHtml whether an `.mdx` becomes HTML, too, and not code. In HTML a picture beside the
 *   essay is named by `data-picture`, to be filled in where its page is made; in code it is a
 *   component already.
 */
export function rehypePictures({ isHtml }: { isHtml: boolean }) {
  return async (tree: Root, file: VFile) => {
    const pictures: Element[] = [];
    const first = tree.children.find(({ type }) => type !== 'text' && type !== 'mdxjsEsm');
    let hasPart = false;
    visit(tree, (node, index, parent) => {
      if (node.type === 'mdxJsxFlowElement' && node.name === 'Figure') hasPart = true;
      if (node.type !== 'element') return;
      if (node.tagName === 'img') {
        pictures.push(node);
        node.properties.loading ??= 'lazy';
        node.properties.decoding ??= 'async';
      }
      const picture = node.tagName === 'p' ? onlyPicture(node) : undefined;
      if (!picture || !parent || index === undefined) return;
      const isInFigure = parent.type === 'mdxJsxFlowElement' && parent.name === 'Figure';
      if (node === first || (parent === first && isInFigure)) picture.properties.loading = 'eager';
      // In a part that has a caption already, the picture alone.
      parent.children[index] = isInFigure ? picture : figureOf(picture);
    });
    for (const picture of pictures) await measure(picture, join(file.cwd, 'public'));
    if (isHtml || !isMdx(file.path)) for (const picture of pictures) leaveToPage(picture);
    if (!file.data.astro?.frontmatter) return;
    file.data.astro.frontmatter.hasFigures = hasPart || pictures.length > 0;
  };
}

/** Gives a picture of `public/`, which Astro hands on as it is, its width and height. */
async function measure({ properties }: Element, folder: string): Promise<void> {
  const { src } = properties;
  if (typeof src !== 'string' || !/^\/(?!\/)/.test(src) || 'width' in properties) return;
  try {
    const path = join(folder, decodeURI(src.replace(/[?#].*/, '')));
    const { width, height } = await imageMetadata(await readFile(path), path);
    Object.assign(properties, { width, height });
  } catch {
    // Whether there is such a picture is for the checks to say.
  }
}

function leaveToPage({ properties }: Element): void {
  const { src } = properties;
  if (typeof src !== 'string' || /^(?:[a-z][a-z\d+.-]*:|\/|#|$)/i.test(src)) return;
  properties.dataPicture = decodeURI(src);
  delete properties.src;
}

/** The picture of a paragraph that holds nothing else. */
function onlyPicture({ children }: Element): Element | undefined {
  const [only, ...others] = children.filter((child) => !isSpace(child));
  const isPicture = only?.type === 'element' && only.tagName === 'img';
  return isPicture && others.length === 0 ? only : undefined;
}

function isSpace(node: ElementContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

function figureOf(picture: Element): Element {
  const { title } = picture.properties;
  delete picture.properties.title;
  const children = [picture];
  if (typeof title === 'string' && title !== '') {
    children.push({
      type: 'element',
      tagName: 'figcaption',
      properties: {},
      children: [{ type: 'text', value: title }],
    });
  }
  return {
    type: 'element',
    tagName: 'figure',
    properties: { className: ['figure'] },
    children,
  };
}
