import { placeOf } from '../../essay/front-matter.ts';
import { inOrderOfDays } from '../essay.ts';
import { besideAnother } from '../example.ts';
import { rule } from '../rule.ts';

export const repeatedAlias = rule({
  kind: 'repeated-alias',
  severity: 'error',
  message: 'aliases: "«alias»" leads to «other» already.',
  cure: 'Remove it, or write another earlier name of this essay.',
  about:
    'An earlier name of an essay leads to one page, and to no essay that is called so now. Of two essays that claim one name, the one added later is taken to be wrong.',
  wrong: besideAnother('---\naliases: ["other"]\n---'),
  right: besideAnother('---\naliases: ["walking"]\n---'),
  inList: ({ essays }) => {
    const owners = new Map(essays.map(({ id, file }) => [id, file]));
    return inOrderOfDays(essays).flatMap(({ file, frontMatter }) =>
      (frontMatter.fields.aliases ?? []).flatMap((alias, at) => {
        const other = owners.get(alias);
        if (other === undefined) owners.set(alias, file);
        return other === undefined
          ? []
          : [{ place: placeOf(frontMatter, 'aliases', at), details: { alias, other } }];
      }),
    );
  },
});
