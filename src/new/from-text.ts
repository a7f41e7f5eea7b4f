import type { Converted } from './converted.ts';
import { markdownOf } from './markdown.ts';

/** Takes in plain text: paragraphs with empty lines between them, every sign as it stands. */
export function fromText(text: string): Converted {
  const [first = '', ...others] = text
    .split(/\n(?:[ \t]*\n)+/)
    .filter((part) => part.trim() !== '');
  const isHeading = !first.trim().includes('\n');
  const body = (parts: readonly string[]) =>
    markdownOf({
      type: 'root',
      children: parts.map((part) => ({
        type: 'paragraph',
        children: [{ type: 'text', value: part.replace(/^[ \t]+|[ \t]+$/gm, '').trim() }],
      })),
    });
  return {
    raw: {},
    unread: '',
    // A first line that is no title stays: it is compared with the title, and never made one.
    heading: isHeading ? first.trim() : undefined,
    body: ({ withoutHeading }) => body(withoutHeading ? others : [first, ...others]),
  };
}
