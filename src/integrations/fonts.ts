import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import type { AstroUserConfig, FontProvider } from 'astro';
import type { Face } from '../collection/site-options.ts';

type Family = NonNullable<AstroUserConfig['fonts']>[number];

const { resolve } = createRequire(import.meta.url);

/**
 * The families of the configuration's faces, from their npm packages: nothing is fetched from
 * another host, at build time or later. One for every page, as `--font-serif`, and one for the
 * pages in each language that has faces of its own, as `--font-serif-ja`, which holds the others
 * too. The text never moves: a face that is late is used from the next page on.
 */
export function fontFamilies(faces: readonly Face[]): Family[] {
  const everywhere = faces.filter(({ languages }) => !languages);
  const languages = new Set(faces.flatMap(({ languages = [] }) => languages));
  return [
    family('--font-serif', everywhere),
    ...Array.from(languages, (language) => {
      const own = faces.filter(({ languages }) => !languages || languages.includes(language));
      return family(`--font-serif-${language}`, own);
    }),
  ];
}

function family(cssVariable: `--${string}`, faces: readonly Face[]): Family {
  const provider: FontProvider = {
    name: cssVariable,
    // Of two faces with one letter, CSS takes the last.
    resolveFont: () => ({ fonts: faces.toReversed().flatMap(filesOf) }),
  };
  return {
    provider,
    name: basename(faces[0]?.package ?? 'serif'),
    cssVariable,
    fallbacks: ['Georgia', 'serif'],
    display: 'optional',
  };
}

/** The files of a face. @throws as {@link filesOf} */
export function fontFiles(face: Face): string[] {
  return filesOf(face).flatMap(({ src }) => src.map(({ url }) => url));
}

/** @throws where a package is not installed, or has no such part */
function filesOf({ package: name, weight, style, subsets }: Face) {
  const folder = folderOf(name);
  const ranges: Record<string, string> = JSON.parse(
    readFileSync(join(folder, 'unicode.json'), 'utf8'),
  );
  const known = Object.keys(ranges);
  const wanted = subsets.flatMap((subset) =>
    subset === 'numbered' ? known.filter((one) => /^\[\d+\]$/.test(one)) : subset,
  );
  return wanted.map((subset) => {
    const range = ranges[subset];
    if (range === undefined) {
      throw new Error(`faces: ${name} has no "${subset}". It has ${known.join(', ')}.`);
    }
    const axis = name.startsWith('@fontsource-variable/') ? 'wght' : String(weight);
    const file = [basename(name), subset.replace(/[[\]]/g, ''), axis, style].join('-');
    return {
      weight,
      style,
      unicodeRange: range.split(','),
      src: [{ url: join(folder, 'files', `${file}.woff2`), format: 'woff2' }],
      meta: { subset },
    };
  });
}

function folderOf(name: string): string {
  try {
    return dirname(resolve(`${name}/package.json`));
  } catch {
    throw new Error(`faces: the package ${name} is not installed. Run: npm install ${name}`);
  }
}
