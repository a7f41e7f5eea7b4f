import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { articleId } from '../src/essay/files.ts';
import { foldedWords } from '../src/search/folding.ts';

/** What the search index of a built site holds of its essays: their texts, by their addresses. */
export function indexedTexts(dist: string): Map<string, string> {
  return new Map(
    globSync('pagefind/fragment/*', { cwd: dist }).map((file) => {
      // Pagefind's record of a page: JSON after a signature of twelve bytes, compressed.
      const record = gunzipSync(readFileSync(join(dist, file))).subarray(12);
      const { url, content } = JSON.parse(record.toString());
      // Its words stand apart as the index took them: to join those would make other ones.
      return [String(url), String(content).replaceAll('^', '')];
    }),
  );
}

/** The words, folded, in the files of an essay: all that it can say. */
export function wordsInFilesOf(root: string, id: string): Set<string> {
  const folder = join(root, 'src/content/articles');
  const files = globSync(`{${id}.*,${id}/**/*.*}`, { cwd: folder }).filter((file) =>
    /\.(?:mdx?|csv|tsv|json|astro)$/.test(file),
  );
  if (!files.some((file) => articleId(file.replaceAll('\\', '/')) === id)) {
    throw new Error(`There is no essay "${id}" in ${folder}.`);
  }
  return new Set(files.flatMap((file) => foldedWords(readFileSync(join(folder, file), 'utf8'))));
}
