import { placeOf } from '../../essay/front-matter.ts';
import { inOrderOfDays } from '../essay.ts';
import { besideAnother } from '../example.ts';
import { rule } from '../rule.ts';

export const sameTitle = rule({
  kind: 'same-title',
  severity: 'warning',
  message: 'The essay «other» has the same title, "«title»".',
  cure: 'Give one of them another title, so that readers can tell them apart.',
  about: 'Two essays may share a title, but in a list nobody can tell which is which.',
  wrong: besideAnother('---\ntitle: "On walking"\n---', { title: '"On walking"' }),
  right: besideAnother('---\ntitle: "On walking"\n---'),
  inList: ({ essays }) => {
    const first = new Map<string, string>();
    return inOrderOfDays(essays).flatMap(({ file, frontMatter }) => {
      const { title } = frontMatter.fields;
      if (title === undefined) return [];
      const other = first.get(title.toLowerCase());
      if (other === undefined) first.set(title.toLowerCase(), file);
      return other === undefined
        ? []
        : [{ place: placeOf(frontMatter, 'title'), details: { title, other } }];
    });
  },
});
