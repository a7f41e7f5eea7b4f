import type { Changes } from './build-site.ts';

const config = `export default {
  title: 'Strandgut',
  tagline: 'Karten, Brot und Uhren.',
  description: 'Kurze Aufsätze über Karten, Gezeiten, Brot und Uhren.',
  url: 'https://strandgut.example',
  language: 'de',
  features: { authors: false },
};
`;

const theme = `:root {
  --paper: light-dark(#fdf6ec, #1b1614);
  --accent: light-dark(#7a2d1d, #e0a08c);
}
`;

/** The tests' list in another configuration. */
export const german: Changes = {
  base: '/liste/',
  files: { 'src/site.config.ts': config, 'src/theme.css': theme },
};
