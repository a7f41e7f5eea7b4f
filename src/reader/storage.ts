import { withBase } from '../collection/addresses';

/** A value kept in this browser, between visits. */
export interface Stored<T> {
  /** The value, or the empty one where there is none, storage is forbidden, or the value is damaged. */
  read(): T;
  /** Keeps a value. @returns whether it was kept: storage may be full, forbidden or switched off */
  write(value: T): boolean;
  /** Whether there is a value, be it damaged. */
  isKept(): boolean;
  /** Deletes it for good. */
  clear(): void;
}

/** What the keys of this site begin with: sites below one host share its storage. */
const prefix = `kept:${withBase('/')}:`;

/** Holds a text where the reader has switched the memory of this site off. */
const off = `off:${withBase('/')}`;

/**
 * A value in the browser's local storage, as JSON.
 *
 * @param name of the value, the only one of its kind on this site: start it with the tool's name
 * @param parse takes what JSON gave and returns a value that is whole; throws where it is not
 * @param empty the value to start with
 */
export function stored<T>(name: string, parse: (json: unknown) => T, empty: () => T): Stored<T> {
  const key = prefix + name;
  return {
    read: () =>
      attempt(() => {
        const text = localStorage.getItem(key);
        return text === null ? empty() : parse(JSON.parse(text));
      }) ?? empty(),
    write: (value) =>
      isOn() && attempt(() => (localStorage.setItem(key, JSON.stringify(value)), true)) === true,
    isKept: () => (attempt(() => localStorage.getItem(key)) ?? null) !== null,
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** Whether this site may keep something in this browser; the reader may have said no. */
export function isOn(): boolean {
  return attempt(() => localStorage.getItem(off) === null) ?? false;
}

/** Switches the memory of this site on or off; off, what it holds is deleted. */
export function switchMemory(on: boolean): void {
  if (on) attempt(() => localStorage.removeItem(off));
  else {
    eraseAll();
    attempt(() => localStorage.setItem(off, 'true'));
  }
}

/** Deletes everything that this site keeps here. */
export function eraseAll(): void {
  for (const key of keysHere()) attempt(() => localStorage.removeItem(key));
}

/** Everything that this site keeps here: names, and texts of JSON. */
export function allKept(): Map<string, string> {
  return new Map(
    keysHere().map((key) => [
      key.slice(prefix.length),
      attempt(() => localStorage.getItem(key)) ?? '',
    ]),
  );
}

/** Keeps a text of JSON by its name. @returns whether it was kept */
export function keep(name: string, text: string): boolean {
  return isOn() && attempt(() => (localStorage.setItem(prefix + name, text), true)) === true;
}

/** Tells of each change that another tab makes. */
export function onChangeElsewhere(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) tell();
  });
}

function keysHere(): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
}

/** What a step gives, or nothing where storage is forbidden or full, or a value damaged. */
function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
