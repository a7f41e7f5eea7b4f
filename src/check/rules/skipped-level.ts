import { headingsIn } from '../headings.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const skippedLevel = rule({
  kind: 'skipped-level',
  severity: 'warning',
  message: 'This heading is of level «level», but the one above it is of level «above».',
  cure: 'Write it with «hashes».',
  about:
    'Headings are a table of contents for those who listen to the page; a warning, because nothing is lost. Those of the text start with `##`: the title is the first level.',
  wrong: example('## Morning\n\n#### Six o’clock'),
  right: example('## Morning\n\n### Six o’clock'),
  inEssay: ({ contents, file }) =>
    headingsIn(contents, file)
      .filter(({ level, above }) => level > above + 1)
      .map(({ level, above, isTag, place }) => ({
        place,
        details: { level, above, hashes: isTag ? `<h${above + 1}>` : '#'.repeat(above + 1) },
      })),
});
