import { existsSync } from 'node:fs';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { textTypes } from './headers.ts';

const asBrotli = promisify(brotliCompress);
const asGzip = promisify(gzip);

/**
 * How hard brotli tries, by the ending of a file. Its best makes pages a tenth smaller in thirty times
 * the time, which of a thousand would be longer than all else; scripts and styles are few, and on every page.
 */
const quality = (ending: string) => (['.js', '.css'].includes(ending) ? 11 : 5);

/** How far brotli looks back, as the power of two: no farther than the text reaches, which is quicker. */
const windowOf = (bytes: number) =>
  Math.min(Math.max(Math.ceil(Math.log2(bytes + 16)), 10), constants.BROTLI_DEFAULT_WINDOW);

/**
 * Writes each file of text a second and a third time, as `.br` and `.gz`, where that is smaller: for
 * hosts that send such files as they are.
 *
 * @param folder of the built site
 * @param but names of what is left out in it
 * @returns how many files were written; what was there before is left as it is
 */
export async function compress(folder: string, but: readonly string[] = []): Promise<number> {
  let written = 0;
  const endings = Object.keys(textTypes).join(',');
  const names = glob(`**/*.{${endings}}`, { cwd: folder, exclude: but });
  const compressNext = async () => {
    for await (const name of names) {
      const file = join(folder, name);
      if (existsSync(`${file}.gz`)) continue;
      const content = await readFile(file);
      const compressed = await Promise.all([
        asBrotli(content, {
          params: {
            [constants.BROTLI_PARAM_QUALITY]: quality(extname(name)),
            [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
            [constants.BROTLI_PARAM_LGWIN]: windowOf(content.length),
          },
        }),
        // Its best takes longer for a thousandth.
        asGzip(content),
      ]);
      for (const [at, ending] of ['br', 'gz'].entries()) {
        const smaller = compressed[at];
        if (!smaller || smaller.length >= content.length) continue;
        await writeFile(`${file}.${ending}`, smaller);
        written++;
      }
    }
  };
  // Two at a time: one is read or written while another is compressed.
  await Promise.all([compressNext(), compressNext()]);
  return written;
}
