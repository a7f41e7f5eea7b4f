import type { Nodes, Root, Text } from 'mdast';
import type {} from 'mdast-util-math';
import type {} from 'mdast-util-mdx';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { markupIn } from '../../essay/html-tags.ts';

/**
 * Sets quotation marks, dashes and dots as a printer does: `"…"` as “…”, `--` as —, `...` as …; never
 * in code. The rules are those of `retext-smartypants`, which parses every word and sentence to ask
 * what stands beside a mark, which took a fifth of a build.
 */
export function remarkSmartPunctuation() {
  return (tree: Root) => {
    const texts = textsIn(tree);
    // As one text, because a quotation may begin before a link or emphasis and end behind it.
    const quoted = withQuotes(texts.map(({ before, value }) => before + value).join(''));
    let done = 0;
    for (const { before, value, set } of texts) {
      done += before.length;
      set?.(withSigns(quoted.slice(done, done + value.length)));
      done += value.length;
    }
  };
}

/** A text that stands by itself, with the marks that a printer sets. */
export function withSmartPunctuation(value: string): string {
  const text: Text = { type: 'text', value };
  remarkSmartPunctuation()({ type: 'root', children: [{ type: 'paragraph', children: [text] }] });
  return text.value;
}

/** A stretch of text, in the order of the page. */
interface Stretch {
  /** What stands before it, to judge its first mark by: a space where a block begins. */
  before: string;
  value: string;
  /** Puts another text in its place; that of code stays. */
  set?: (value: string) => void;
}

function textsIn(tree: Root): Stretch[] {
  const texts: Stretch[] = [];
  let before = '';
  // How many elements of code the HTML of an `.md` has open.
  let open = 0;
  const add = (value: string, set?: (value: string) => void) => {
    texts.push({ before, value, ...(set && { set }) });
    before = '';
  };
  // To what stands beside code, it is a word.
  const addWord = (code: string) => add('A'.repeat(code.length));
  visit(tree, (node: Nodes) => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
      case 'tableCell':
        before = ' ';
        return undefined;
      case 'inlineCode':
      case 'inlineMath':
        addWord(node.value);
        return undefined;
      case 'text':
        if (open > 0) addWord(node.value);
        else add(node.value, (value) => (node.value = value));
        return undefined;
      case 'html':
        for (const { kind, name } of markupIn(node.value)) {
          if (!verbatim.has(name)) continue;
          if (kind === 'opening') open++;
          else if (kind === 'closing') open = Math.max(0, open - 1);
        }
        return undefined;
      case 'mdxJsxTextElement':
      case 'mdxJsxFlowElement':
        if (!verbatim.has(node.name ?? '')) return undefined;
        addWord(toString(node));
        return SKIP;
      default:
        return undefined;
    }
  });
  return texts;
}

/** Elements whose text stands as it is typed. */
const verbatim = new Set(['code', 'kbd', 'pre', 'samp', 'script', 'style', 'var']);

/** The same text, as long, with curly quotation marks. */
function withQuotes(text: string): string {
  if (!/["']/.test(text)) return text;
  let isNextOpen = false;
  return text.replace(/"+|'+/g, (marks, at: number) => {
    if (marks.length > 1) return marks;
    const isOpen = isNextOpen || opens(text, at);
    // “‘One mark right behind another’, both before a word, open a quotation in a quotation.”
    isNextOpen = isOpen && /^(?:"'|'")[\p{L}\p{M}\p{N}]/u.test(text.slice(at, at + 4));
    return marks === '"' ? (isOpen ? '“' : '”') : isOpen ? '‘' : '’';
  });
}

function opens(text: string, at: number): boolean {
  const rest = text.slice(at + 1, at + 40);
  const previous = lastLetter(text.slice(Math.max(0, at - 2), at));
  if (rest === '' || /^\s/u.test(rest)) return false;
  // The '80s.
  if (/^\d\ds(?![\p{L}\p{M}\p{N}])/u.test(rest)) return false;
  if (/^[\p{L}\p{M}\p{N}]/u.test(rest)) return !isOfWord(previous);
  // Marks of punctuation follow: they belong to the quotation only where a word follows these.
  const [, mark = ''] = /^(.)\1*/u.exec(rest) ?? [];
  const behind = rest.replace(/^(.)\1*/u, '');
  if (mark !== '' && !/^[\p{L}\p{M}\p{N}]/u.test(behind)) return false;
  return !isOfWord(previous);
}

function lastLetter(text: string): string {
  return [...text].at(-1) ?? '';
}

function isOfWord(letter: string): boolean {
  return /^[\p{L}\p{M}\p{N}]$/u.test(letter);
}

/** Dashes and dots, and the quotation marks of typewriters. */
function withSigns(text: string): string {
  if (!/--|\.\s*\.|``|''/.test(text)) return text;
  return text
    .replace(/(?<!-)--(?!-)/g, '—')
    .replace(/\.{3,}|(?<!\.)\.+(?:[ \t\n]+\.+){2,}/g, '…')
    .replace(/(?<!`)``(?!`)/g, '“')
    .replace(/(?<!')''(?!')/g, '”');
}
