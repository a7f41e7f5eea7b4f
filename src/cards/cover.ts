import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import type { Article } from '../collection/article';
import { coverSize, drawCover } from '../components/article/covers';
import { readFrontMatter } from '../essay/front-matter.ts';
import { readSource } from '../essay/source.ts';
import type { Card } from './card.ts';
import { inLightTheme } from './colours';

/** The cover of an essay: the one that it names, or else the drawn one. */
export async function coverOf({ id, filePath = '', data }: Article): Promise<Card['cover']> {
  const beside = (name: string) => posix.join(posix.dirname(filePath), name);
  if (typeof data.cover === 'string') {
    return { svg: inLightTheme(await readFile(beside(`${data.cover}.svg`), 'utf8')) };
  }
  if (!data.cover) return drawnCover(id);
  // What Astro makes of a picture no longer says which file it was.
  const { lines } = readSource(filePath, await readFile(filePath));
  const { cover } = readFrontMatter({ file: filePath, lines, problems: [] }).fields;
  return typeof cover === 'object' ? { file: beside(cover.image) } : drawnCover(id);
}

/** The cover that is drawn for a text, whatever it is the cover of. */
export function drawnCover(seed: string): Card['cover'] {
  const { width, height } = coverSize;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`;
  return { svg: inLightTheme(`${svg}${drawCover(seed)}</svg>`) };
}
