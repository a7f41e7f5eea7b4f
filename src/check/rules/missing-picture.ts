import { pictureFaults } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const missingPicture = rule({
  kind: 'missing-picture',
  severity: 'error',
  message: 'There is no picture "«name»".',
  cure: '«guess»',
  about:
    'A picture stands in the folder of the essay and is named with `./`, or in `public/` and is named with `/`.',
  wrong: example('![A cat](./cta.jpg)'),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  around: async (surroundings) =>
    (await pictureFaults(surroundings)).filter((fault) => fault.rule === 'missing-picture'),
});
