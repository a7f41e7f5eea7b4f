import { isSafeAddress } from '../../essay/html-allowed.ts';
import { linksIn } from '../links.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const unsafeAddress = rule({
  kind: 'unsafe-address',
  severity: 'error',
  message: 'The link leads to "«start»", which no page may follow.',
  cure: 'Write the address of a page, or the words without a link.',
  about:
    'An address that starts with `javascript:` is a program, one with `data:` or `file:` leads to no page of anybody’s.',
  wrong: example('[Open](<javascript:open()>)'),
  right: example('[Open](/topics/)'),
  inEssay: ({ contents }) =>
    linksIn(contents)
      .filter(({ url }) => !isSafeAddress(url))
      .map(({ url, place }) => ({ place, details: { start: url.replace(/:[^]*/, ':') } })),
});
