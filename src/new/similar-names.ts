import { isSlip } from '../check/listed-names.ts';
import type { Values } from './fields.ts';
import type { List } from './list.ts';

/** New names that are most likely old ones with a slip of the finger, a sentence each. */
export function similarNames({ author = [], topics = [] }: Values, list: List): string[] {
  return [...notes('author', author, list.authors), ...notes('topic', topics, list.topics)];
}

function notes(group: string, names: readonly string[], known: readonly string[]): string[] {
  return names.flatMap((name) => {
    const near = known.includes(name) ? undefined : known.find((other) => isSlip(name, other));
    return near === undefined
      ? []
      : [
          `The ${group} "${name}" is new, and one slip away from "${near}", which the list has already. Write it like that one if it is meant to be the same.`,
        ];
  });
}
