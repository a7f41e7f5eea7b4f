import { headingsIn } from '../headings.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const secondTitle = rule({
  kind: 'second-title',
  severity: 'warning',
  message: 'This heading is of the first level, which the title of the essay has already.',
  cure: 'Write it with ##.',
  about: 'A page has one title. A warning, because nothing is lost.',
  wrong: example('# Morning'),
  right: example('## Morning'),
  inEssay: ({ contents, file }) =>
    headingsIn(contents, file)
      .filter(({ level }) => level === 1)
      .map(({ place }) => ({ place, details: {} })),
});
