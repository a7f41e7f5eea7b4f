import type { Program } from 'estree';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { partTag } from './parts.ts';
import { type Place, placeIn } from './problem.ts';

/** A tag of an `.mdx` essay. */
export type Tag = MdxJsxFlowElement | MdxJsxTextElement;

/** An element written as a tag, with those of its attributes that are texts. */
export interface Element {
  name: string;
  attributes: Map<string, string | undefined>;
  /** The tag as it is written, in an `.md` essay. */
  written?: string;
  place: Place;
}

/** JavaScript between braces, or of an import or export. */
export interface Expression {
  value: string;
  program: Program | null | undefined;
  place: Place;
  /** The tag whose prop it is. */
  tag?: string;
}

/** A tag as an element. */
export function elementOf({ name, attributes }: Tag, place: Place): Element {
  const texts = new Map<string, string | undefined>();
  for (const attribute of attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue;
    const { value } = attribute;
    texts.set(
      attribute.name,
      typeof value === 'object' && value !== null ? undefined : (value ?? ''),
    );
  }
  return { name: name ?? '', attributes: texts, place };
}

/** The JavaScript in a tag's attributes. */
export function expressionsOf({ name, attributes }: Tag, { file }: Place): Expression[] {
  const tag = name ?? '';
  return attributes.flatMap((attribute) => {
    const place = placeIn(file, attribute.position?.start);
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      return [{ value: attribute.value, program: attribute.data?.estree, place, tag }];
    }
    const { value } = attribute;
    if (typeof value !== 'object' || value === null) return [];
    return [{ value: value.value, program: value.data?.estree, place, tag }];
  });
}

/** The tags in the HTML of an `.md` essay that are named as parts are. */
export function partsIn(html: string, start: Place): { name: string; place: Place }[] {
  const text = html.replace(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replace(/\S/g, ' '));
  return Array.from(text.matchAll(new RegExp(partTag, 'g')), (match) => {
    const [, name = ''] = match;
    return { name, place: within(start, pointIn(text, match.index)) };
  });
}

/** The point of a character in a text. */
export function pointIn(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The place of a point in a text that starts at a place. */
export function within(start: Place, { line, column }: { line: number; column: number }): Place {
  return {
    file: start.file,
    line: start.line + line - 1,
    column: line === 1 ? start.column + column - 1 : column,
  };
}
