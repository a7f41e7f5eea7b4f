import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import type {} from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import { EXIT, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** What a page needs to know to put an essay's notes into its margin. */
export interface MarginNotes {
  /** The id of the first mark of each note, in the order of the notes. */
  marks: string[];
  /** How far below the text the notes may reach, in ems of the text. */
  below: number;
  /** Whether a note is so long that it is folded. */
  hasLong: boolean;
}

/** A note that comes out longer is folded in the margin; so many of its lines are shown. */
const unfolded = 13;

/** How large things come out, in ems of the text: its lines at least so, those of notes at most. */
const size = {
  line: 1.5,
  letters: 70,
  between: 0.7,
  codeLine: 0.9,
  noteLine: 1.2,
  noteLetters: 24,
};

/** The room below the text, in ems, before something stands across the page. */
const free = 8;

/** What may be wider than a line of text, by the name of its tag or part. */
const wide = new Set(['pre', 'table', 'Chart', 'DataTable', 'Comparison', 'Diagram']);

/**
 * Notes in the front matter, as `notes`, what {@link MarginNotes} says, marks long notes, and keeps to
 * the width of a line what would be wider just where notes stand in the margin. How far these reach
 * is estimated, on the safe side: only a browser knows, and no style can ask it.
 */
export function rehypeMarginNotes() {
  return (tree: Root, file: VFile) => {
    const items = tree.children.filter(isNotes).flatMap(itemsOf);
    const notes = notesIn(items);
    const hasLong = items.some(({ properties }) => properties.className !== undefined);
    if (notes.size === 0 || !file.data.astro?.frontmatter) return;
    const marks: string[] = [];
    let text = 0;
    let reach = 0;
    tree.children = tree.children.map((block) => {
      if (isNotes(block)) return block;
      const isBeside = reach > text && isContent(block) && isWide(block);
      for (const { id, href, letters } of marksIn(block)) {
        const note = notes.get(href);
        if (note === undefined) continue;
        notes.delete(href);
        marks.push(id);
        const mark = text + linesOf(letters) * size.line;
        reach = Math.max(reach, mark) + note * size.noteLine + size.between;
      }
      text += heightOf(block);
      // No child of the text itself, it does not widen.
      return isBeside ? h('div', [block]) : block;
    });
    const below = Math.max(0, Math.ceil(reach - text - free));
    file.data.astro.frontmatter.notes = { marks, below, hasLong } satisfies MarginNotes;
  };
}

/** The lines of each note in the margin, by the address of the note; long notes are marked as such. */
function notesIn(items: Element[]): Map<string, number> {
  const lines = new Map<string, number>();
  for (const item of items) {
    const all = Math.ceil(toString(item).length / size.noteLetters) + 1;
    if (all > unfolded) item.properties.className = ['long'];
    lines.set(`#${String(item.properties.id)}`, Math.min(all, unfolded));
  }
  return lines;
}

function isNotes(node: RootContent): node is Element {
  return node.type === 'element' && node.properties.dataFootnotes !== undefined;
}

function itemsOf(notes: Element): Element[] {
  const list = notes.children.find((child) => child.type === 'element' && child.tagName === 'ol');
  if (list?.type !== 'element') return [];
  return list.children.filter((child) => child.type === 'element');
}

/** The marks of notes in a block, each with the number of letters before it. */
function marksIn(block: Nodes): { id: string; href: string; letters: number }[] {
  const marks: { id: string; href: string; letters: number }[] = [];
  let letters = 0;
  visit(block, (node) => {
    if (node.type === 'text') letters += node.value.length;
    if (node.type !== 'element' || node.properties.dataFootnoteRef === undefined) return;
    const { id, href } = node.properties;
    marks.push({ id: String(id), href: String(href), letters });
  });
  return marks;
}

/** The least height of a block; none for parts, which may draw anything. */
function heightOf(block: RootContent): number {
  if (block.type !== 'element') return 0;
  const text = toString(block);
  if (block.tagName === 'pre') return text.trimEnd().split('\n').length * size.codeLine;
  return linesOf(text.length) * size.line + size.line + size.between;
}

/** How many lines are full before the last. */
function linesOf(letters: number): number {
  return Math.floor(letters / size.letters);
}

function isWide(block: ElementContent): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === 'element') found ||= wide.has(node.tagName);
    else if (node.type === 'mdxJsxFlowElement') found ||= wide.has(node.name ?? '');
    return found ? EXIT : undefined;
  });
  return found;
}

function isContent(node: RootContent): node is ElementContent {
  return node.type !== 'doctype';
}
