import sharp from 'sharp';
import { essay } from './build-site.ts';
import { drawing, film, picture } from './pictures.ts';

const body = [
  '![A landscape](./wide.jpg)',
  'Words, with (![an icon](./small.png)) among them.',
  '![A portrait](./folder/TALL.JPG "Upright, \\"at last\\" > & done")',
  '![A small picture](./small.png)',
  '![A picture on its side][side]',
  '![A film](./film.gif)',
  '![Another film](./film.webp)',
  '![A drawing](./drawing.svg "Drawn")',
  '![A tall drawing](./tall.svg)',
  '![The mark](/mark.svg)',
  '![It\'s a gate, as one says: "a gate" & no door](./a\'gate.png)',
  '[side]: <./on its side.jpg>',
].join('\n\n');

/** Essays with pictures of every kind, in either kind of file: path and content. */
export async function pictureEssays(): Promise<Record<string, string | Uint8Array>> {
  const wide = await picture(1500, 1000, 'jpeg');
  const files = {
    'wide.jpg': wide,
    'folder/TALL.JPG': await picture(600, 1200, 'jpeg'),
    'small.png': await picture(30, 20, 'png'),
    // As a phone that was held upright saves it.
    'on its side.jpg': await sharp(wide).withMetadata({ orientation: 6 }).toBuffer(),
    "a'gate.png": await picture(30, 20, 'png'),
    'film.gif': await film('gif'),
    'film.webp': await film('webp'),
    'drawing.svg': drawing,
    'tall.svg': drawing.replace('width="80" height="60"', 'width="600" height="1200"'),
  };
  const essays: Record<string, string | Uint8Array> = {
    'plain/index.md': essay(
      { title: 'Plain', cover: { image: './folder/TALL.JPG', alt: 'A cover' } },
      body,
    ),
    'parts/index.mdx': essay(
      { title: 'Parts', cover: { image: './drawing.svg', alt: 'A drawn cover' } },
      `${body}\n\n<Figure caption="In a part">\n\n![A landscape](./wide.jpg "A title")\n\n</Figure>`,
    ),
    'no-picture.md': essay({ title: 'No picture' }),
  };
  for (const [name, content] of Object.entries(files)) {
    essays[`plain/${name}`] = content;
    essays[`parts/${name}`] = content;
  }
  const text = 'Words and more words. '.repeat(400);
  const page = [
    '![First](./wide.jpg)',
    text,
    '![Wide](./wide.jpg "A caption")',
    'Words (![icon](./small.png)) around it.',
    '![Tall](./tall.jpg)',
    '![Small](./small.png)',
  ].join('\n\n');
  for (const ending of ['md', 'mdx']) {
    const id = `screens-${ending}`;
    essays[`${id}/index.${ending}`] = essay({ title: `Screens in .${ending}` }, page);
    essays[`${id}/wide.jpg`] = wide;
    essays[`${id}/tall.jpg`] = files['folder/TALL.JPG'];
    essays[`${id}/small.png`] = files['small.png'];
  }
  return essays;
}
