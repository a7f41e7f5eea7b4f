import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { create } from 'fontkitten';
import type { FontDetails } from 'takumi-js/node';
import type { Face } from '../collection/site-options.ts';

interface OtherFace extends Pick<Face, 'package' | 'weight'> {
  /** The language whose forms of Chinese characters it has. */
  language?: string;
}

/** Faces for what a site's own have no signs for, the first that has a sign before the others. */
const others: readonly OtherFace[] = [
  { package: '@fontsource-variable/noto-naskh-arabic', weight: '400 700' },
  { package: '@fontsource-variable/noto-serif-hebrew', weight: '100 900' },
  { package: '@fontsource-variable/noto-serif-jp', weight: '200 900', language: 'ja' },
  { package: '@fontsource-variable/noto-serif-sc', weight: '200 900', language: 'zh' },
  { package: '@fontsource-variable/noto-serif-kr', weight: '200 900', language: 'ko' },
  { package: '@fontsource/noto-emoji', weight: 400 },
];

type Range = [first: number, last: number];

/** A part of a face: a file, and the signs in it. */
export interface FacePart {
  family: string;
  file: string;
  /** The signs that it is fetched for, which are a few more than it has. */
  ranges: Range[];
  /** Whether it has a sign, by its number in Unicode. */
  has: (code: number) => boolean;
  /** Of a face that comes after others: the language before which it comes. */
  language?: string | undefined;
}

const { resolve } = createRequire(join(process.cwd(), 'package.json'));

/**
 * The upright faces that a card is set in, in the order in which they have the say. Of the site's own
 * all parts count, and not only those that its pages bring.
 */
export function facesOf(own: readonly Face[]): FacePart[] {
  return [
    ...own
      .filter(({ style }) => style === 'normal')
      .map(({ package: name, weight }) => ({ package: name, weight })),
    ...others,
  ].flatMap(partsOf);
}

/**
 * Those that a text needs, for each of its signs the first that has it; nothing where none has one.
 *
 * @param language of the text, BCP 47: the same Chinese character is written otherwise in Japanese
 */
export function facesFor(
  text: string,
  faces: readonly FacePart[],
  language: string,
): FacePart[] | undefined {
  const [spoken] = language.split('-');
  const rank = (part: FacePart) => (part.language ? (part.language === spoken ? 1 : 2) : 0);
  const inOrder = faces.toSorted((a, b) => rank(a) - rank(b));
  const needed = new Set<FacePart>();
  for (const sign of new Set(text)) {
    const code = sign.codePointAt(0) ?? 0;
    const isFetchedFor = ({ ranges }: FacePart) =>
      ranges.some(([first, last]) => first <= code && code <= last);
    if (isUnseen(sign)) {
      // What joins signs is in several faces, and is asked of that which has its neighbours.
      for (const part of inOrder.filter(isFetchedFor)) needed.add(part);
      continue;
    }
    // Of hundreds of parts the first ones have nearly every sign.
    const part = inOrder.find((part) => isFetchedFor(part) && part.has(code));
    if (!part) return undefined;
    needed.add(part);
  }
  return inOrder.filter((part) => needed.has(part));
}

/** Spaces, and what says how signs are joined or directed. */
const isUnseen = (sign: string) => /^[\p{Z}\p{C}\p{M}]$/u.test(sign);

/** A part of a face as the renderer takes it. */
export function fontOf({ family, file, ranges }: FacePart): FontDetails {
  return { name: family, data: readFileSync(file), unicodeRange: ranges };
}

function partsOf({ package: name, weight, language }: OtherFace): FacePart[] {
  const folder = folderOf(name);
  if (folder === undefined) return [];
  const subsets: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  );
  const axis = name.startsWith('@fontsource-variable/') ? 'wght' : String(weight);
  return Object.entries(subsets).map(([subset, ranges]) => {
    const part = [basename(name), subset.replace(/[[\]]/g, ''), axis, 'normal'].join('-');
    const file = join(folder, 'files', `${part}.woff2`);
    return {
      family: basename(name),
      ...{ file, language, ranges: ranges.split(',').map(rangeOf), has: signsIn(file) },
    };
  });
}

/** Says which signs a file has; it is read when the first one is asked for. */
function signsIn(file: string): FacePart['has'] {
  let signs: Set<number> | undefined;
  return (code) => {
    if (!signs) {
      const font = create(readFileSync(file));
      signs = new Set('characterSet' in font ? font.characterSet : []);
    }
    return signs.has(code);
  };
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
