import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unclosedComment = rule({
  kind: 'unclosed-comment',
  severity: 'error',
  message: 'This comment does not end.',
  cure: 'Write --> behind it.',
  about: 'In HTML, all that follows would belong to it, and no reader would see it.',
  wrong: example('<!-- Check this number.', {
    'on-walking.md': completed('Words.\n\n<!-- Check this number.'),
  }),
  right: example('<!-- Check this number. -->', {
    'on-walking.md': completed('Words.\n\n<!-- Check this number. -->'),
  }),
  inEssay: ({ contents }) =>
    contents.markup
      .filter(({ kind, written }) => kind === 'none' && written.startsWith('<!--'))
      .map(({ place }) => ({ place, details: {} })),
});
