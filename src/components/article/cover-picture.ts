import { getImage } from 'astro:assets';
import type { Article } from '../../collection/article';
import { coverSize } from './covers';
import { isKept } from './picture-sizes';

/** How wide a cover stands on the page of its essay, in CSS pixels. */
export const coverWidth = 220;

/** How a picture of the curator's own is written as a cover. @param width on the page in CSS pixels */
export function coverShape(width: number) {
  const height = (width * 2 * coverSize.height) / coverSize.width;
  return { width: width * 2, height, fit: 'cover' } as const;
}

/**
 * The cover of an essay as a picture that others show, the same that stands on its page; none where
 * it is drawn, for a drawing is a part of the page.
 */
export async function coverPicture(cover: Article['data']['cover']) {
  if (typeof cover !== 'object') return undefined;
  const { image, alt } = cover;
  const { width, height } = image;
  if (isKept(image)) return { src: image.src, width, height, alt };
  const shape = coverShape(coverWidth);
  const { src } = await getImage({ src: image, format: 'webp', ...shape });
  return { src, width: shape.width, height: Math.round(shape.height), alt };
}
