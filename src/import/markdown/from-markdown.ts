import type { Heading, Image, Nodes, Paragraph, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseMarkdown } from '../../essay/markdown.ts';
import { type Converted, type LinkTo, nowhere, type TakePicture } from '../converted.ts';
import { isPhrasing } from '../html/markdown-tree.ts';
import { inlineTags } from './inline-tags.ts';
import { markdownOfHtml } from './markdown-of-html.ts';
import { markdownOf } from '../write-markdown.ts';
import { wikilinks } from './wikilinks.ts';

/** A stretch of the text, in UTF-16 units, and what is written in its place. */
interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * Takes in the text of a Markdown file. It stays as its author set it, except where MDX would read
 * it otherwise: braces and angle brackets of the text, HTML, addresses in angle brackets, code that
 * is marked by its indent.
 */
export function fromMarkdownText(
  written: string,
  takePicture: TakePicture,
  linkTo: LinkTo = nowhere,
): Pick<Converted, 'heading' | 'body'> {
  const text = withAddresses(written, linkTo);
  const tree = parseMarkdown(text, false);
  const edits = inlineTags(tree, takePicture);
  visit(tree, (node, _index, parent) => {
    edits.push(...editsFor(node, parent));
  });
  return withHeading(tree, [...edits, ...pictureEdits(tree, takePicture)], text);

  function editsFor(node: Nodes, parent: Parents | undefined): Edit[] {
    const { start, end } = stretch(node);
    const written = text.slice(start, end);
    const replaced = (other: string) => [{ start, end, text: indented(other, text, start) }];
    switch (node.type) {
      case 'text':
        // The address in angle brackets is written anew as a whole.
        if (parent?.type === 'link' && text[stretch(parent).start] === '<') return [];
        return [...wikilinks(written, start, takePicture, linkTo), ...escapes(text, start, end)];
      case 'link':
      case 'definition': {
        const url = linkTo(node.url);
        const isPlain = node.type === 'link' && written.startsWith('<');
        return url !== undefined || isPlain
          ? replaced(inline({ ...node, url: url ?? node.url }))
          : [];
      }
      case 'code':
        return /^[ \t]/.test(written) ? replaced(markdownOf(node).trimEnd()) : [];
      case 'html':
        return isPhrasing(parent ?? tree)
          ? []
          : replaced(markdownOfHtml(node.value, takePicture, 'block'));
      case 'paragraph':
        return isImport(node, written) ? [{ start, end: start + 1, text: entity(written) }] : [];
      default:
        return [];
    }
  }
}

/** Puts addresses in the place of what Jekyll and Hugo make addresses of. */
function withAddresses(text: string, linkTo: LinkTo): string {
  const named =
    /\{% *(?:post_url|link) +([^%\s]+) *%\}|\{\{[<%] *(?:rel)?ref +"?([^"\s]+?)"? *[>%]\}\}/g;
  return text.replace(
    named,
    (sign, ofJekyll?: string, ofHugo?: string) => linkTo(ofJekyll ?? ofHugo ?? '') ?? sign,
  );
}

/** Takes in the text of an `.mdx` file, which stays as it is, its pictures apart. */
export function fromMdxText(
  text: string,
  takePicture: TakePicture,
): Pick<Converted, 'heading' | 'body'> {
  let tree: Root;
  try {
    tree = parseMarkdown(text, true);
  } catch {
    // The checker says what is wrong with it, and where.
    return { heading: undefined, body: () => text };
  }
  return withHeading(tree, pictureEdits(tree, takePicture), text);
}

function withHeading(tree: Root, edits: Edit[], text: string) {
  const heading = tree.children.find(
    (node): node is Heading => node.type === 'heading' && node.depth === 1,
  );
  return {
    heading: heading && toString(heading),
    body: ({ withoutHeading }: { withoutHeading: boolean }) => {
      const cut = withoutHeading && heading ? [{ ...stretch(heading), text: '' }] : [];
      return edited(text, [...edits, ...cut]).trim() + '\n';
    },
  };
}

function pictureEdits(tree: Root, takePicture: TakePicture): Edit[] {
  const edits: Edit[] = [];
  const references = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void references.add(identifier));
  visit(tree, (node) => {
    if (node.type !== 'image' && node.type !== 'definition') return;
    if (node.type === 'definition' && !references.has(node.identifier)) return;
    const { start, end } = stretch(node);
    const url = takePicture(node.url);
    // What stands behind a bar is the size that Obsidian shows a picture in.
    const alt = node.type === 'image' ? node.alt?.replace(/\|\d+(?:x\d+)?$/, '') : undefined;
    // The description of a picture is text to MDX too.
    const isPlain = node.type === 'definition' || !/[<{]/.test(node.alt ?? '');
    const isSame = url === node.url && (node.type === 'definition' || alt === node.alt);
    if (isSame && isPlain) return;
    const changed = node.type === 'image' ? { ...node, url, alt: alt ?? '' } : { ...node, url };
    edits.push({ start, end, text: inline(changed) });
  });
  return edits;
}

function inline(node: Nodes | Image): string {
  return markdownOf(node).trimEnd();
}

function stretch({ position }: Nodes) {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}

/** A backslash before each brace and angle bracket of a stretch of the text that has none. */
function escapes(text: string, from: number, to: number): Edit[] {
  return Array.from(text.slice(from, to).matchAll(/\\[^]|[<{]/g)).flatMap(({ 0: sign, index }) => {
    const at = from + index;
    if (sign.startsWith('\\')) return [];
    // A backslash would become part of a plain address before it, and escape nothing.
    return sign === '<' && /\S/.test(text[at - 1] ?? '')
      ? [{ start: at, end: at + 1, text: '&lt;' }]
      : [{ start: at, end: at, text: '\\' }];
  });
}

function isImport({ position }: Paragraph, written: string): boolean {
  return position?.start.column === 1 && /^(?:import|export)\b/.test(written);
}

function entity(written: string): string {
  return `&#${written.charCodeAt(0)};`;
}

/** Several lines in the quotation, list or note in which the first of them stands. */
function indented(lines: string, text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return lines.replaceAll('\n', `\n${before.replace(/[^>\s]/g, ' ')}`);
}

/** The text with its edits made; one inside another is passed over. */
function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let at = 0;
  const inOrder = edits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, text: other } of inOrder) {
    if (start < at) continue;
    done += text.slice(at, start) + other;
    at = end;
  }
  return done + text.slice(at);
}
