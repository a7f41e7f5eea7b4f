import { placeOf } from '../../essay/front-matter.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const relatedToItself = rule({
  kind: 'related-to-itself',
  severity: 'error',
  message: 'related: "«id»" is this essay itself.',
  cure: 'Remove it.',
  about: 'An essay is never offered below itself.',
  wrong: example('---\nrelated: ["on-walking"]\n---'),
  right: example('---\nrelated: ["on-running"]\n---', {
    'on-walking.mdx': completed('---\nrelated: ["on-running"]\n---'),
    'on-running.mdx': completed('Words.', { title: '"Another"' }),
  }),
  inEssay: ({ id: own, frontMatter }) =>
    (frontMatter.fields.related ?? []).flatMap((id, at) =>
      id === own ? [{ place: placeOf(frontMatter, 'related', at), details: { id } }] : [],
    ),
});
