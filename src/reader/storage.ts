import { withBase } from '../collection/addresses';

/** A value kept in this browser, between visits. */
export interface Stored<T> {
  /** The value, or the empty one where there is none, storage is forbidden, or the value is damaged. */
  read(): T;
  /** Keeps a value. @returns whether it was kept: storage may be full, forbidden or switched off */
  write(value: T): boolean;
  /** Deletes it for good. */
  clear(): void;
}

/** What the keys of this site begin with: sites below one host share its storage. */
export const prefix = `kept:${withBase('/')}:`;

/** The key that holds a text where the reader has switched the memory of this site off. */
export const off = `off:${withBase('/')}`;

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
    clear: () => attempt(() => localStorage.removeItem(key)),
  };
}

/** Whether there is a value of this name, be it damaged. */
export function isKept(name: string): boolean {
  return attempt(() => localStorage.getItem(prefix + name) !== null) ?? false;
}

/** Whether this site may keep something in this browser; the reader may have said no. */
export function isOn(): boolean {
  return attempt(() => localStorage.getItem(off) === null) ?? false;
}

/** What a step gives, or nothing where storage is forbidden or full, or a value damaged. */
export function attempt<T>(step: () => T): T | undefined {
  try {
    return step();
  } catch {
    return undefined;
  }
}
