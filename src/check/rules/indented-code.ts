import { isMdx } from '../../essay/files.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

export const indentedCode = rule({
  kind: 'indented-code',
  severity: 'warning',
  message: 'In an .mdx file, lines that are indented are no code.',
  cure: 'Put code between lines of three backticks, or take the spaces out.',
  about: 'MDX reads them as text, so that their lines run together and a # starts a heading.',
  wrong: example('To install:\n\n    make install'),
  right: example('To install:\n\n    make install', {
    'on-walking.md': completed('To install:\n\n    make install'),
  }),
  inEssay: ({ file, tree, source }) =>
    !isMdx(file)
      ? []
      : tree.children.flatMap(({ type, position }) => {
          const line = position?.start.line ?? 0;
          const isText = type === 'paragraph' || type === 'heading';
          const isIndented = (at: number) => /^(?: {4}|\t)\s*\S/.test(source.lines[at - 1] ?? '');
          return isText && isIndented(line) && !isIndented(line - 1)
            ? [{ place: { file, line, column: 1 }, details: {} }]
            : [];
        }),
});
