import { lostLinks } from '../links.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const localLink = rule({
  kind: 'local-link',
  severity: 'error',
  message: 'The link leads to "«host»", the machine that it is read on.',
  cure: '«guess»',
  about: 'An address copied from the live preview works on the machine of its author alone.',
  wrong: example('[Topics](http://localhost:4321/topics/)'),
  right: example('[Topics](/topics/)'),
  inList: (list) =>
    lostLinks(list)
      .filter((link) => link.why === 'on this machine')
      .map(({ place, host, path, isHere }) => ({
        place,
        details: { host, guess: isHere ? `Write ${path}` : unlinked },
      })),
});

const unlinked =
  'Write the address that it has for everybody, or put it between backticks, where it is no link.';
