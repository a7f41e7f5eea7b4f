import type { Root } from 'mdast';
import { parseText } from './parse.ts';
import { plainText, wordsOf } from './plain-text.ts';
import { rememberIn } from './remember.ts';

/** The words of an essay's text. */
export interface TextWords {
  count: number;
  /** Each once, in lower case. */
  distinct: string[];
}

/**
 * Gives the words of an essay's text.
 *
 * @param file path from the project's root, with forward slashes
 * @param body what stands below its front matter
 * @param tree the same, parsed, where it is at hand
 */
export type WordsOfText = (file: string, body: string, tree?: Root) => TextWords;

/** Remembers the words of texts from one run to the next. @param root folder of the project */
export function textWordsIn(root: string): WordsOfText {
  const remember = rememberIn(root, 'words');
  return (file, body, tree) =>
    remember(file, body.trim(), () => {
      const words = wordsOf(plainText(tree ?? parseText(file, body.split(/\r?\n/)).tree));
      return { count: words.length, distinct: [...new Set(words)] };
    });
}
