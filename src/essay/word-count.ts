import type { Root } from 'mdast';
import { parseText } from './parse.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { rememberIn } from './remember.ts';

/**
 * Counts the words of an essay's text.
 *
 * @param file path from the project's root, with forward slashes
 * @param body what stands below its front matter
 * @param tree the same, parsed, where it is at hand
 */
export type CountWords = (file: string, body: string, tree?: Root) => number;

/** Remembers how many words texts have from one run to the next. @param root folder of the project */
export function wordCountIn(root: string): CountWords {
  const remember = rememberIn(root, 'word-counts');
  return (file, body, tree) =>
    remember(
      file,
      body.trim(),
      () => wordsOf(plainText(tree ?? parseText(file, body.split(/\r?\n/)).tree)).length,
    );
}
