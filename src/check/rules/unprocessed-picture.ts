import { pictureFaults } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const unprocessedPicture = rule({
  kind: 'unprocessed-picture',
  severity: 'error',
  message:
    'The picture "«name»" would be missing: the file of an <img> tag is not copied to the site.',
  cure: 'Write ![What there is to see](«name»), or move the file to public/ and name it with a slash.',
  about: 'Only pictures in Markdown’s own notation are taken along from the essay’s folder.',
  wrong: example('<img src="./cat.gif" alt="A cat" />', {
    'on-walking/index.mdx': completed('<img src="./cat.gif" alt="A cat" />'),
    'on-walking/cat.gif': pixel,
  }),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  around: async (surroundings) =>
    (await pictureFaults(surroundings)).filter((fault) => fault.rule === 'unprocessed-picture'),
});
