import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Content } from '../../src/check/example.ts';
import { folder } from '../../src/essay/files.ts';

const project = resolve(import.meta.dirname, '../..');

/**
 * A project of these essays, with the pages and public files of this one, until the test is over.
 *
 * @param files content by path below `src/content/articles/`
 * @returns its folder
 */
export async function projectOf(files: Record<string, Content>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'essays-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    const file = join(root, folder, name);
    await mkdir(dirname(file), { recursive: true });
    if (typeof content === 'object' && 'linkTo' in content) await symlink(content.linkTo, file);
    else await writeFile(file, content);
  }
  for (const part of ['src/pages', 'src/words', 'public'])
    await symlink(join(project, part), join(root, part));
  return root;
}
