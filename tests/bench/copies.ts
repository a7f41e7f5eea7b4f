import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { copySite, listFiles } from '../build-site.ts';
import { generateEssays } from './generate.ts';

const project = resolve(import.meta.dirname, '../..');

/** How many essays every copy of the site holds. */
export const own = listFiles.length;

/**
 * A copy of the site with so many essays: the tests' own, and generated ones for the rest.
 *
 * @returns its folder
 */
export async function siteOf(count: number): Promise<string> {
  const root = await copySite({ essays: generated(count - own) });
  await giveCaches(root);
  return root;
}

/** Generated essays: path below the folder of essays, and content. */
export function generated(count: number): Record<string, string> {
  return Object.fromEntries(
    generateEssays({ count, seed: 1 }).map(({ path, content }) => [path, content]),
  );
}

/**
 * Gives a copy caches of its own, in a folder of packages that holds nothing else than Astro, by which
 * it is known as one, and npm's note of what is installed: other packages are found above it, and what
 * is remembered is never that of the project.
 */
export async function giveCaches(root: string): Promise<void> {
  await mkdir(join(root, 'node_modules'));
  const astro = 'node_modules/astro';
  await symlink(join(project, astro), join(root, astro), 'junction');
  const note = 'node_modules/.package-lock.json';
  await cp(join(project, note), join(root, note));
}

/** Forgets all that was remembered of a copy: by this project, by Astro and by Vite. */
export async function forget(root: string): Promise<void> {
  for (const cache of [
    '.astro',
    'node_modules/.astro',
    'node_modules/.cache',
    'node_modules/.vite',
  ]) {
    await rm(join(root, cache), { recursive: true, force: true });
  }
}
