import { existsSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const missingImport = rule({
  kind: 'missing-import',
  severity: 'error',
  message: 'There is no file or package "«name»" to import.',
  cure: 'Correct its name: a file beside the essay starts with ./',
  about: 'What an essay imports must exist.',
  wrong: example("import Own from './Own.astro'\n\n<Own />"),
  right: example("import Own from './Own.astro'\n\n<Own />", {
    'on-walking/index.mdx': completed("import Own from './Own.astro'\n\n<Own />"),
    'on-walking/Own.astro': '',
  }),
  around: ({ essay, root }) =>
    essay.imports
      .filter(({ name, place }) => !isThere(name.replace(/\?.*/, ''), root, join(root, place.file)))
      .map(({ name, place }) => ({ place, details: { name } })),
});

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
