import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { markdownWords } from './essay-words.ts';

/**
 * Turns block quotations that start with `[!NOTE]` and its like into notes with a name: those of
 * GitHub, and the titles, folds and further types of other programs, `> [!example]- A title`.
 */
export function rehypeCallouts() {
  return (tree: Root, file: VFile) => {
    const names = markdownWords(file).callouts;
    visit(tree, 'element', (node, at, parent) => {
      if (node.tagName !== 'blockquote' || !parent || at === undefined) return;
      const marked = markOf(node);
      if (marked) parent.children[at] = callout(marked, names);
    });
  };
}

/** What a callout's first line says, and what stands below it. */
interface Marked {
  /** In small letters. */
  type: string;
  fold: string;
  title: ElementContent[];
  rest: ElementContent[];
}

function markOf({ children }: Element): Marked | undefined {
  const start = children.findIndex(({ type }) => type === 'element');
  const first = children[start];
  if (first?.type !== 'element' || first.tagName !== 'p') return undefined;
  const [mark, ...others] = first.children;
  if (mark?.type !== 'text') return undefined;
  const [all, type = '', fold = ''] =
    /^\[!([\p{L}\d][\p{L}\d -]*)\]([-+]?)[ \t]*/u.exec(mark.value) ?? [];
  if (all === undefined) return undefined;
  const { title, text } = firstLine([{ ...mark, value: mark.value.slice(all.length) }, ...others]);
  const paragraph = text.some((child) => child.type !== 'text' || child.value.trim() !== '');
  const rest = children.slice(start + 1);
  return {
    ...{ type: type.toLowerCase(), fold, title },
    rest: paragraph ? [{ ...first, children: text }, ...rest] : rest,
  };
}

/** Parts the children of a paragraph behind its first line. */
function firstLine(children: readonly ElementContent[]) {
  const at = children.findIndex(
    (child) =>
      (child.type === 'text' && child.value.includes('\n')) ||
      (child.type === 'element' && child.tagName === 'br'),
  );
  const last = children[at];
  if (last?.type !== 'text') {
    const end = at < 0 ? children.length : at;
    return { title: trimmed(children.slice(0, end)), text: children.slice(end + 1) };
  }
  const [line = '', ...lines] = last.value.split('\n');
  return {
    title: trimmed([...children.slice(0, at), { ...last, value: line }]),
    text: [{ ...last, value: lines.join('\n') }, ...children.slice(at + 1)],
  };
}

/** A title, or nothing where it is blank. */
function trimmed(title: ElementContent[]): ElementContent[] {
  return title.every((child) => child.type === 'text' && child.value.trim() === '') ? [] : title;
}

function callout(
  { type, fold, title, rest }: Marked,
  names: Readonly<Record<string, string>>,
): Element {
  const kind = names[type] === undefined ? (alike[type] ?? 'note') : type;
  const called: ElementContent[] =
    title.length > 0
      ? title
      : [
          {
            type: 'text',
            value: names[type] ?? type.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()),
          },
        ];
  const classes = `callout callout-${kind}`;
  // The name of a kind is the interface's word, not the essay's: no search finds it.
  const isOurs = title.length === 0 && names[type] !== undefined;
  const heading = { class: 'capitals', ...(isOurs && { 'data-pagefind-ignore': '' }) };
  if (fold !== '') {
    return h('details', { class: classes, open: fold === '+' }, [
      h('summary', heading, called),
      ...rest,
    ]);
  }
  const label = toString(h('p', called));
  return h('div', { class: classes, role: 'note', 'aria-label': label }, [
    h('p', heading, called),
    ...rest,
  ]);
}

/** Which of the five kinds a type of another program looks like; all others look like a note. */
const alike: Readonly<Record<string, string>> = {
  ...{ hint: 'tip', success: 'tip', check: 'tip', done: 'tip' },
  ...{ attention: 'warning', question: 'important', help: 'important', faq: 'important' },
  ...{ failure: 'caution', fail: 'caution', missing: 'caution' },
  ...{ danger: 'caution', error: 'caution', bug: 'caution' },
};
