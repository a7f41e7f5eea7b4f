import { placeOf } from '../../essay/front-matter.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const draft = rule({
  kind: 'draft',
  severity: 'note',
  message: 'This is a draft: the live preview shows it, no build does.',
  cure: 'Remove the line when the essay is finished.',
  about: 'Listed so that no draft is forgotten.',
  wrong: example('---\ndraft: true\n---'),
  right: example('---\ntitle: "On walking"\n---'),
  inEssay: ({ frontMatter }) =>
    frontMatter.raw.draft === true ? [{ place: placeOf(frontMatter, 'draft'), details: {} }] : [],
});
