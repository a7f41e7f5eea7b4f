import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { folder } from '../essay/files.ts';
import { essaysIn, essaysKept } from './check-essay.ts';

test('an essay that is kept is read again once its file has changed, and missed once it is gone', async () => {
  const root = await mkdtemp(join(tmpdir(), 'kept-'));
  onTestFinished(() => rm(root, { recursive: true }));
  const file = join(root, folder, 'a.md');
  await mkdir(join(root, folder), { recursive: true });
  await writeFile(file, '---\ntitle: "One"\n---\n\nText.\n');
  const read = vi.fn(essaysIn(root));
  const essayOf = essaysKept(root, read);
  expect(essayOf.known('a.md')).toBeUndefined();
  expect(essayOf('a.md').frontMatter.fields.title).toBe('One');
  expect(essayOf('a.md')).toBe(essayOf('a.md'));
  expect(essayOf.known('a.md')).toBe(essayOf('a.md'));
  expect(read).toHaveBeenCalledTimes(1);
  await writeFile(file, '---\ntitle: "Two, longer"\n---\n\nText.\n');
  expect(essayOf.known('a.md')).toBeUndefined();
  expect(essayOf('a.md').frontMatter.fields.title).toBe('Two, longer');
  expect(read).toHaveBeenCalledTimes(2);
  await rm(file);
  expect(() => essayOf('a.md')).toThrow('ENOENT');
});
