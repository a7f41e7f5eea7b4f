import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sent } from '../sent.ts';
import { edited } from './edits.ts';
import type { Figure, Site } from './figures.ts';

/** What the site weighs, and those of its files that grow with the list. */
export function sizes({ dist }: Site): Figure[] {
  const files = filesIn(dist);
  return [
    { name: 'dist', value: bytesOf(files), unit: 'bytes', grows: true },
    { name: 'dist, files', value: files.length, unit: 'files', grows: true },
    brotli('home page', join(dist, 'index.html')),
    brotli('largest page of lists', join(dist, largestList(dist), 'index.html')),
    brotli('the same essay', join(dist, 'articles', edited, 'index.html')),
    brotli('feed', join(dist, 'rss.xml')),
  ];
}

/** What the index of the search weighs. */
export function searchIndex({ dist }: Site): Figure[] {
  const files = filesIn(join(dist, 'pagefind'));
  const largest = (name: string, ending: string) =>
    brotli(`search index, ${name}`, largestOf(files.filter((file) => file.endsWith(ending))));
  return [
    { name: 'search index', value: bytesOf(files), unit: 'bytes', grows: true },
    { name: 'search index, files', value: files.length, unit: 'files', grows: true },
    largest('entry', 'pagefind-entry.json'),
    largest('meta', '.pf_meta'),
    largest('titles', 'titles.json'),
    largest('vocabulary', 'vocabulary.txt'),
    largest('largest filter', '.pf_filter'),
    largest('largest part', '.pf_index'),
  ];
}

/** The path of the page of lists that is largest as it stands: `topics/history/`. */
export function largestList(dist: string): string {
  const lists = globSync('{,page/**/,topics/**/,authors/**/,search/}index.html', { cwd: dist });
  const largest = largestOf(lists.map((file) => join(dist, file))) ?? dist;
  return largest.slice(dist.length + 1).replace(/index\.html$/, '');
}

function brotli(name: string, file: string | undefined): Figure {
  const value = file === undefined ? undefined : sent(readFileSync(file));
  return { name: `${name}, brotli`, value, unit: 'bytes' };
}

function filesIn(folder: string): string[] {
  return globSync('**/*', { cwd: folder })
    .map((file) => join(folder, file))
    .filter((file) => statSync(file).isFile());
}

function largestOf(files: readonly string[]): string | undefined {
  return files.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
}

function bytesOf(files: readonly string[]): number {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}
