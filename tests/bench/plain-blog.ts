import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { workspace, writeEssays } from '../build-site.ts';
import { build } from './builds.ts';
import { generated, giveCaches } from './copies.ts';
import type { Baseline } from './figures.ts';
import { timed } from './timed.ts';

const pagefind = resolve(import.meta.dirname, '../../node_modules/pagefind/lib/runner/bin.cjs');

/**
 * What a plain blog takes for so many generated essays, one command after the other: `astro build`
 * with nothing remembered, and `pagefind --site dist`. Nothing, where it fails: it may run out of
 * memory before this site does.
 */
export async function plainBlog(count: number): Promise<Baseline> {
  const root = await mkdtemp(join(workspace(), 'plain-'));
  try {
    await cp(join(import.meta.dirname, 'plain-blog'), root, { recursive: true });
    await writeEssays(root, generated(count));
    await giveCaches(root);
    const built = await build(root);
    const indexed = await timed(
      spawn(process.execPath, [pagefind, '--site', 'dist'], { cwd: root }),
    );
    const memory =
      built.memory === undefined ? undefined : Math.max(built.memory, indexed.memory ?? 0);
    return { time: built.time + indexed.time, memory };
  } catch (error) {
    console.error(`The plain blog does not build with ${count} essays:`, error);
    return {};
  } finally {
    await rm(root, { recursive: true });
  }
}
