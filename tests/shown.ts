import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { builtSite } from './built-site.ts';
import { type BuiltPage, essayPage } from './site/pages.ts';

/** The page of an essay of the list on show, for the tests beside that essay. */
export async function shownPage(id: string): Promise<BuiltPage> {
  return essayPage((await builtSite('shown')).dist, id);
}

/** The ids of the headings of an essay's text: others link to them. */
export function headingIds({ $ }: BuiltPage): string[] {
  return $('.prose :is(h2, h3)')
    .toArray()
    .map((heading) => $(heading).attr('id') ?? '');
}

/**
 * What the script of an essay's own component weighs, with all that it loads sooner or later: bytes
 * as a static host sends them.
 *
 * @param component name of its file, without `.astro`
 * @throws where the page has no script of it
 */
export async function scriptBytes({ $ }: BuiltPage, component: string): Promise<number> {
  const folder = join((await builtSite('shown')).dist, '_astro');
  const first = $(`script[src*="/${component}.astro"]`).attr('src');
  if (first === undefined) throw new Error(`The page has no script of ${component}.`);
  const files = new Set([basename(first)]);
  let bytes = 0;
  // What is added on the way is gone through too.
  for (const file of files) {
    const script = readFileSync(join(folder, file));
    bytes += brotliCompressSync(script).length;
    for (const [, name = ''] of script.toString().matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      files.add(name);
    }
  }
  return bytes;
}
