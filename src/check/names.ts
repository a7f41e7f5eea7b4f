import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { isPart } from '../essay/parts.ts';
import type { Contents, Expression } from '../essay/contents.ts';
import type { Place } from '../essay/problem.ts';
import { namesIn } from '../essay/names-in-code.ts';
import { finding, type Finding } from './kinds.ts';

/** The names that an essay imports or defines itself. */
export function ownNames(imports: readonly Expression[]): Set<string> {
  return new Set(imports.flatMap(({ program }) => [...namesIn(program).defined]));
}

/** Whether the JavaScript of an essay names only what exists. */
export function checkNames({ imports, expressions }: Contents): Finding[] {
  const own = ownNames(imports);
  return [
    ...imports.flatMap((statement) => checkUsed(statement, given)),
    ...expressions.filter(isJudged).flatMap((expression) => checkUsed(expression, givenInText)),
  ];

  function checkUsed({ value, program, place }: Expression, given: ReadonlySet<string>) {
    const { used, defined } = namesIn(program);
    const name = [...used].find(
      (used) =>
        !defined.has(used) &&
        !own.has(used) &&
        !given.has(used) &&
        !Object.hasOwn(globalThis, used),
    );
    const expression = value
      .trim()
      .slice(0, 60)
      .replace(/\n[^]*/, ' …');
    return name === undefined ? [] : [finding('unknown-name', place, { expression, name })];
  }

  /** The props of the site's parts take no names at all, which is said of them. */
  function isJudged({ tag = '' }: Expression): boolean {
    return !isPart(tag) || own.has(tag);
  }
}

/** What every function defines, and what Astro defines in an essay. */
const given = new Set(['arguments', 'file', 'frontmatter', 'getHeadings', 'MDXContent', 'url']);

/** The same within the function that an essay's text becomes. */
const givenInText = new Set([...given, 'props']);

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

/** Whether what an essay imports exists. @param root folder of the project */
export function checkImports(imports: readonly Import[], root: string): Finding[] {
  return imports.flatMap(({ name, place }) =>
    isThere(name.replace(/\?.*/, ''), root, join(root, place.file))
      ? []
      : [finding('missing-import', place, { name })],
  );
}

function isThere(name: string, root: string, path: string): boolean {
  if (/^(?:node|astro):/.test(name) || builtinModules.includes(name)) return true;
  if (/^[./]/.test(name)) {
    const file = name.startsWith('/') ? join(root, name) : resolve(dirname(path), name);
    return ['', '.ts', '.js', '.mjs', '.json'].some((ending) => existsSync(file + ending));
  }
  // MDX takes a name without a dot for a file too.
  if (existsSync(resolve(dirname(path), name))) return true;
  const [, packageName = name] = /^((?:@[^/]+\/)?[^/]+)/.exec(name) ?? [];
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', packageName))) return true;
    if (folder === dirname(folder)) return false;
  }
}
