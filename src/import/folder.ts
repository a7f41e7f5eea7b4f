import { basename, dirname, extname, join, resolve } from 'node:path';
import { slug } from 'github-slugger';
import { decoded } from '../essay/decoded.ts';
import { filesBelow, isNamedAsPicture } from '../essay/files.ts';
import type { LinkTo } from './converted.ts';
import { canBeRead } from './read-file.ts';

/** The files of a folder that is taken in as a whole. */
export interface FolderFiles {
  /** Those that may be essays, by their names below it. */
  texts: string[];
  /** Those that are neither essays nor pictures. */
  others: string[];
}

/** Looks through a folder. What is named with a dot or an underscore belongs to its program. */
export function filesOf(folder: string): FolderFiles {
  const files = filesBelow(folder).filter((name) => !isHidden(name) && !isNamedAsPicture(name));
  return {
    texts: files.filter(canBeRead),
    others: files.filter((name) => !canBeRead(name)),
  };
}

/** Jekyll's posts and drafts stand in folders with an underscore. */
function isHidden(name: string): boolean {
  return name
    .split('/')
    .some(
      (part) =>
        /^(?:\.|node_modules$)/.test(part) ||
        (/^_/.test(part) && !/^_(?:posts|drafts)$/.test(part)),
    );
}

/** What a file is called: that of a folder of its own as the folder is. */
export function nameOfText(path: string): string {
  const stem = basename(path, extname(path));
  return stem === 'index' ? basename(dirname(resolve(path))) + extname(path) : basename(path);
}

/**
 * Knows where links among the files of a folder lead, once they are essays: by their path, their name,
 * or the last part of the address they had.
 *
 * @param ids of the essays, by their names in the folder
 */
export function linksAmong(
  folder: string,
  ids: ReadonlyMap<string, string>,
): (name: string) => LinkTo {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string | undefined>();
  for (const [name, id] of ids) {
    byPath.set(join(folder, name), id);
    const own = slug(stemOf(nameOfText(join(folder, name))));
    // Two of one name are told apart by their paths alone.
    byName.set(own, byName.has(own) && byName.get(own) !== id ? undefined : id);
  }
  return (name) => (target) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i.test(target)) return undefined;
    const [, path = '', rest = ''] = /^([^?#]*)(.*)$/.exec(target) ?? [];
    if (path === '') return undefined;
    const plain = decoded(path) ?? path;
    const id =
      byPath.get(resolve(folder, dirname(name), plain)) ??
      byName.get(slug(stemOf(basename(plain))));
    return id === undefined ? undefined : `/articles/${id}/${rest.replace(/^\?[^#]*/, '')}`;
  };
}

/** A name without its ending, and without the day before it, which orders files. */
function stemOf(name: string): string {
  return name
    .replace(/\.(?:mdx?|markdown|html?|docx|txt)$/i, '')
    .replace(/^\d{4}-\d\d-\d\d[-_\s]+/, '');
}
