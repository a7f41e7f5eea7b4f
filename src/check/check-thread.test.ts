import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Ahead, takenFrom, workAhead } from '../essay/ahead.ts';
import { folder } from '../essay/files.ts';
import { essaysIn, unknownIn } from './check-essay.ts';

test('threads find out about essays what one alone finds, and where it looks for it', async () => {
  const root = await mkdtemp(join(tmpdir(), 'ahead-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await mkdir(join(root, 'node_modules/astro'), { recursive: true });
  await mkdir(join(root, folder), { recursive: true });
  const names = Array.from({ length: 120 }, (_, at) => `essay-${at}.mdx`);
  for (const name of names) await writeFile(join(root, folder, name), `# ${name}\n\n<Chrat />\n`);
  expect(unknownIn(root)).toHaveLength(120);
  await workAhead(new URL('check-thread.ts', import.meta.url), unknownIn(root), root);
  expect(unknownIn(root)).toEqual([]);
  const known = essaysIn(root)('essay-7.mdx');
  await rm(join(root, 'node_modules/.cache'), { recursive: true });
  expect(essaysIn(root)('essay-7.mdx')).toEqual(known);
});

test('each file is taken by one thread', () => {
  const ahead: Ahead<undefined> = {
    names: ['a', 'b', 'c'],
    taken: new Int32Array(new SharedArrayBuffer(4)),
    data: undefined,
  };
  const [one, other] = [takenFrom(ahead), takenFrom(ahead)];
  expect([one.next().value, other.next().value, one.next().value]).toEqual(['a', 'b', 'c']);
  expect([one.next().done, other.next().done]).toEqual([true, true]);
});
