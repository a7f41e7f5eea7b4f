import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { folder } from '../../src/essay/files.ts';

/** The essay that is changed: one with parts, the newest of the tests' list. */
export const edited = 'paper-map';

const fileIn = (root: string) => join(root, folder, `${edited}.mdx`);

/** Writes a paragraph below the essay. */
export async function addParagraph(root: string, paragraph: string): Promise<void> {
  const text = await readFile(fileIn(root), 'utf8');
  await writeFile(fileIn(root), `${text}\n${paragraph}\n`);
}

/** Gives the essay another title. */
export async function rename(root: string, title: string): Promise<void> {
  const text = await readFile(fileIn(root), 'utf8');
  await writeFile(fileIn(root), text.replace(/^title: .*$/m, `title: ${JSON.stringify(title)}`));
}
