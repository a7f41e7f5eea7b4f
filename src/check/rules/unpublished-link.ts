import { lostLinks } from '../links.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unpublishedLink = rule({
  kind: 'unpublished-link',
  severity: 'error',
  message: 'The link leads to «path», which is not published yet.',
  cure: 'Publish that essay first, or take the link out until then.',
  about:
    'A link from a published essay to a draft, or to an essay of a day to come, leads nowhere.',
  wrong: example(
    '[The second part](/articles/my-draft/)',
    {
      'on-walking.mdx': completed('[The second part](/articles/my-draft/)'),
      'my-draft.mdx': completed('Words.', { title: '"Another"', added: '2999-01-01' }),
    },
    ['future-date'],
  ),
  right: example('[The second part](/articles/my-sequel/)', {
    'on-walking.mdx': completed('[The second part](/articles/my-sequel/)'),
    'my-sequel.mdx': completed('Words.', { title: '"Another"' }),
  }),
  inList: (list) =>
    lostLinks(list)
      .filter(({ why }) => why === 'not published')
      .map(({ place, path }) => ({ place, details: { path } })),
});
