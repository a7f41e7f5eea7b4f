import { folder } from '../essay/files.ts';
import { isoDay } from '../collection/dates.ts';
import type { List } from './list.ts';
import { Refusal } from '../import/refusal.ts';
import { isReserved, slugOf } from './slug.ts';

/** The id that a title makes. @returns nothing where it has no letter or digit */
function madeOf(title: string): string | undefined {
  const slug = slugOf(title);
  if (slug === '') return undefined;
  return isReserved(slug) ? `essay-${slug}` : slug;
}

/** Why no new essay can have this title, in a sentence: another stands at its address. */
export function collision(title: string, list: List): string | undefined {
  const id = madeOf(title);
  const other = id === undefined ? undefined : list.names.get(id);
  return (
    other &&
    `${folder}${other} is there already, and both would stand at /articles/${id}/. ` +
      'Choose another title, or rename the other one.'
  );
}

/**
 * The id of a new essay.
 *
 * @param today the day it is called by where its title has no letter or digit
 * @param notes gets a sentence where the id is not what the title says
 * @throws Refusal where it would collide with another
 */
export function idOf(title: string, list: List, today: Date, notes: string[]): string {
  const problem = collision(title, list);
  if (problem) throw new Refusal(problem);
  const made = madeOf(title);
  const id = made ?? free(`essay-${isoDay(today)}`, list);
  if (made === undefined) {
    notes.push(
      `The title has no letter or digit to make an address of, so the essay is called ${id}. Rename the file to change that.`,
    );
  } else if (made !== slugOf(title)) {
    notes.push(`Some systems keep the name "${slugOf(title)}" for themselves: it became ${id}.`);
  }
  return id;
}

function free(id: string, { names }: List): string {
  let name = id;
  for (let number = 2; names.has(name); number++) name = `${id}-${number}`;
  return name;
}
