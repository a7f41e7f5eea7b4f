import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import sharp from 'sharp';
import { Renderer } from 'takumi-js/node';
import { site } from '../collection/site.ts';
import { memoryIn } from '../essay/remember.ts';
import { type Card, type CardColours, cardOf, cardSize, coverSize, writable } from './card.ts';
import { type FacePart, facesFor, facesOf, fontOf } from './faces.ts';

/** The largest file of a card, in bytes: some services leave out pictures that take long to fetch. */
export const mostBytes = 60_000;

const memory = memoryIn(process.cwd(), 'cards');
const faces = facesOf(site.faces);
const renderer = new Renderer();
const registered = new Map<FacePart, Promise<unknown>>();

/** A card as a PNG, drawn or, where nothing in it has changed, remembered. */
export async function drawCard(card: Card, colours: CardColours): Promise<Uint8Array> {
  const said = writable(card.words);
  const { language } = card;
  const cover = 'svg' in card.cover ? Buffer.from(card.cover.svg) : await readFile(card.cover.file);
  const content = JSON.stringify([said, language, colours, site.faces, hash('sha1', cover)]);
  const known = memory.recall<Uint8Array>('card', content);
  if (known) return known.value;
  const parts = facesFor(Object.values(said).join(''), faces, language);
  for (const part of parts ?? []) {
    // Another card may be waiting for it.
    const isRegistered = registered.get(part) ?? renderer.registerFont(fontOf(part));
    registered.set(part, isRegistered);
    await isRegistered;
  }
  const families = [...new Set(parts?.map(({ family }) => family))];
  const node = cardOf(parts && said, 'cover', colours, families);
  const draw = (cover: Uint8Array) =>
    renderer.render(node, {
      ...{ ...cardSize, format: 'png' },
      images: [{ src: 'cover', data: cover, cache: 'none' }],
    });
  const drawn = await small(cover, draw);
  memory.keep('card', content, drawn);
  return drawn;
}

/** A drawn card has few colours. One with a photograph gets fewer, and in the end a softer picture. */
async function small(
  cover: Uint8Array,
  draw: (cover: Uint8Array) => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const card = await draw(cover);
  if (card.length <= mostBytes) return card;
  for (const [colours, softness] of [
    [256, 1],
    [96, 1],
    [48, 1],
    [48, 3],
    [24, 8],
  ] as const) {
    const width = Math.round(coverSize.width / softness);
    const softer = await sharp(cover).resize({ width }).png().toBuffer();
    const image = sharp(await draw(softer)).removeAlpha();
    const fewer = await image.png({ palette: true, colours, effort: 4, dither: 0 }).toBuffer();
    if (fewer.length <= mostBytes || softness === 8) return fewer;
  }
  return card;
}
