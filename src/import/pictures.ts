import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { decoded } from '../essay/decoded.ts';
import { filesBelow, isNamedAsPicture } from '../essay/files.ts';
import type { TakePicture } from './converted.ts';

/** Pictures that come along with a file. */
export interface Pictures {
  take: TakePicture;
  /** Keeps a picture that stood within a file. @returns its address beside the essay */
  keep: (name: string, content: Uint8Array) => string;
  /** Their content, by the names they have beside the essay. */
  taken: Map<string, Uint8Array>;
  /** Addresses of pictures that are not there. */
  missing: Set<string>;
}

/**
 * Looks for pictures beside a file. Those of other hosts stay there, and so do those of the old site's
 * root, unless its folder is known.
 *
 * @param folder that is taken in as a whole: a picture's name is enough where it stands there once
 */
export function picturesBeside(file: string, folder?: string): Pictures {
  const taken = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  const names = new Map<string, string>();
  let others: string[] | undefined;

  const take: TakePicture = (url, whole = url) => {
    const data = /^data:image\/([a-z]+)(?:\+\w+)?;base64,(.+)$/is.exec(url);
    if (data)
      return keep(
        `picture.${data[1]?.replace('jpeg', 'jpg')}`,
        Buffer.from(data[2] ?? '', 'base64'),
      );
    const isRooted = url.startsWith('/') && !url.startsWith('//') && folder !== undefined;
    if (url === '' || (!isRooted && /^(?:[a-z][a-z\d+.-]+:|\/|#)/i.test(url))) return whole;
    const written = url.replace(/[?#].*$/, '');
    const path = find(decoded(written) ?? written);
    if (path === undefined) {
      if (whole === url) missing.add(url);
      return whole;
    }
    const here = names.get(path) ?? freeName(basename(path).replace(/[#?%]/g, '-'));
    names.set(path, here);
    if (!taken.has(here)) taken.set(here, readFileSync(path));
    return `./${encodeURI(here)}`;
  };
  const keep = (name: string, content: Uint8Array) => {
    const here = freeName(name);
    taken.set(here, content);
    return `./${encodeURI(here)}`;
  };
  return { take, keep, taken, missing };

  function find(name: string): string | undefined {
    const roots = folder === undefined ? [] : siteRoots(folder);
    const places = name.startsWith('/')
      ? roots.map((root) => join(root, name))
      : [resolve(dirname(file), name)];
    const there = places.find(isPicture);
    if (there !== undefined || folder === undefined) return there;
    others ??= filesBelow(folder).filter(isNamedAsPicture);
    const [only, ...more] = others.filter((other) => basename(other) === basename(name));
    return only === undefined || more.length > 0 ? undefined : join(folder, only);
  }

  /** Two pictures of one name, from two folders, come to stand beside each other. */
  function freeName(name: string): string {
    const ending = extname(name);
    const stem = basename(name, ending);
    let free = name;
    const inUse = (other: string) => other.toLowerCase() === free.toLowerCase();
    for (let number = 2; [...taken.keys()].some(inUse); number++) {
      free = `${stem}-${number}${ending}`;
    }
    return free;
  }
}

/** Where the files of a site stand by the address they have: Hugo's, Astro's and Jekyll's folders. */
function siteRoots(folder: string): string[] {
  const above = [folder, dirname(folder), dirname(dirname(folder)), resolve(folder, '../../..')];
  return above.flatMap((root) => [
    root,
    join(root, 'static'),
    join(root, 'public'),
    join(root, 'assets'),
  ]);
}

function isPicture(path: string): boolean {
  return isNamedAsPicture(path) && existsSync(path) && statSync(path).isFile();
}
