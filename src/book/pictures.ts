import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { decoded } from '../essay/decoded.ts';

/** Files of a book by their names. */
type Files = Map<string, string | Uint8Array>;

/**
 * Takes pictures of the built site along, in formats that every reader shows.
 *
 * @param folder of the built site
 * @param base path of its addresses
 */
export function picturesOf(folder: string, base: string, files: Files) {
  /** The names in the book, by drawing and by address. */
  const taken = new Map<string, string>();
  const add = (ending: string, content: string | Uint8Array) => {
    const name = `images/${files.size + 1}.${ending}`;
    files.set(name, content);
    return name;
  };
  return {
    drawing(svg: string): string {
      const name = taken.get(svg) ?? add('svg', svg);
      taken.set(svg, name);
      return name;
    },
    async picture(src: string): Promise<string | undefined> {
      const known = taken.get(src);
      if (known !== undefined) return known;
      if (!src.startsWith('/')) return undefined;
      const path = src.replace(/[?#].*$/, '').replace(base.replace(/\/$/, ''), '');
      const bytes = await readFile(join(folder, decoded(path) ?? path)).catch(() => undefined);
      const made = bytes && (await converted(bytes));
      if (!made) return undefined;
      const name = add(made.ending, made.content);
      taken.set(src, name);
      return name;
    },
  };
}

/** The longest side of a picture in a book, in pixels: more than the screens of readers have. */
const longest = 1600;

async function converted(bytes: Buffer) {
  const {
    format,
    hasAlpha,
    width = 0,
    height = 0,
    orientation = 1,
  } = await sharp(bytes).metadata();
  const isAsItIs = orientation === 1 && Math.max(width, height) <= longest;
  // A film is more than its first picture.
  if (format === 'gif') return { ending: 'gif', content: bytes };
  if (format === 'jpeg' && isAsItIs) return { ending: 'jpg', content: bytes };
  if (format === 'png' && isAsItIs) return { ending: 'png', content: bytes };
  const picture = sharp(bytes)
    .rotate()
    .resize({ width: longest, height: longest, fit: 'inside', withoutEnlargement: true });
  // Drawings of other programs hold what books may not.
  return format === 'svg' || hasAlpha
    ? { ending: 'png', content: await picture.png({ palette: true }).toBuffer() }
    : { ending: 'jpg', content: await picture.jpeg({ quality: 82 }).toBuffer() };
}
