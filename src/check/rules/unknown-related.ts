import { placeOf } from '../../essay/front-matter.ts';
import { nearest } from '../../essay/slips.ts';
import { didYouMean } from '../did-you-mean.ts';
import { idNamed } from '../links.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const unknownRelated = rule({
  kind: 'unknown-related',
  severity: 'error',
  message: 'related: there is no essay with the id "«id»".',
  cure: '«guess»',
  about: '`related` names essays by their ids: the names of their files without the ending.',
  wrong: example('---\nrelated: ["on-runnning"]\n---'),
  right: example('---\nrelated: ["on-running"]\n---', {
    'on-walking.mdx': completed('---\nrelated: ["on-running"]\n---'),
    'on-running.mdx': completed('Words.', { title: '"Another"' }),
  }),
  // A draft may be named before it is published.
  inList: ({ essays }) => {
    const ids = new Set(essays.map(({ id }) => id));
    const moved = new Map(
      essays.flatMap(({ id, frontMatter: { fields } }) =>
        (fields.aliases ?? []).map((alias): [string, string] => [alias, id]),
      ),
    );
    return essays.flatMap(({ id: own, frontMatter }) =>
      (frontMatter.fields.related ?? []).flatMap((id, at) => {
        if (id === own || ids.has(id)) return [];
        const others = new Set(ids);
        others.delete(own);
        return [
          {
            place: placeOf(frontMatter, 'related', at),
            details: { id, guess: guessAt(id, others, moved) },
          },
        ];
      }),
    );
  },
});

function guessAt(
  id: string,
  others: ReadonlySet<string>,
  moved: ReadonlyMap<string, string>,
): string {
  const named = idNamed(id);
  const near = others.has(named) ? named : (moved.get(named) ?? nearest(id, others));
  return near === undefined
    ? 'Write the name of an essay’s file or folder, without the ending, or remove it.'
    : didYouMean(near, id);
}
