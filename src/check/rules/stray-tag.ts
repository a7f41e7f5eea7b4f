import { example } from '../example.ts';
import { unpairedIn } from '../html.ts';
import { rule } from '../rule.ts';

export const strayTag = rule({
  kind: 'stray-tag',
  severity: 'error',
  message: 'This closing tag closes nothing.',
  cure: 'Remove it, or open the tag before it, at the same depth.',
  about: 'A closing tag stands in the same paragraph, list or part as the tag it closes.',
  wrong: example('Words.\n\n</Letter>'),
  right: example('<Letter from="A" to="B" date="1 May">\n\nWords.\n\n</Letter>'),
  inEssay: ({ contents }) =>
    unpairedIn(contents).stray.map(({ place }) => ({ place, details: {} })),
});
