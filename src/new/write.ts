import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folder } from '../essay/files.ts';
import { Refusal } from '../import/refusal.ts';

/**
 * Writes the files of a draft: all of them, or none.
 *
 * @param root folder of the project
 * @throws Refusal where one of them is there already, or cannot be written
 */
export function writeFiles(root: string, files: ReadonlyMap<string, string | Uint8Array>): void {
  const written: string[] = [];
  try {
    mkdirSync(join(root, folder), { recursive: true });
    for (const [file, content] of files) {
      const path = join(root, file);
      if (dirname(file) + '/' !== folder && written.length === 0) {
        mkdirSync(dirname(path));
        written.push(dirname(path));
      }
      writeFileSync(path, content, { flag: 'wx' });
      written.push(path);
    }
  } catch (error) {
    for (const path of written) rmSync(path, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined) throw error;
    const [file] = files.keys();
    throw new Refusal(
      code === 'EEXIST' ? `${file} is there already.` : `${file} cannot be written (${code}).`,
    );
  }
}
