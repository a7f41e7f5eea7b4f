import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unclosedFrontMatter = rule({
  kind: 'unclosed-front-matter',
  severity: 'error',
  message: 'The front matter does not end: its last line must be three hyphens and nothing else.',
  cure: 'Put a line with --- between the last field and the text.',
  about: 'Without its second line of hyphens, all the text would count as front matter.',
  wrong: example('---\ntitle: "On walking"\n\nThe text.', {
    'on-walking.mdx': completed('The text.').replace('\n---\n\n', '\n\n'),
  }),
  right: example('---\ntitle: "On walking"\n---\n\nThe text.\n'),
});
