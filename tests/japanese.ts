import type { Changes } from './build-site.ts';

const config = `export default {
  title: '磯帖',
  tagline: '地図とパンと時計のこと。',
  description: '地図、潮、パン、時計についての短いエッセイ。',
  url: 'https://iso.example',
  language: 'ja',
};
`;

/** The tests' list on a Japanese site. */
export const japanese: Changes = { files: { 'src/site.config.ts': config } };
