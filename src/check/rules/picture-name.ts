import { placeIn } from '../../essay/problem.ts';
import { picturesBeside } from '../pictures.ts';
import { completed, example, pixel } from '../example.ts';
import { rule } from '../rule.ts';

export const pictureName = rule({
  kind: 'picture-name',
  severity: 'error',
  message: 'The name of this picture holds a sign that no build can find it by.',
  cure: 'Rename it without ? and \\.',
  about:
    'In an address a question mark ends the name of a file, and a backslash stands for a folder.',
  wrong: example('what?.gif', {
    'on-walking/index.mdx': completed('Words.'),
    'on-walking/what?.gif': pixel,
  }),
  right: example('what.gif', {
    'on-walking/index.mdx': completed('Words.'),
    'on-walking/what.gif': pixel,
  }),
  inList: (list) =>
    picturesBeside(list)
      .filter((file) => /[?\\]/.test(file))
      .map((file) => ({ place: placeIn(file), details: {} })),
});
