import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { copySite, essay } from '../build-site.ts';
import { build, builtSite } from '../built-site.ts';
import { drawing, film, picture } from '../pictures.ts';
import { essayPage } from './pages.ts';

const built = await builtSite('odd');

describe.each(['plain', 'parts'])('pictures of an essay (%s)', (id) => {
  /** The picture with this description, as the page has it. */
  function pictureOf(description: string) {
    const { $ } = essayPage(built.dist, id);
    const image = $(`.prose img[alt="${description}"]`).first();
    return { image, frame: image.closest('picture'), figure: image.closest('figure'), $ };
  }

  test('come in two formats and three widths, fitted to the text', async () => {
    const { image, frame } = pictureOf('A landscape');
    expect(frame.find('source').attr('type')).toBe('image/avif');
    for (const [node, format] of [
      [frame.find('source'), 'heif'],
      [image, 'webp'],
    ] as const) {
      expect(node.attr('sizes')).toBe('(min-width: 34.2rem) min(29.64rem + 5.2vw, 39rem), 92vw');
      const candidates = (node.attr('srcset') ?? '').split(', ').map((one) => one.split(' '));
      expect(candidates.map(([, width]) => width)).toEqual(['576w', '768w', '1152w']);
      for (const [address = '', width = ''] of candidates) {
        const written = await sharp(join(built.dist, address)).metadata();
        expect(written).toMatchObject({ format, width: parseInt(width) });
      }
    }
    expect(image.attr('src')).toBe(image.attr('srcset')?.split(', ').at(-1)?.split(' ')[0]);
  });

  test.each([
    ['A landscape', '960', '640'],
    ['A portrait', '320', '640'],
    ['A small picture', '30', '20'],
    ['A picture on its side', '426', '639'],
    ['A film', '60', '40'],
    ['Another film', '60', '40'],
    ['A drawing', '80', '60'],
    ['A tall drawing', '320', '640'],
    ['The mark', '32', '32'],
  ])('keep the place of %s: %s by %s', (description, width, height) => {
    const { image } = pictureOf(description);
    expect([image.attr('width'), image.attr('height')]).toEqual([width, height]);
    expect(image.attr('decoding')).toBe('async');
  });

  test('are described as it is written, quotation marks and all', () => {
    const { $ } = essayPage(built.dist, id);
    const descriptions = $('.prose img')
      .toArray()
      .map((image) => $(image).attr('alt'));
    expect(descriptions).toContain('It\'s a gate, as one says: "a gate" & no door');
  });

  test('wait until the reader comes near, but for one that the essay begins with', () => {
    const { $ } = pictureOf('');
    const loading = $('.prose img')
      .toArray()
      .map((node) => $(node).attr('loading'));
    expect(loading[0]).toBe('eager');
    expect(new Set(loading.slice(1))).toEqual(new Set(['lazy']));
  });

  test('stay as they are if they are drawn or move', async () => {
    for (const name of ['film.gif', 'drawing.svg']) {
      const { image, frame } = pictureOf(name === 'film.gif' ? 'A film' : 'A drawing');
      expect(frame).toHaveLength(0);
      expect(image.attr('srcset')).toBeUndefined();
      expect(readFileSync(join(built.dist, image.attr('src') ?? ''))).toEqual(
        name === 'film.gif' ? await film('gif') : Buffer.from(drawing),
      );
    }
    const { image, frame } = pictureOf('Another film');
    expect(frame.find('source')).toHaveLength(0);
    const moving = await sharp(join(built.dist, image.attr('src') ?? '')).metadata();
    expect(moving.pages).toBe(2);
  });

  test('are figures where they stand alone, with their title as caption', () => {
    const caption = 'Upright, "at last" > & done';
    expect(pictureOf('A portrait').figure.find('figcaption').text()).toBe(caption);
    expect(pictureOf('A portrait').image.attr('title')).toBeUndefined();
    expect(pictureOf('A film').figure.find('figcaption')).toHaveLength(0);
    expect(pictureOf('an icon').image.closest('p').text()).toContain('among them.');
  });

  test('need no style attribute, and none of the original files is published', () => {
    expect(pictureOf('').$('[style]')).toHaveLength(0);
    expect(globSync('_astro/*.{jpg,JPG,png}', { cwd: built.dist })).toEqual([]);
  });
});

test('a picture in a <Figure> has one caption, that of the part', () => {
  const figure = essayPage(built.dist, 'parts').$('figure:contains("In a part")');
  expect(figure).toHaveLength(1);
  expect(figure.find('figcaption').text()).toBe('In a part');
  expect(figure.find('> picture > img')).toHaveLength(1);
});

test('a cover is written in two formats, or kept if it is drawn', () => {
  const cover = essayPage(built.dist, 'plain').$('.jacket picture');
  expect(cover.find('source').attr('type')).toBe('image/avif');
  expect(cover.find('img').attr('src')).toMatch(/\.webp$/);
  const drawn = essayPage(built.dist, 'parts').$('.jacket svg');
  expect(drawn.attr('aria-label')).toBe('A drawn cover');
  const name = basename(drawn.find('image').attr('href') ?? '');
  expect(readFileSync(join(built.dist, '_astro', name), 'utf8')).toBe(drawing);
});

test('a picture that is cut short stops the build, in either kind of essay', async () => {
  const whole = await picture(64, 64, 'jpeg');
  const text = essay({}, '![A cat](./cat.jpg)');
  const root = await copySite({
    essays: {
      'one/index.md': text,
      'two/index.mdx': text.replace('A ninth', 'A tenth'),
      'one/cat.jpg': whole.subarray(0, -40),
      'two/cat.jpg': whole.subarray(0, -40),
    },
  });
  const { code, output } = await build(root);
  expect(code).toBe(1);
  expect(output.match(/The picture "\.\/cat\.jpg" cannot be read\./g)).toHaveLength(2);
});

test('a page without pictures carries nothing for them', () => {
  const stylesOf = (dist: string, id: string) => essayPage(dist, id).$('style').text();
  expect(stylesOf(built.dist, 'plain')).toContain('.figure');
  expect(stylesOf(built.dist, 'no-picture')).not.toContain('.figure');
});
