import { linksIn } from '../links.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const localLink = rule({
  kind: 'local-link',
  severity: 'error',
  message: 'The link leads to "«host»", the machine that it is read on.',
  cure: 'Write «address»',
  about: 'An address copied from the live preview works on the machine of its author alone.',
  wrong: example('[Topics](http://localhost:4321/topics/)'),
  right: example('[Topics](/topics/)'),
  inEssay: ({ contents }) =>
    linksIn(contents).flatMap(({ url, place }) => {
      if (!/^https?:/i.test(url) || !URL.canParse(url)) return [];
      const { hostname, pathname, search, hash } = new URL(url);
      if (!/^(?:localhost|127(?:\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(hostname)) return [];
      return [{ place, details: { host: hostname, address: pathname + search + hash } }];
    }),
});
