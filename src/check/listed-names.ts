import { slug } from 'github-slugger';
import { placeOf } from '../essay/front-matter.ts';
import type { Place } from '../essay/problem.ts';
import { slips } from '../essay/slips.ts';
import type { List } from './list.ts';
import { oncePer } from './once-per.ts';

/** What a name is of. */
export type Group = 'topic' | 'author';

/** A name of a topic or an author, as it is first written in the list. */
export interface ListedName {
  group: Group;
  name: string;
  slug: string;
  file: string;
  count: number;
  /** When the essay joined the list that it is first written in; milliseconds. */
  added: number;
  place: Place;
}

/** The names of topics and authors, and those that no page of their own can have. */
export const listedNames = oncePer((list: List) => {
  const groups = [namesOf('topic', list), namesOf('author', list)];
  return {
    /** One list for topics, and one for authors. */
    groups: groups.map(({ names }) => names),
    withoutAddress: groups.flatMap(({ withoutAddress }) => withoutAddress),
    /** Names whose address is another's already. */
    shared: groups.flatMap(({ shared }) => shared),
  };
});

function namesOf(group: Group, { essays }: List) {
  const bySlug = new Map<string, ListedName>();
  const withoutAddress: ListedName[] = [];
  const shared: (ListedName & { other: ListedName })[] = [];
  for (const { file, frontMatter } of essays) {
    const { fields, raw } = frontMatter;
    const names = (group === 'topic' ? fields.topics : fields.author) ?? [];
    const added = fields.added?.getTime() ?? Infinity;
    names.forEach((name, at) => {
      const place =
        group === 'topic'
          ? placeOf(frontMatter, 'topics', at)
          : placeOf(frontMatter, 'author', ...(Array.isArray(raw.author) ? [at] : []));
      const listed = { group, name, slug: slug(name), file, count: 1, added, place };
      const known = bySlug.get(listed.slug);
      if (listed.slug === '') withoutAddress.push(listed);
      else if (!known) bySlug.set(listed.slug, listed);
      else if (known.name === name) known.count++;
      else shared.push({ ...listed, other: known });
    });
  }
  return { names: [...bySlug.values()], withoutAddress, shared };
}

/**
 * Whether one name is likely to be the other with a slip of the finger. Numbers and short names,
 * such as “Part 2” and “C”, are one sign apart on purpose.
 */
export function isSlip(...names: [string, string]): boolean {
  return slips(...names) === 1 && names.every((name) => name.length >= 4 && !/\d/.test(name));
}
