import type { Nodes } from 'mdast';
import { readEssay } from '../../src/essay/read.ts';
import { wordsOf } from '../../src/essay/plain-text.ts';
import { essayPage } from './pages.ts';

/**
 * The words of an essay's file that its page does not have, or has less often.
 *
 * @param name path below the folder of essays
 */
export function lostWords(dist: string, name: string, bytes: Uint8Array): string[] {
  const read = readEssay(name, bytes);
  const { $ } = essayPage(dist, read.id);
  $('.prose script, .prose style').remove();
  // Elements that stand apart, so that their words do.
  $(
    '.prose :is(p, li, td, th, h1, h2, h3, h4, h5, h6, pre, div, br, figure, summary, [data-footnote-ref])',
  )
    .before(' ')
    .append(' ');
  const left = new Map<string, number>();
  const alts = $('.prose img')
    .toArray()
    .map((image) => $(image).attr('alt') ?? '');
  for (const word of wordsOf([$('.prose').text(), ...alts].join(' '))) {
    left.set(word, (left.get(word) ?? 0) + 1);
  }
  // Quotation marks are set as a book has them.
  const written = writtenIn(read.tree, notesIn(read.text)).replaceAll("'", '’');
  return wordsOf(written).filter((word) => {
    const times = left.get(word) ?? 0;
    left.set(word, times - 1);
    return times <= 0;
  });
}

/** The names of the footnotes that marks of a text lead to. */
function notesIn(body: string): Set<string> {
  return new Set(
    Array.from(body.matchAll(/\[\^([^\]]+)\](?!:)/g), ([, name = '']) => name.toLowerCase()),
  );
}

/** What is to be read in a text, as its author wrote it: tags and remarks are not. */
function writtenIn(node: Nodes, notes: Set<string>): string {
  switch (node.type) {
    case 'text':
      // The type of a callout is no word.
      return node.value.replace(/^\[!\p{L}[^\]]*\][-+]?/u, ' ');
    case 'inlineCode':
      return node.value;
    case 'code':
      return ` ${node.value} `;
    case 'html':
      return ` ${node.value.replace(/<!--[^]*?-->|<[^>]*>/g, ' ')} `;
    case 'image':
    case 'imageReference':
      return ` ${node.alt ?? ''} `;
    case 'footnoteDefinition':
      // Of several the first counts, and one without a mark is not on the page.
      if (!notes.delete(node.identifier)) return '';
  }
  if (!('children' in node)) return ' ';
  const isBlock = !/^(?:emphasis|strong|delete|link|linkReference|mdxJsxTextElement)$/.test(
    node.type,
  );
  const words = node.children.map((child) => writtenIn(child, notes)).join('');
  return isBlock ? ` ${words} ` : words;
}
