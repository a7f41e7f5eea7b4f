import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { render } from 'takumi-js';
import { Renderer } from 'takumi-js/node';
import { h } from 'hastscript';
import { toHtml } from 'hast-util-to-html';
import { directionOf } from '../collection/direction.ts';
import type { Face } from '../collection/site-options.ts';
import { coverSize, drawCover } from '../components/article/covers.ts';
import { fontFiles } from '../integrations/font-files.ts';
import type { ColourOf } from './drawings.ts';
import type { BookHead } from './pages.ts';

const [width, height, drawn] = [1200, 1600, 1140];

/** The cover of a book: a drawing that follows from its title, and under it what it is called. */
export async function bookCover(
  { title, by, description, language }: BookHead,
  faces: readonly Face[],
  colourOf: ColourOf,
): Promise<Uint8Array> {
  const dir = directionOf(language);
  const renderer = new Renderer();
  for (const face of faces.filter(({ style }) => style === 'normal')) {
    for (const file of fontFiles(face)) {
      await renderer.registerFont({ name: 'serif', data: await readFile(file) });
    }
  }
  const size = title.length > 60 ? 64 : title.length > 25 ? 84 : 110;
  const column = 'display:flex;flex-direction:column;';
  const page = h(
    'div',
    {
      style: `${column}width:100%;height:100%;background:${colourOf('--paper')};color:${colourOf('--ink')};font-family:serif`,
    },
    [
      h('img', { src: 'drawing', style: `width:${width}px;height:${drawn}px` }),
      h('div', { style: `${column}padding:64px 90px` }, [
        h('div', { dir, style: `font-size:${size}px;font-weight:700;line-height:1.1` }, title),
        h(
          'div',
          {
            dir,
            style: `font-size:44px;line-height:1.3;margin-top:28px;color:${colourOf('--ink-soft')}`,
          },
          by || description,
        ),
      ]),
    ],
  );
  return render(toHtml(page), {
    ...{ renderer, width, height, format: 'jpeg', quality: 85 },
    // Signs of no face are left out rather than fetched from another host.
    emoji: 'from-font',
    images: [{ src: 'drawing', data: await drawing(title, colourOf) }],
  });
}

function drawing(title: string, colourOf: ColourOf): Promise<Buffer> {
  const { width: across, height: down } = coverSize;
  const inside = drawCover(title).replace(/var\((--[\w-]+)\)/g, (_whole, name: string) =>
    colourOf(name),
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${across} ${down}">${inside}</svg>`;
  return sharp(Buffer.from(svg), { density: 72 * (width / across) })
    .resize(width, drawn, { fit: 'cover', position: 'top' })
    .png()
    .toBuffer();
}
