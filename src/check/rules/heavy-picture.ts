import { pictureFaults } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const heavyPicture = rule({
  kind: 'heavy-picture',
  severity: 'warning',
  message: 'The picture "«name»" weighs «size» kB.',
  cure: 'Save it with at most 500 kB: 1,600 pixels across are enough.',
  about: 'Heavy pictures make the build slow, and the repository heavy for ever.',
  wrong: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': Buffer.concat([pixel, Buffer.alloc(500_000)]),
  }),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  around: async (surroundings) =>
    (await pictureFaults(surroundings)).filter((fault) => fault.rule === 'heavy-picture'),
});
