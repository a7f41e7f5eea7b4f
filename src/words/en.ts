import { pluralOf } from './plural.ts';

/*
 * The interface's own words in English: the model of every other dictionary. Each section is an
 * export of its own, so that scripts carry theirs and no other.
 */

const plural = pluralOf('en');

/** Lists and their counts. */
export const lists = {
  essays: (count: number) => plural(count, { one: '# essay', other: '# essays' }),
};

/** What the search says in the browser. */
export const search = {};
