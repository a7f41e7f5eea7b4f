import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const windowsLineEnds = rule({
  kind: 'windows-line-ends',
  severity: 'warning',
  message: 'The lines of this file end as on Windows (CR LF).',
  cure: 'Save it with the line ending LF.',
  about:
    'The page is built all the same, but every line shows as changed when the next editor saves it.',
  wrong: example('title: "On walking"␍␊', {
    'on-walking.mdx': completed('Words.').replaceAll('\n', '\r\n'),
  }),
  right: example('title: "On walking"␊', { 'on-walking.mdx': completed('Words.') }),
});
