import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFrontMatter } from '../../essay/front-matter.ts';
import { readSource } from '../../essay/source.ts';

/** Reads the lines of an essay or page, its fields as they are written, and what stands below them. */
export async function readText(root: string, file: string) {
  const { lines } = readSource(file, await readFile(join(root, file)));
  const { raw, length } = readFrontMatter({ file, lines, problems: [] });
  return { lines, raw, body: lines.slice(length).join('\n') };
}
