import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { pictureEndings } from '../check/pictures.ts';
import type { TakePicture } from './converted.ts';

/** Pictures that come along with a file. */
export interface Pictures {
  take: TakePicture;
  /** Their content, by the names they have beside the essay. */
  taken: Map<string, Uint8Array>;
  /** Addresses of pictures that are not there. */
  missing: Set<string>;
}

/** Looks for pictures beside a file. Those of other hosts, and of the old site's root, stay there. */
export function picturesBeside(file: string): Pictures {
  const taken = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  const names = new Map<string, string>();

  const take = (url: string) => {
    if (url === '' || /^(?:[a-z][a-z\d+.-]+:|\/|#)/i.test(url)) return url;
    const path = resolve(dirname(file), decoded(url.replace(/[?#].*$/, '')));
    if (!isPicture(path)) {
      missing.add(url);
      return url;
    }
    const name = names.get(path) ?? freeName(basename(path).replace(/[#?%]/g, '-'));
    names.set(path, name);
    if (!taken.has(name)) taken.set(name, readFileSync(path));
    return `./${encodeURI(name)}`;
  };
  return { take, taken, missing };

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

function isPicture(path: string): boolean {
  const isNamedSo = pictureEndings.includes(extname(path).toLowerCase());
  return isNamedSo && existsSync(path) && statSync(path).isFile();
}

function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
