import { placeIn } from '../../essay/problem.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unusableName = rule({
  kind: 'unusable-name',
  severity: 'error',
  message: 'The file’s name has no letter or digit to make an address of.',
  cure: 'Rename it, like on-walking.mdx.',
  about: 'The name of a file becomes the address of its page.',
  wrong: example('🙂.mdx', { '🙂.mdx': completed('Words.') }),
  right: example('smile.mdx', { 'smile.mdx': completed('Words.') }),
  inList: ({ essays }) =>
    essays.filter(({ id }) => id === '').map(({ file }) => ({ place: placeIn(file), details: {} })),
});
