import { globSync } from 'node:fs';
import { join } from 'node:path';
import { articleId } from '../essay/files.ts';

/** Where standing pages stand below the project's root. */
export const pagesFolder = 'src/content/pages/';

/** The files of the standing pages, with their names in addresses. @param root folder of the project */
export function pagesIn(root: string): { file: string; name: string }[] {
  return globSync('[^_.]*.{md,mdx}', { cwd: join(root, pagesFolder) })
    .sort()
    .map((file) => ({ file: pagesFolder + file, name: articleId(file) }));
}
