import type { Nodes } from 'mdast';
import { isPart, type PartName } from '../../essay/parts.ts';
import { placeIn } from '../../essay/problem.ts';
import { example } from '../example.ts';
import { ownNames } from '../names.ts';
import { rule } from '../rule.ts';

export const partWithout = rule({
  kind: 'part-without',
  severity: 'error',
  message: '<«part»> has no «what» inside.',
  cure: 'Put the «what» between its two tags, with a blank line before and after«like».',
  about: 'A timeline is made of a list, a comparison of a table, a letter of its text.',
  wrong: example('<Steps>\n\nFirst this, then that.\n\n</Steps>'),
  right: example('<Steps>\n\n1. This\n2. That\n\n</Steps>'),
  inEssay: ({ file, contents }) => {
    const own = ownNames(contents.imports);
    return contents.tags.flatMap(({ name, children, position }) => {
      const need = name !== null && isPart(name) && !own.has(name) ? needs[name] : undefined;
      if (need === undefined || children.some((child) => holds(child, need.type))) return [];
      const { what, like } = need;
      return [{ place: placeIn(file, position?.start), details: { part: name ?? '', what, like } }];
    });
  },
});

const text = { what: 'text', like: '', type: '' };

/** What stands inside a part, if anything must. */
const needs: Partial<Record<PartName, { what: string; like: string; type: string }>> = {
  Timeline: { what: 'list', like: ', like - **January** Four walks', type: 'list' },
  Steps: { what: 'list', like: ', like 1. Put on your shoes', type: 'list' },
  Comparison: {
    what: 'table',
    like: ', with a line of hyphens below its first line: | --- | --- |',
    type: 'table',
  },
  EditorsNote: text,
  Quotation: text,
  Letter: text,
  Figure: text,
};

/** Whether a node is of a type, or holds such a node; an expression may become anything. */
function holds(node: Nodes, type: string): boolean {
  if (type === '' || node.type === type || node.type.startsWith('mdx')) return !isBlank(node);
  return 'children' in node && node.children.some((child) => holds(child, type));
}

function isBlank(node: Nodes): boolean {
  return 'value' in node && /^\s*(?:\/\*[^]*\*\/)?\s*$/.test(node.value);
}
