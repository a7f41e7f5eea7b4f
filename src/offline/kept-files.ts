import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../essay/files.ts';
import { isHashed } from '../publish/hashed.ts';
import { onePerPicture } from './pictures.ts';

/** A file that is kept for reading offline. */
export interface KeptFile {
  /** Its address below that of the site, encoded: `articles/on-walking/`. */
  path: string;
  /** Changes with its content; nothing where its name does already. */
  revision: string | null;
  bytes: number;
}

/**
 * The files of a built site that are kept for reading offline: pages, with all that they and the
 * search load. Not what other programs read: feeds, sitemaps, share cards.
 *
 * @param folder of the built site
 */
export function keptFiles(folder: string): KeptFile[] {
  const files = filesBelow(folder)
    .filter((name) => isShown.test(name) && !isNeedless.test(name))
    .map((name) => {
      const path = encodeURI(name.replace(/(^|\/)index\.html$/, '$1'));
      const file = join(folder, name);
      const revision = isHashed(path) ? null : hash('sha1', readFileSync(file));
      return { path, revision, bytes: statSync(file).size };
    });
  return onePerPicture(files).toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Pages, pictures, and all that they and the search load. */
const isShown = /^(?:_astro|pagefind)\/|\.(?:html|svg|webmanifest|avif|webp|png|jpe?g|gif)$/;

/** What no reader opens who is offline, and files that a host has in compressed form as well. */
const isNeedless = /^(?:404\.html|icon-[^/]*\.png|og\/.*)$|\.(?:br|gz)$/;
