import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { FontDetails } from 'takumi-js/node';
import type { Face } from '../collection/site-options.ts';

/**
 * Faces for what a site's own have no signs for, the first that has a sign before the others. Those
 * of Chinese and Korean are large, and used where a list has installed them.
 */
const others: readonly Pick<Face, 'package' | 'weight'>[] = [
  { package: '@fontsource-variable/noto-naskh-arabic', weight: '400 700' },
  { package: '@fontsource-variable/noto-serif-hebrew', weight: '100 900' },
  { package: '@fontsource-variable/noto-serif-jp', weight: '200 900' },
  { package: '@fontsource-variable/noto-serif-sc', weight: '200 900' },
  { package: '@fontsource-variable/noto-serif-kr', weight: '200 900' },
  { package: '@fontsource/noto-emoji', weight: 400 },
];

type Range = [first: number, last: number];

/** A part of a face: a file, and the signs in it. */
export interface FacePart {
  family: string;
  file: string;
  ranges: Range[];
}

const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/**
 * The upright faces that a card is set in, in the order in which they have the say. Of the site's own
 * all parts count, and not only those that its pages bring.
 */
export function facesOf(own: readonly Face[]): FacePart[] {
  return [...own.filter(({ style }) => style === 'normal'), ...others].flatMap(partsOf);
}

/** Those that a text needs, for each of its signs the first that has it; nothing where none has one. */
export function facesFor(text: string, faces: readonly FacePart[]): FacePart[] | undefined {
  const needed = new Set<FacePart>();
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0) ?? 0;
    const parts = faces.filter(({ ranges }) =>
      ranges.some(([first, last]) => first <= code && code <= last),
    );
    if (parts.length === 0 && !isUnseen(sign)) return undefined;
    // What joins signs is in several faces, and is asked of that which has its neighbours.
    for (const part of isUnseen(sign) ? parts : parts.slice(0, 1)) needed.add(part);
  }
  return faces.filter((part) => needed.has(part));
}

/** Spaces, and what says how signs are joined or directed. */
const isUnseen = (sign: string) => /^[\p{Z}\p{C}\p{M}]$/u.test(sign);

/** A part of a face as the renderer takes it. */
export function fontOf({ family, file, ranges }: FacePart): FontDetails {
  return { name: family, data: readFileSync(file), unicodeRange: ranges };
}

function partsOf({ package: name, weight }: Pick<Face, 'package' | 'weight'>): FacePart[] {
  const folder = folderOf(name);
  if (folder === undefined) return [];
  const subsets: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  );
  const axis = name.startsWith('@fontsource-variable/') ? 'wght' : String(weight);
  return Object.entries(subsets).map(([subset, ranges]) => {
    const file = [basename(name), subset.replace(/[[\]]/g, ''), axis, 'normal'].join('-');
    return {
      family: basename(name),
      file: join(folder, 'files', `${file}.woff2`),
      ranges: ranges.split(',').map(rangeOf),
    };
  });
}

/** A range as style sheets write it: `U+0-FF`, `U+131`, `U+4??`. */
function rangeOf(written: string): Range {
  const [first = '', last = first] = written.trim().slice(2).split('-');
  return [
    Number.parseInt(first.replaceAll('?', '0'), 16),
    Number.parseInt(last.replaceAll('?', 'F'), 16),
  ];
}

function folderOf(name: string): string | undefined {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
