import { createRequire } from 'node:module';
import ranges from '@fontsource/alegreya/unicode.json' with { type: 'json' };
import type { FontProvider } from 'astro';

const { resolve } = createRequire(import.meta.url);

/** Every weight of the roman weighs as much as two; of the italic, which is rarer, one is enough. */
const faces = [
  {
    weight: '400 900',
    style: 'normal',
    file: '@fontsource-variable/alegreya/files/alegreya-SUBSET-wght-normal.woff2',
  },
  {
    weight: 400,
    style: 'italic',
    file: '@fontsource/alegreya/files/alegreya-SUBSET-400-italic.woff2',
  },
];

/** Alegreya from its npm packages: nothing is fetched from another host, at build time or later. */
export const alegreya: FontProvider = {
  name: 'alegreya',
  resolveFont: () => ({
    fonts: faces.flatMap(({ weight, style, file }) =>
      (['latin', 'latin-ext'] as const).map((subset) => ({
        weight,
        style,
        unicodeRange: ranges[subset].split(','),
        src: [{ url: resolve(file.replace('SUBSET', subset)), format: 'woff2' }],
        meta: { subset },
      })),
    ),
  }),
};
