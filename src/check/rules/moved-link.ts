import { didYouMean } from '../did-you-mean.ts';
import { completed, example } from '../example.ts';
import { lostLinks } from '../links.ts';
import { rule } from '../rule.ts';

export const movedLink = rule({
  kind: 'moved-link',
  severity: 'warning',
  message: 'The link leads to «path», an earlier address of an essay.',
  cure: '«guess»',
  about:
    'The reader is sent on to the address of today, but has to wait for it, and arrives at its top whatever heading was meant.',
  wrong: example('[The sequel](/articles/running/)', {
    'on-walking.mdx': completed('[The sequel](/articles/running/)'),
    'on-running.mdx': completed('---\naliases: ["running"]\n---', { title: '"Another"' }),
  }),
  right: example('[The sequel](/articles/on-running/)', {
    'on-walking.mdx': completed('[The sequel](/articles/on-running/)'),
    'on-running.mdx': completed('---\naliases: ["running"]\n---', { title: '"Another"' }),
  }),
  inList: (list) =>
    lostLinks(list)
      .filter((link) => link.why === 'moved')
      .map(({ place, path, to }) => ({ place, details: { path, guess: didYouMean(to, path) } })),
});
