import { slug } from 'github-slugger';
import { placeOf } from '../essay/front-matter.ts';
import type { Place } from '../essay/problem.ts';
import { slips } from '../essay/slips.ts';
import { addedOf, inOrderOfDays } from './essay.ts';
import type { List } from './list.ts';
import { oncePer } from './once-per.ts';

/** What a name is of. */
export type Group = 'topic' | 'author';

/** A name of a topic or an author, written alike wherever it stands. */
export interface ListedName {
  group: Group;
  name: string;
  slug: string;
  /** Where it stands, the essay first that joined the list first. */
  places: [Place, ...Place[]];
  /** When that essay joined the list; milliseconds. */
  added: number;
}

/** A name, and one that was there before, or stands in more essays. */
export interface NamePair {
  odd: ListedName;
  right: ListedName;
}

/** The names of topics and authors, and those that no page of their own can have. */
export const listedNames = oncePer((list: List) => {
  const groups = [namesOf('topic', list), namesOf('author', list)];
  return {
    /** One list for topics, and one for authors, each with one name for each address. */
    groups: groups.map(({ names }) => names),
    withoutAddress: groups.flatMap(({ withoutAddress }) => withoutAddress),
    /** Names whose address is another's already. */
    shared: groups.flatMap(({ shared }) => shared),
  };
});

function namesOf(group: Group, { essays }: List) {
  const byName = new Map<string, ListedName>();
  for (const { frontMatter } of inOrderOfDays(essays)) {
    const { fields, raw } = frontMatter;
    const names = (group === 'topic' ? fields.topics : fields.author) ?? [];
    names.forEach((name, at) => {
      const place =
        group === 'topic'
          ? placeOf(frontMatter, 'topics', at)
          : placeOf(frontMatter, 'author', ...(Array.isArray(raw.author) ? [at] : []));
      const known = byName.get(name);
      const added = addedOf({ frontMatter });
      if (known) known.places.push(place);
      else byName.set(name, { group, name, slug: slug(name), places: [place], added });
    });
  }
  const shared: NamePair[] = [];
  const right = new Map<string, ListedName>();
  for (const name of [...byName.values()].sort(byRight([...byName.keys()]))) {
    const known = right.get(name.slug);
    if (known) shared.push({ odd: name, right: known });
    else if (name.slug !== '') right.set(name.slug, name);
  }
  const withoutAddress = [...byName.values()].filter(({ slug }) => slug === '');
  return { names: [...right.values()], withoutAddress, shared };
}

/**
 * Orders names such that the one comes first that is taken to be right: in more essays, else begun as
 * most names are, in capitals or not, else older.
 */
function byRight(names: readonly string[]): (a: ListedName, b: ListedName) => number {
  const [isSmall, isCapital] = [/^\p{Ll}/u, /^\p{Lu}/u];
  const count = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length;
  const more = count(isCapital) - count(isSmall);
  const oddness = ({ name }: ListedName) => Number((more > 0 ? isSmall : isCapital).test(name));
  return (a, b) =>
    b.places.length - a.places.length ||
    (more === 0 ? 0 : oddness(a) - oddness(b)) ||
    a.added - b.added;
}

/**
 * Whether one name is likely to be the other with a slip of the finger. Numbers and short names,
 * such as “Part 2” and “C”, are one sign apart on purpose.
 */
export function isSlip(...names: [string, string]): boolean {
  return slips(...names) === 1 && names.every((name) => name.length >= 4 && !/\d/.test(name));
}
