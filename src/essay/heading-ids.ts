import type { Heading, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';

/** Gives headings that end in `{#an-id}` this id, and takes it out of their words. */
export function ownIds(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    const last = heading.children.at(-1);
    if (last?.type !== 'text') return;
    const [written, id] = /\s*\{#([^\s{}#]+)\}\s*$/.exec(last.value) ?? [];
    if (written === undefined || id === undefined) return;
    last.value = last.value.slice(0, -written.length);
    heading.data = { ...heading.data, hProperties: { ...heading.data?.hProperties, id } };
  });
}

/** The id that a heading gives itself. */
export function ownIdOf({ data }: Heading): string | undefined {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}
