import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const folders = (process.env.PATH ?? '').split(delimiter);

/**
 * Where a program of a browser stands: at the first of these places, or by its name on the path.
 *
 * @param debian the package that brings it
 * @throws one sentence that says what to install: the tests never skip themselves
 */
export function findProgram(names: readonly string[], debian: string): string {
  const found = names
    .flatMap((name) => (name.startsWith('/') ? [name] : folders.map((place) => join(place, name))))
    .find((path) => existsSync(path));
  if (found) return found;
  throw new Error(
    `There is no ${names[0]} here: install Debian's package ${debian} (apt-get install ${debian}) and run the tests again.`,
  );
}
