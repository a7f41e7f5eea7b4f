import type { List } from './list.ts';

/** A list for tests, with one essay "On walking" unless told otherwise. */
export function list(changes: Partial<List> = {}): List {
  return {
    ids: new Set(['on-walking']),
    names: new Map([['on-walking', 'on-walking.mdx']]),
    titles: new Map([['on walking', 'on-walking.mdx']]),
    authors: ['Ada Example'],
    topics: ['Personal growth', 'Work'],
    ...changes,
  };
}
