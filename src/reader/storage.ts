/** A value kept in this browser, between visits. */
export interface Stored<T> {
  /** The value, or the empty one where there is none, storage is forbidden, or the value is damaged. */
  read(): T;
  /** Keeps a value. @returns whether it was kept: storage may be full or forbidden */
  write(value: T): boolean;
  /** Deletes it for good. */
  clear(): void;
}

/**
 * A value in the browser's local storage, as JSON.
 *
 * @param key name in the storage, which all pages of a host share: start it with the tool's name
 * @param parse takes what JSON gave and returns a value that is whole; throws where it is not
 * @param empty the value to start with
 */
export function stored<T>(key: string, parse: (json: unknown) => T, empty: () => T): Stored<T> {
  return {
    read() {
      try {
        const text = localStorage.getItem(key);
        return text === null ? empty() : parse(JSON.parse(text));
      } catch {
        return empty();
      }
    },
    write(value) {
      try {
        localStorage.setItem(key, JSON.stringify(value));
        return true;
      } catch {
        return false;
      }
    },
    clear() {
      try {
        localStorage.removeItem(key);
      } catch {
        // Forbidden storage holds nothing to delete.
      }
    },
  };
}
