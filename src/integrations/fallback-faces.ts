import { readFile } from 'node:fs/promises';
import { fromBuffer } from '@capsizecss/unpack';
import type { Face } from '../collection/site-options.ts';
import { filesOf } from './font-files.ts';

/**
 * The face that phones have, for a first visit on which the site's own come too late, under both of its
 * names, and how wide its letters are on average, upright and italic, in ems, over the letters of
 * running text: wider than those of most faces for books. Georgia, which other machines have, is not.
 */
const known = { name: 'Noto Serif', twin: 'NotoSerif', upright: 0.481, italic: 0.469 };

const family = `Near ${known.name}`;

/** The families that stand in for the site's own, the best first. */
export const fallbackFamilies = [family, 'Georgia', 'serif'];

/**
 * The styles that make this face as wide as the site's own: a page has as many lines
 * with the one as with the other, and what is a step larger than its text stays so.
 */
export async function fallbackFaces(faces: readonly Face[]): Promise<string> {
  const everywhere = faces.filter(({ languages }) => !languages);
  const upright = await widthOf(everywhere.find(({ style }) => style === 'normal'));
  const italic = await widthOf(everywhere.find(({ style }) => style === 'italic'));
  if (upright === undefined) return '';
  const face = (kind: string, share: number, rest = '') => {
    const files = [known.name, known.twin].map((one) => `local("${one}${kind}")`);
    const size = `size-adjust:${Math.round(share * 1000) / 10}%`;
    return `@font-face{font-family:"${family}";src:${files.join()};${size}${rest}}`;
  };
  return [
    face('', upright / known.upright),
    face(' Bold', upright / known.upright, ';font-weight:700'),
    face(' Italic', (italic ?? upright) / known.italic, ';font-style:italic'),
  ].join('');
}

/** The average width of a face's letters, in ems. */
async function widthOf(face: Face | undefined): Promise<number | undefined> {
  const [file] = face ? filesOf(face) : [];
  const [source] = file?.src ?? [];
  if (!source) return undefined;
  const { xWidthAvg, unitsPerEm } = await fromBuffer(await readFile(source.url));
  return xWidthAvg / unitsPerEm;
}
