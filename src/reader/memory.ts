import { attempt, isOn, off, prefix } from './storage';

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
  // The kept passages; see kept/store.ts.
  attempt(() => indexedDB.deleteDatabase(prefix));
  tellHere();
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

/** Tells of each change that another tab makes, or that was made while the browser kept this page aside. */
export function onChangeElsewhere(tell: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(prefix)) tell();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) tell();
  });
}

/** Tells this tab, as others are told, that everything may have changed. */
export function tellHere(): void {
  dispatchEvent(new StorageEvent('storage'));
}

function keysHere(): string[] {
  return attempt(() => Object.keys(localStorage).filter((key) => key.startsWith(prefix))) ?? [];
}
