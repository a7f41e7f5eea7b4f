import type { Words } from './words.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('ja');

export const lists: Words['lists'] = {
  essays: (count) => plural(count, { other: 'エッセイ#篇' }),
};

export const search: Words['search'] = {};
