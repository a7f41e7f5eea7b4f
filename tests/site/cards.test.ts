import { readFileSync } from 'node:fs';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { type BuiltPage, essayPage, faultsOf, listed, pageOf, pagesOf } from './pages.ts';

const { dist } = await builtSite('list');
const host = 'https://tidewrack.example';
const pages = pagesOf(dist);

/** What a page says of the card that shared links show. */
const shown = ({ $ }: BuiltPage, name = '') =>
  decodeURI($(`meta[property="og:image${name}"]`).attr('content') ?? '');

/** The pixels of a stretch of a card. */
async function pixelsOf(file: string, left: number, width: number, site: string): Promise<Buffer> {
  const area = { left, top: 0, width, height: 600 };
  return sharp(join(site, 'og', file))
    .extract(area)
    .greyscale()
    .raw()
    .toBuffer();
}

/** Whether dark ink stands in a stretch of a card. */
const hasInk = async (file: string, left: number, width: number, site = dist) =>
  (await pixelsOf(file, left, width, site)).some((grey) => grey < 90);

describe('share cards', () => {
  test('stand for every essay, topic, author and the site, 1,200 by 630 pixels, at most 60 kB', async () => {
    const files = globSync('{og.png,og/**/*.png}', { cwd: dist }).map((file) =>
      file.replaceAll('\\', '/'),
    );
    const essays = files.filter((file) => /^og\/[^/]+\.png$/.test(file)).toSorted();
    expect(essays).toEqual(listed.map((id) => `og/${id}.png`).toSorted());
    expect(files).toEqual(
      expect.arrayContaining([
        ...['og.png', 'og/topics/gardens.png', 'og/topics/庭.png'],
        'og/authors/anselm-čapek.png',
      ]),
    );
    for (const file of files) {
      const bytes = readFileSync(join(dist, file));
      expect(bytes.length, file).toBeLessThanOrEqual(60_000);
      const { width, height, format } = await sharp(bytes).metadata();
      expect([file, width, height, format]).toEqual([file, 1200, 630, 'png']);
    }
  });

  test('are named by every page, with their size, for large previews', () => {
    const expected = (path: string) => {
      const [, own] = /^\/(?:articles\/)?((?:topics\/|authors\/)?[^/]+)\/$/.exec(path) ?? [];
      const hasOwn = /^\/(?:articles|topics|authors)\/[^/]+\/$/.test(path);
      return `${host}/${hasOwn ? `og/${own}.png` : 'og.png'}`;
    };
    const faults = faultsOf(pages, (page) => {
      const { $, path } = page;
      const said = [shown(page), shown(page, ':width'), shown(page, ':height')];
      const card = $('meta[name="twitter:card"]').attr('content');
      const right = [expected(path), '1200', '630'];
      return String(said) === String(right) && card === 'summary_large_image'
        ? []
        : [String([...said, card])];
    });
    expect(faults).toEqual([]);
    expect(shown(essayPage(dist, 'almashy'), ':alt')).toBe(
      essayPage(dist, 'almashy').$('h1').text(),
    );
  });

  test('have their words beside the cover: on the right of it, and in Arabic on the left', async () => {
    expect(await hasInk('paper-map.png', 500, 640)).toBe(true);
    expect(await hasInk('ishi-to-mizu.png', 500, 640)).toBe(true);
    expect(await hasInk('almashy.png', 60, 640)).toBe(true);
    // Between the two nothing stands, wherever the cover is.
    expect(await hasInk('paper-map.png', 438, 40)).toBe(false);
    expect(await hasInk('almashy.png', 718, 40)).toBe(false);
  });

  test('have words in Chinese, and break one that is longer than a line', async () => {
    const { dist: odd } = await builtSite('odd');
    expect(await hasInk('chinese.png', 500, 640, odd)).toBe(true);
    expect(await hasInk('long-words.png', 500, 640, odd)).toBe(true);
    // The margin.
    expect(await hasInk('long-words.png', 1141, 59, odd)).toBe(false);
  });

  test('show the picture that an essay names as its cover', async () => {
    const picture = join(dist, '../src/content/articles/tide-table/harbour.png');
    // Of what was made: `stats()` is about the file that was read.
    const mean = async (image: Sharp) => {
      const { channels } = await sharp(await image.removeAlpha().png().toBuffer()).stats();
      return channels.map(({ mean }) => mean);
    };
    const cover = await mean(
      sharp(join(dist, 'og/tide-table.png')).extract({
        left: 70,
        top: 70,
        width: 350,
        height: 480,
      }),
    );
    const own = await mean(sharp(picture).resize(372, 496, { fit: 'cover' }));
    for (const [at, value] of cover.entries())
      expect(Math.abs(value - (own[at] ?? 0))).toBeLessThan(12);
  });

  test('have the address of their site below a base path', async () => {
    const sub = await builtSite('sub');
    expect(shown(pageOf(sub.dist, 'index.html'))).toBe(`${host}/sub/og.png`);
    expect(shown(essayPage(sub.dist, 'paper-map'))).toBe(`${host}/sub/og/paper-map.png`);
  });

  test('without pages of authors, none has a card', async () => {
    const german = await builtSite('german');
    expect(globSync('og/authors', { cwd: german.dist })).toEqual([]);
  });
});
