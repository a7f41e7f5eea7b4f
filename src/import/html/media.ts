import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { attribute, elementsIn, replaceElements } from './tree.ts';

/** Gives pictures the addresses that a page keeps elsewhere until they come into view. */
export function fillPictures(page: Root): void {
  for (const picture of elementsIn(page, 'picture')) {
    const [image] = elementsIn(picture, 'img');
    if (!image) continue;
    const sets = elementsIn(picture, 'source').map(
      (source) => attribute(source, 'srcSet') || attribute(source, 'dataSrcset'),
    );
    fill(image, sets.filter(Boolean));
  }
  for (const image of elementsIn(page, 'img')) fill(image, []);
}

function fill(image: Element, sets: readonly string[]): void {
  const src = attribute(image, 'src');
  image.properties.src = src;
  if (src !== '' && !isPlaceholder(src)) return;
  const lazy = ['dataSrc', 'dataOriginal', 'dataLazySrc', 'dataLazy', 'dataUrl'];
  const candidates = [
    ...lazy.map((name) => attribute(image, name)),
    ...[attribute(image, 'dataSrcset'), attribute(image, 'srcSet'), ...sets].map(largest),
  ];
  image.properties.src = candidates.find((url) => url !== '' && !isPlaceholder(url)) ?? src;
}

/** Whether an address is a picture of nothing, shown until the true one comes. */
function isPlaceholder(url: string): boolean {
  return /^data:image\/(?:gif|svg)/i.test(url) || (url.startsWith('data:') && url.length < 400);
}

/** The address of the largest picture of a `srcset`. */
function largest(set: string): string {
  const candidates = Array.from(
    set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g),
    ([, url = '', size = '1']) => ({ url, size: Number(size) }),
  );
  return candidates.toSorted((a, b) => b.size - a.size)[0]?.url ?? '';
}

/** Puts a link around figures on the pictures in them, so that captions stand beside it. */
export function linkPictures(page: Root): void {
  replaceElements(page, (link) => {
    if (link.tagName !== 'a' || elementsIn(link, 'figure').length === 0) return undefined;
    replaceElements(link, (image) =>
      image.tagName === 'img'
        ? [h('a', { href: attribute(link, 'href') }, { ...image })]
        : undefined,
    );
    return link.children;
  });
}
