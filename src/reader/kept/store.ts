import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { keep } from '../memory';
import { attempt, isKept, isOn, prefix } from '../storage';
import { news, type Passage, passagesIn } from './passage';

/** Why something could not be kept: the reader said no, there is no room, or the browser forbids it. */
export type Trouble = 'off' | 'full' | 'forbidden';

/** Passages, as far as they can be read. */
export interface Held {
  passages: Passage[];
  /** How many are there that cannot be read; they are left as they are. */
  damaged: number;
  trouble?: Trouble;
}

interface Book extends DBSchema {
  passages: { key: string; value: Passage; indexes: { essay: string } };
}

/**
 * Says in the browser's local storage that there are passages, and changes with each change: a page
 * knows by it whether there is anything to fetch, and other tabs hear of it.
 */
const mark = 'passages';

let opened: Promise<IDBPDatabase<Book>> | undefined;

/** Local storage has no room for a book; it is the browser's database that holds one. */
function book(): Promise<IDBPDatabase<Book>> {
  const again = () => (opened = undefined);
  opened ??= openDB<Book>(prefix, 1, {
    upgrade: (database) => {
      database.createObjectStore('passages', { keyPath: 'id' }).createIndex('essay', 'essay');
    },
    // Another tab erases everything.
    blocking: (_from, _to, { target }) => {
      if (target instanceof IDBDatabase) target.close();
      again();
    },
    terminated: again,
  }).catch((error: unknown) => {
    again();
    throw error;
  });
  return opened;
}

/** All passages, or those of one essay, in the order of their ids. */
export async function heldPassages(essay?: string): Promise<Held> {
  // An essay's page opens no database for who keeps nothing.
  if (essay !== undefined && !isKept(mark)) return { passages: [], damaged: 0 };
  try {
    const database = await book();
    return passagesIn(
      essay === undefined
        ? await database.getAll('passages')
        : await database.getAllFromIndex('passages', 'essay', essay),
    );
  } catch (error) {
    return { passages: [], damaged: 0, trouble: troubleOf(error) };
  }
}

/** Keeps passages, or what was changed of them, all or none. */
export async function keepPassages(passages: readonly Passage[]): Promise<Trouble | undefined> {
  if (!isOn()) return attempt(() => localStorage.length) === undefined ? 'forbidden' : 'off';
  const isFirst = !isKept(mark);
  try {
    const transaction = (await book()).transaction('passages', 'readwrite');
    await Promise.all([
      ...passages.map((passage) => transaction.store.put(passage)),
      transaction.done,
    ]);
  } catch (error) {
    return troubleOf(error);
  }
  if (!tell()) return 'full';
  // Else the browser may clear it away when its disk fills. Some ask the reader: it is kept meanwhile.
  if (isFirst) void navigator.storage?.persist?.().catch(() => false);
  return undefined;
}

/** Deletes a passage. */
export async function letGo(id: string): Promise<Trouble | undefined> {
  try {
    const database = await book();
    await database.delete('passages', id);
    if ((await database.count('passages')) > 0) tell();
    else attempt(() => localStorage.removeItem(prefix + mark));
    return undefined;
  } catch (error) {
    return troubleOf(error);
  }
}

/** Takes the passages of a file in, beside what is here. @returns how many are new or changed */
export async function takeIn(passages: readonly Passage[]): Promise<number | Trouble> {
  const { passages: mine } = await heldPassages();
  const fresh = news(mine, passages);
  return (fresh.length > 0 ? await keepPassages(fresh) : undefined) ?? fresh.length;
}

const tell = () => keep(mark, JSON.stringify(new Date().toISOString()));

function troubleOf(error: unknown): Trouble {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
    ? 'full'
    : 'forbidden';
}
