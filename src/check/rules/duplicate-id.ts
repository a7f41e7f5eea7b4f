import { placeIn } from '../../essay/problem.ts';
import { inOrderOfDays } from '../essay.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const duplicateId = rule({
  kind: 'duplicate-id',
  severity: 'error',
  message: 'This essay and «other» would both be published at /articles/«id»/.',
  cure: 'Rename one of them.',
  about:
    'Two files whose names make one address: one of the essays would take the place of the other.',
  wrong: example('on-walking.mdx and on-walking/index.mdx', {
    'on-walking.mdx': completed('Words.'),
    'on-walking/index.mdx': completed('Words.', { title: '"Another"' }),
  }),
  right: example('on-walking.mdx and on-running.mdx', {
    'on-walking.mdx': completed('Words.'),
    'on-running.mdx': completed('Words.', { title: '"Another"' }),
  }),
  inList: ({ essays }) => {
    const first = new Map<string, string>();
    return inOrderOfDays(essays).flatMap(({ id, file }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      return id === '' || other === undefined
        ? []
        : [{ place: placeIn(file), details: { id, other } }];
    });
  },
});
