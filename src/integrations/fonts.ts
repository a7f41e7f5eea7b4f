import { basename } from 'node:path';
import type { AstroUserConfig, FontProvider } from 'astro';
import type { Face } from '../collection/site-options.ts';
import { fallbackFamilies } from './fallback-faces.ts';
import { filesOf } from './font-files.ts';

type Family = NonNullable<AstroUserConfig['fonts']>[number];

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
    // Astro takes one width for all of a family, and knows none but Times New Roman.
    fallbacks: fallbackFamilies,
    optimizedFallbacks: false,
    display: 'optional',
  };
}
