import type { Contents } from '../essay/contents.ts';
import type { Expression } from '../essay/tags.ts';
import { namesIn } from '../essay/names-in-code.ts';
import type { Place } from '../essay/problem.ts';

/** The names that an essay imports or defines itself. */
export function ownNames(imports: readonly Expression[]): Set<string> {
  return new Set(imports.flatMap(({ program }) => [...namesIn(program).defined]));
}

/** A file or a package that an essay imports. */
export interface Import {
  name: string;
  place: Place;
}

/** What an essay imports. */
export function importsIn({ imports }: Contents): Import[] {
  return imports.flatMap(({ program, place }) =>
    (program?.body ?? []).flatMap((statement) => {
      const name = 'source' in statement ? statement.source?.value : undefined;
      return typeof name === 'string' ? [{ name, place }] : [];
    }),
  );
}
