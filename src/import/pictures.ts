import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, resolve } from 'node:path';
import { decoded } from '../essay/decoded.ts';
import { isNamedAsPicture } from '../essay/files.ts';
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

/** Looks for pictures beside a file. Those of other hosts, and of the old site's root, stay there. */
export function picturesBeside(file: string): Pictures {
  const taken = new Map<string, Uint8Array>();
  const missing = new Set<string>();
  const names = new Map<string, string>();

  const take: TakePicture = (url, whole = url) => {
    const data = /^data:image\/([a-z]+)(?:\+\w+)?;base64,(.+)$/is.exec(url);
    if (data)
      return keep(
        `picture.${data[1]?.replace('jpeg', 'jpg')}`,
        Buffer.from(data[2] ?? '', 'base64'),
      );
    if (url === '' || /^(?:[a-z][a-z\d+.-]+:|\/|#)/i.test(url)) return whole;
    const name = url.replace(/[?#].*$/, '');
    const path = resolve(dirname(file), decoded(name) ?? name);
    if (!isPicture(path)) {
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
  return isNamedAsPicture(path) && existsSync(path) && statSync(path).isFile();
}
