import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const oldLineEnds = rule({
  kind: 'old-line-ends',
  severity: 'error',
  message: 'This line ends as on the Macs of the last century (CR), and the build reads on.',
  cure: 'Save the file with the line ending LF.',
  about: 'Nobody could say where the front matter ends.',
  wrong: example('title: "On walking"␍', {
    'on-walking.mdx': completed('Words.').replaceAll('\n', '\r'),
  }),
  right: example('title: "On walking"␊', { 'on-walking.mdx': completed('Words.') }),
});
