import type { Changes } from './build-site.ts';

const config = `export default {
  title: '磯帖',
  tagline: '地図とパンと時計のこと。',
  description: '地図、潮、パン、時計についての短いエッセイ。',
  url: 'https://iso.example',
  language: 'ja',
  faces: [
    {
      package: '@fontsource-variable/alegreya',
      weight: '400 900',
      style: 'normal',
      subsets: ['latin', 'latin-ext'],
    },
    {
      package: '@fontsource-variable/noto-serif-jp',
      weight: '200 900',
      style: 'normal',
      subsets: ['numbered'],
      languages: ['ja'],
    },
  ],
};
`;

/** The tests' list on a Japanese site, with a Japanese face. */
export const japanese: Changes = { files: { 'src/site.config.ts': config } };
