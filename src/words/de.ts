import type { Words } from './words.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('de');

export const lists: Words['lists'] = {
  essays: (count) => plural(count, { one: '# Essay', other: '# Essays' }),
};

export const search: Words['search'] = {};
