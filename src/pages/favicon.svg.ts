import type { APIRoute } from 'astro';
import { themeColour } from '../styles/theme-colours';

/** A book with a ribbon, in the colours of the theme. `icon` in the configuration names another. */
export const GET: APIRoute = () => {
  const cover = themeColour('--accent');
  const ribbon = themeColour('--cover-2');
  const svg = [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>.c{fill:${cover.light}}.r{fill:${ribbon.light}}`,
    `@media(prefers-color-scheme:dark){.c{fill:${cover.dark}}.r{fill:${ribbon.dark}}}</style>`,
    '<path class="c" d="M5 3h20a2 2 0 0 1 2 2v24H7a2 2 0 0 1-2-2z"/>',
    '<path fill-opacity=".3" d="M9 3v26H7a2 2 0 0 1-2-2V3z"/>',
    '<path class="r" d="M21 3v11l-3-2.5L15 14V3z"/>',
    '</svg>',
  ].join('');
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
