import { passagesOfAnnotations } from './kept/files/annotations';
import { passagesIn } from './kept/passage';
import { heldPassages, takeIn, type Trouble } from './kept/store';
import { allKept, keep, tellHere } from './memory';
import { merged, readingsIn } from './readings';

/** What a file of this kind says that it is. */
const kind = 'reading-list-backup';

/** Changes where an older site would misread the file. 2: with `passages`. */
const version = 2;

/** What takes a file in has done. */
export interface Restored {
  /** How many kinds of things were taken in. */
  taken: number;
  /** How many passages are new or changed. */
  passages: number;
  /** Why the passages could not be kept. */
  trouble?: Trouble;
}

/** Everything that this site keeps here, as the text of a file that {@link restore} takes. */
export async function backup(): Promise<string> {
  const kept: Record<string, unknown> = Object.fromEntries(
    [...allKept()].flatMap(([name, text]) => {
      const value = parsed(text);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  // What stands in the local storage is but a mark.
  delete kept.passages;
  const { passages } = await heldPassages();
  if (passages.length > 0) kept.passages = passages;
  return JSON.stringify({ kind, version, kept }, null, 2);
}

/**
 * Takes a backup in: readings and passages are merged by their times; of everything else, what stands
 * in the file takes the place of what is here. A file of annotations brings its passages.
 *
 * @returns undefined where the text is neither, or of a later version than this
 */
export async function restore(text: string): Promise<Restored | undefined> {
  const json = parsed(text);
  const file: Record<string, unknown> = Object(json);
  if (file.kind !== kind) {
    const passages = passagesOfAnnotations(json);
    return passages && takenIn(await takeIn(passages));
  }
  if (Number(file.version) > version) return undefined;
  const { passages, ...others }: Record<string, unknown> = Object(file.kept);
  const restored =
    passages === undefined
      ? { taken: 0, passages: 0 }
      : takenIn(await takeIn(passagesIn(passages).passages));
  const mine = allKept();
  for (const [name, value] of Object.entries(others)) {
    const own = mine.get(name);
    const whole =
      name === 'readings' && own !== undefined
        ? merged(readingsIn(parsed(own)), readingsIn(value))
        : value;
    if (keep(name, JSON.stringify(whole))) restored.taken++;
  }
  tellHere();
  return restored;
}

const takenIn = (count: Awaited<ReturnType<typeof takeIn>>): Restored =>
  typeof count === 'number'
    ? { taken: 1, passages: count }
    : { taken: 0, passages: 0, trouble: count };

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
