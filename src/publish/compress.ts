import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textTypes } from './headers.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * Writes each file of text a second and a third time, as `.br` and `.gz`, where that is smaller: for
 * hosts that send such files as they are.
 *
 * @param folder of the built site
 * @returns how many files were written
 */
export async function compress(folder: string): Promise<number> {
  let written = 0;
  const endings = Object.keys(textTypes).join(',');
  for await (const name of glob(`**/*.{${endings}}`, { cwd: folder })) {
    const file = join(folder, name);
    const content = await readFile(file);
    const compressed = await Promise.all([
      asBrotli(content, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
      asGzip(content, { level: 9 }),
    ]);
    for (const [at, ending] of ['br', 'gz'].entries()) {
      const smaller = compressed[at];
      if (!smaller || smaller.length >= content.length) continue;
      await writeFile(`${file}.${ending}`, smaller);
      written++;
    }
  }
  return written;
}
