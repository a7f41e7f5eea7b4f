import { example } from '../example.ts';
import { picturesIn } from '../pictures.ts';
import { rule } from '../rule.ts';

export const emptyPicture = rule({
  kind: 'empty-picture',
  severity: 'error',
  message: 'This picture has no address.',
  cure: 'Write ![What there is to see](./cat.jpg), or remove it.',
  about: 'A browser would ask for the page itself and show a broken picture.',
  wrong: example('![A cat]()'),
  right: example('A cat.'),
  inEssay: ({ contents }) =>
    picturesIn(contents)
      .filter(({ url }) => url.trim() === '')
      .map(({ place }) => ({ place, details: {} })),
});
