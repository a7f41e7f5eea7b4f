import { isoDay } from '../../collection/dates.ts';
import { placeOf } from '../../essay/front-matter.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const futureDate = rule({
  kind: 'future-date',
  severity: 'note',
  message: 'This essay is published by the first build on or after «date».',
  cure: 'Write an earlier day to publish it sooner.',
  about: 'Listed so that nobody looks for it on the site before its day.',
  wrong: example('---\nadded: 2999-01-01\n---'),
  right: example('---\nadded: 2026-11-01\n---'),
  around: ({ essay: { frontMatter }, now }) => {
    const { added } = frontMatter.fields;
    if (frontMatter.raw.draft === true || !added || added <= now) return [];
    return [{ place: placeOf(frontMatter, 'added'), details: { date: isoDay(added) } }];
  },
});
