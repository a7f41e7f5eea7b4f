import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesIn } from '../collection/standing-pages.ts';
import { filesBelow, folder, isEssay } from '../essay/files.ts';
import { readPage } from '../essay/read.ts';
import { checkEssay, type EssayOf } from './check-essay.ts';
import type { Essay } from './essay.ts';
import { type PictureReader } from './picture-files.ts';

/** All essays of a project, and the other files that stand where essays do. */
export interface List {
  /** Folder of the project. */
  root: string;
  /** The moment that decides what is of the future. */
  now: Date;
  isPicture: PictureReader;
  essays: Essay[];
  /** The standing pages, each read and checked by itself as an essay is. */
  pages: Essay[];
  /** Essays whose files cannot be opened, by their paths below `src/content/articles/`, and why. */
  unopened: { name: string; code: string }[];
  /** Paths of all other files below `src/content/articles/`. */
  others: string[];
}

/** Reads all essays as their files are now. */
export function readList(
  root: string,
  now: Date,
  isPicture: PictureReader,
  essayOf: EssayOf,
): List {
  const pages = pagesIn(root).map(({ file, name }) =>
    checkEssay(readPage(file, name, readFileSync(join(root, file)))),
  );
  const list: List = { root, now, isPicture, essays: [], pages, unopened: [], others: [] };
  for (const name of filesBelow(join(root, folder))) {
    if (!isEssay(name)) {
      list.others.push(name);
      continue;
    }
    try {
      list.essays.push(essayOf(name));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
      if (code === undefined) throw error;
      list.unopened.push({ name, code });
    }
  }
  return list;
}
