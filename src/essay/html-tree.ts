import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';

/**
 * HTML that stands in a page as a tree, without the places of its nodes: to note them takes as long as
 * all else, and every step after it would carry them along.
 */
export function htmlTree(html: string): Root {
  // A page is complete where no script runs.
  const tree = fromParse5(parseFragment(html, { scriptingEnabled: false }));
  return tree.type === 'root' ? tree : { type: 'root', children: [] };
}
