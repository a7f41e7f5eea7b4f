import { picturesIn } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const noAlt = rule({
  kind: 'no-alt',
  severity: 'warning',
  message: 'This picture has no description.',
  cure: 'Say between the brackets what there is to see: ![A cat on a wall](./cat.jpg)',
  about:
    'Readers who do not see the picture hear its description. A warning, because a mere ornament rightly has none.',
  wrong: example('![](./cat.gif)', {
    'on-walking/index.mdx': completed('![](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  right: example('![A cat](./cat.gif)', {
    'on-walking/index.mdx': completed('![A cat](./cat.gif)'),
    'on-walking/cat.gif': pixel,
  }),
  inEssay: ({ contents }) =>
    picturesIn(contents)
      .filter(({ isDescribed }) => !isDescribed)
      .map(({ place }) => ({ place, details: {} })),
});
