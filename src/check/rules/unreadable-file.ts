import { placeIn } from '../../essay/problem.ts';
import { folder } from '../../essay/files.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unreadableFile = rule({
  kind: 'unreadable-file',
  severity: 'error',
  message: 'This file cannot be read: «reason».',
  cure: 'Save it again, or remove it.',
  about: 'A link to a file that is gone, or a file that the build may not open.',
  wrong: example('on-walking.mdx, which links to a file that was removed', {
    'on-walking.mdx': { linkTo: 'gone.mdx' },
  }),
  right: example('on-walking.mdx', { 'on-walking.mdx': completed('Words.') }),
  inList: ({ unopened }) =>
    unopened.map(({ name, code }) => ({
      place: placeIn(folder + name),
      details: { reason: code === 'ENOENT' ? 'it links to a file that is gone' : code },
    })),
});
