import { mathmlOf } from '../../essay/mathml.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const wrongMaths = rule({
  kind: 'wrong-maths',
  severity: 'error',
  message: 'This maths cannot be read: «reason».',
  cure: 'Correct its TeX, or write \\$ where a dollar is meant.',
  about:
    'Maths is written in TeX: `$…$` in the line, and on lines of its own between two lines of `$$`.',
  wrong: example('So it is $\\frac{a$ now.'),
  right: example('So it is $\\frac{a}{b}$ now.'),
  inEssay: ({ contents, source }) =>
    contents.maths.flatMap(({ node, isBlock, place }) => {
      const last = source.lines[(node.position?.end.line ?? 1) - 1] ?? '';
      const isOpen = node.type === 'math' && !/\$\$\s*$/.test(last);
      const fault = isOpen ? 'it does not end' : mathmlOf(node.value, isBlock).fault;
      return fault === undefined ? [] : [{ place, details: { reason: fault } }];
    }),
});
