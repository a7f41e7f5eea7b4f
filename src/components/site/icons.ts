import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { site } from '../../collection/site';
import { themeColour } from '../../styles/theme-colours';

/** The sizes in which the icon is written as a picture, in pixels: for home screens and app lists. */
export const iconSizes = [180, 192, 512];

/** Whether there are pictures of the icon: of one in Windows' own format none can be made. */
export const hasIcons = !/\.ico$/i.test(site.icon ?? '');

/** The icon's file: the one that the configuration names, or a book with a ribbon. */
export async function iconFile(): Promise<Uint8Array> {
  if (site.icon !== undefined) return readFile(join(process.cwd(), 'public', site.icon));
  return new TextEncoder().encode(bookIcon());
}

/** A book with a ribbon, in the colours of the theme, as SVG. */
export function bookIcon(): string {
  const cover = themeColour('--accent');
  const ribbon = themeColour('--cover-2');
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">',
    `<style>.c{fill:${cover.light}}.r{fill:${ribbon.light}}`,
    `@media(prefers-color-scheme:dark){.c{fill:${cover.dark}}.r{fill:${ribbon.dark}}}</style>`,
    '<path class="c" d="M5 3h20a2 2 0 0 1 2 2v24H7a2 2 0 0 1-2-2z"/>',
    '<path fill-opacity=".3" d="M9 3v26H7a2 2 0 0 1-2-2V3z"/>',
    '<path class="r" d="M21 3v11l-3-2.5L15 14V3z"/>',
    '</svg>',
  ].join('');
}
