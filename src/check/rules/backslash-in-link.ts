import { linksIn } from '../links.ts';
import { besideAnother } from '../example.ts';
import { rule } from '../rule.ts';

export const backslashInLink = rule({
  kind: 'backslash-in-link',
  severity: 'error',
  message: 'The address "«url»" has a backslash, which is no part of a path on the web.',
  cure: 'Write «better»',
  about: 'Windows parts folders with backslashes, the web with slashes.',
  wrong: besideAnother('[Another](/articles\\other/)'),
  right: besideAnother('[Another](/articles/other/)'),
  inEssay: ({ contents }) =>
    linksIn(contents)
      .filter(({ url }) => /^[^?#]*\\/.test(url))
      .map(({ url, place }) => ({ place, details: { url, better: url.replaceAll('\\', '/') } })),
});
