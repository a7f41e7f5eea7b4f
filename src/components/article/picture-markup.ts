import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { isKept, pictureSizes } from './picture-sizes';

/** The attributes of a picture's `<img>`, and of the `<source>`s before it in a `<picture>`. */
export interface PictureMarkup {
  sources: Record<string, string>[];
  img: Record<string, string | number>;
}

/** Writes a picture in the sizes in which it is shown. @returns what the page says of it */
export async function pictureMarkup(picture: ImageMetadata): Promise<PictureMarkup> {
  const { width, height, widths, sizes } = pictureSizes(picture);
  if (isKept(picture)) return { sources: [], img: { src: picture.src, width, height } };
  const write = (format: 'avif' | 'webp') =>
    getImage({ src: picture, format, widths, width: widths.at(-1) });
  const webp = await write('webp');
  const img = { src: webp.src, srcset: webp.srcSet.attribute, sizes, width, height };
  // WebP may move, and AVIF is written of its first picture alone.
  if (picture.format === 'webp') return { sources: [], img };
  const avif = await write('avif');
  return { sources: [{ type: 'image/avif', srcset: avif.srcSet.attribute, sizes }], img };
}
