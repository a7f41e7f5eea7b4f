import type { Nodes, Parents, Root } from 'mdast';

/**
 * Gives places to what GFM makes without one, where an address becomes a link late: the link has its own,
 * and the first of the texts that it stood in that of all of them.
 *
 * @param text what the tree was made of
 */
export function giveMissingPlaces(tree: Root, text: string): Root {
  const rest: Nodes[] = [tree];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (!('children' in node)) continue;
    placeChildren(node, text);
    rest.push(...node.children);
  }
  return tree;
}

function placeChildren({ children, position: whole }: Parents, text: string): void {
  // Where what is without a place begins, and what is left of it.
  let start = whole?.start;
  let left = start;
  children.forEach((child, at) => {
    if (child.position) start = left = child.position.end;
    else if (start && left) {
      if (child.type === 'link') {
        const [words] = child.children;
        const address = words?.type === 'text' ? words.value : child.url;
        const own = pointOf(text, text.indexOf(address, start.offset)) ?? start;
        child.position = { start: own, end: own };
      } else {
        const next = children.slice(at).find(({ position }) => position)?.position;
        const end: Point = next?.start ?? whole?.end ?? left;
        child.position = { start: left, end };
        left = end;
      }
    }
  });
}

type Point = NonNullable<Root['position']>['start'];

/** The point of a character in a text, if there is one. */
function pointOf(text: string, offset: number): Point | undefined {
  if (offset < 0) return undefined;
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1, offset };
}
