import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { checkEssays } from '../../src/check/check.ts';
import { sent } from '../sent.ts';
import { searchTimes } from './search-times.ts';

/** A copy of the site that was built to be measured. */
export interface Site {
  /** Folder of the copy. */
  root: string;
  /** Folder of the built site. */
  dist: string;
  /** How many essays are on the list. */
  count: number;
  /** Milliseconds that the build took. */
  buildTime: number;
  /** Bytes that the build and the processes it starts held at most; only Linux tells. */
  buildMemory: number | undefined;
}

/** A line of the table. */
export interface Figure {
  name: string;
  /** Left blank where it cannot be measured. */
  value: number | undefined;
  unit: 'ms' | 'bytes' | 'files' | '%';
  /** Whether it grows with the list: then it is also shown for one essay, and beside the list before. */
  grows?: boolean;
}

/** Measures one thing about a built site; gives the same figures, in the same order, for each. */
export type Measurement = (site: Site) => Figure[] | Promise<Figure[]>;

/** What `npm run bench` measures, in the order of its table. To measure more, add a function here. */
export const measurements: Measurement[] = [build, check, size, searchIndex, searchTimes];

function build({ buildTime, buildMemory }: Site): Figure[] {
  return [
    { name: 'build', value: buildTime, unit: 'ms', grows: true },
    { name: 'build, peak memory', value: buildMemory, unit: 'bytes', grows: true },
  ];
}

/** Checking, beside the build: at most a tenth of it. */
async function check({ root, buildTime }: Site): Promise<Figure[]> {
  const start = performance.now();
  const { findings } = await checkEssays(root, new Date());
  const time = performance.now() - start;
  if (findings.some(({ severity }) => severity === 'error')) {
    throw new Error('The essays to measure with have errors.');
  }
  return [
    { name: 'check', value: time, unit: 'ms', grows: true },
    { name: 'check, share of the build', value: (100 * time) / buildTime, unit: '%' },
  ];
}

function size({ dist }: Site): Figure[] {
  const files = filesIn(dist);
  return [
    { name: 'dist', value: bytesOf(files), unit: 'bytes', grows: true },
    { name: 'dist, files', value: files.length, unit: 'files' },
    {
      name: 'home page, brotli',
      value: sent(readFileSync(join(dist, 'index.html'))),
      unit: 'bytes',
    },
  ];
}

function searchIndex({ dist }: Site): Figure[] {
  const folder = join(dist, 'pagefind');
  const files = filesIn(folder);
  const largest = (ending: string) =>
    files
      .filter((file) => file.endsWith(ending))
      .reduce((one, other) => (statSync(other).size > statSync(one).size ? other : one));
  const bytes = (ending: string) => sent(readFileSync(largest(ending)));
  return [
    { name: 'search index', value: bytesOf(files), unit: 'bytes', grows: true },
    { name: 'search index, files', value: files.length, unit: 'files' },
    { name: 'search index, entry, brotli', value: bytes('pagefind-entry.json'), unit: 'bytes' },
    { name: 'search index, meta, brotli', value: bytes('.pf_meta'), unit: 'bytes' },
    { name: 'search index, titles, brotli', value: bytes('titles.json'), unit: 'bytes' },
    { name: 'search index, vocabulary, brotli', value: bytes('vocabulary.txt'), unit: 'bytes' },
    { name: 'search index, largest filter, brotli', value: bytes('.pf_filter'), unit: 'bytes' },
    { name: 'search index, largest part, brotli', value: bytes('.pf_index'), unit: 'bytes' },
  ];
}

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
