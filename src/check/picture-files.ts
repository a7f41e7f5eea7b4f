import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { isNamedAsPicture } from '../essay/files.ts';

/** Says of a file that is there whether it is a picture, whole from its start to its end. */
export type PictureReader = (path: string) => Promise<boolean>;

/** Reads pictures, and each again only once it has changed. */
export function pictureReader(): PictureReader {
  const known = new Map<string, { asOf: string; isPicture: Promise<boolean> }>();
  return (path) => {
    const { size, mtimeMs } = statSync(path);
    const asOf = `${size} ${mtimeMs}`;
    const before = known.get(path);
    if (before?.asOf === asOf) return before.isPicture;
    const isPicture = read(path);
    known.set(path, { asOf, isPicture });
    return isPicture;
  };
}

/** The start of an SVG file, up to its element; in a page of HTML there may be one as well. */
const isDrawing = /^\s*(?:<\?[^>]*>\s*|<!--[^]*?-->\s*|<![^>]*>\s*)*<(?:\w+:)?svg[\s>]/;

/** Whether both can read a file that will: Astro its size, sharp its content, to the end. */
async function read(path: string): Promise<boolean> {
  if (!isNamedAsPicture(path)) return false;
  // Most essays have no picture, and need not wait for either.
  const [{ imageMetadata }, { default: sharp }] = await Promise.all([
    import('astro/assets/utils'),
    import('sharp'),
  ]);
  try {
    const content = await readFile(path);
    const { format } = await imageMetadata(content, path);
    if (/\.svg$/i.test(path)) return format === 'svg' && isDrawing.test(content.toString());
    // Scaled down, because that is the quickest way to read all of it.
    if (format !== 'svg') await sharp(content, { failOn: 'error' }).resize(8).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}
