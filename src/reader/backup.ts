import { allKept, keep, tellHere } from './memory';
import { merged, readingsIn } from './readings';

/** What a file of this kind says that it is. */
const kind = 'reading-list-backup';

/** Everything that this site keeps here, as the text of a file that {@link restore} takes. */
export function backup(): string {
  const kept = Object.fromEntries(
    [...allKept()].flatMap(([name, text]) => {
      const value = parsed(text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return JSON.stringify({ kind, version: 1, kept }, null, 2);
}

/**
 * Takes a backup in: readings are merged by their times; of everything else, what stands in the file
 * takes the place of what is here.
 *
 * @returns how many things were taken in; undefined where the text is no backup
 */
export function restore(text: string): number | undefined {
  const file: Record<string, unknown> = Object(parsed(text));
  if (file.kind !== kind) return undefined;
  const mine = allKept();
  let taken = 0;
  for (const [name, value] of Object.entries(Object(file.kept))) {
    const own = mine.get(name);
    const whole =
      name === 'readings' && own !== undefined
        ? merged(readingsIn(parsed(own)), readingsIn(value))
        : value;
    if (keep(name, JSON.stringify(whole))) taken++;
  }
  tellHere();
  return taken;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
