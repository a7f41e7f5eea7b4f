import type { Root } from 'mdast';
import { isMdx } from './files.ts';
import { parseMarkdown } from './markdown.ts';
import type { Problem } from './problem.ts';
import { unreadableOf } from './text-problems.ts';

/** The text of an essay as its page will be made of, and where MDX cannot read it. */
export interface Parsed {
  tree: Root;
  problems: Problem[];
}

/**
 * Parses the text of an essay as the build does. MDX stops at the first thing it cannot read; here
 * the block it stands in is passed over, so that all of them are found.
 *
 * @param lines the whole file, its front matter blank
 */
export function parseText(file: string, lines: readonly string[]): Parsed {
  const text = [...lines];
  const problems: Problem[] = [];
  const unclosed: string[] = [];
  for (let round = 0; round < mostRounds; round++) {
    try {
      return { tree: parseMarkdown(text.join('\n'), isMdx(file)), problems };
    } catch (error) {
      const unreadable = unreadableOf(error, text, file);
      // The end of a tag whose start was passed over.
      const isKnown = unreadable.stray !== undefined && unclosed.includes(unreadable.stray);
      if (isKnown) unclosed.splice(unclosed.indexOf(unreadable.stray ?? ''), 1);
      else problems.push(unreadable.problem);
      if (unreadable.unclosed !== undefined) unclosed.push(unreadable.unclosed);
      if (!unreadable.lines.map((line) => passOver(text, line)).includes(true)) break;
    }
  }
  return { tree: parseMarkdown(text.join('\n'), false), problems };
}

/** How many things that MDX cannot read are looked for in one essay. */
const mostRounds = 20;

/** Stands for what is passed over: words in Markdown, an error in JavaScript. */
const words = 'x x';

/** Puts words in the place of the block that a line stands in. @returns whether there was one */
function passOver(text: string[], line: number): boolean {
  const isText = (at: number) => /[^ \t]/.test(text[at - 1] ?? '') && text[at - 1] !== words;
  if (!isText(line)) return false;
  let [start, end] = [line, line];
  while (isText(start - 1)) start--;
  while (isText(end + 1)) end++;
  text.fill(words, start - 1, end);
  return true;
}
