import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { keptFiles } from './kept-files.ts';

/**
 * Writes what reading offline takes into a built site: `sw.js`, the worker that keeps the site in the
 * browsers of readers who ask for it, and `offline.json`, how many bytes that are. Both change with
 * every file, so that browsers notice a new build.
 *
 * @param folder of the built site
 * @param base the site's base path, with slashes around
 */
export async function writeWorker(folder: string, base: string): Promise<void> {
  const files = keptFiles(folder);
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  const paths = files.map(({ path, revision }) => [path, revision]);
  await writeFile(join(folder, 'sw.js'), await bundled('worker.ts', base, paths));
  await writeFile(join(folder, 'offline.json'), JSON.stringify({ bytes }));
}

/** Writes the `sw.js` of a site without reading offline: it clears away what an earlier one has left. */
export async function writeClearingWorker(folder: string, base: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundled('clearing-worker.ts', base, []));
}

async function bundled(file: string, base: string, files: unknown): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(file, import.meta.url))],
    define: { __BASE__: JSON.stringify(base), __FILES__: JSON.stringify(files) },
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Written by hand above, whoever's configuration stands around.
    tsconfigRaw: {},
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}
