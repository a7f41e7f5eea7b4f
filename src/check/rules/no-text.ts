import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const noText = rule({
  kind: 'no-text',
  severity: 'error',
  message: 'This essay has no text.',
  cure: 'Write it below the front matter, or add draft: true while it is being written.',
  about: 'The page would show a title and nothing below. A draft may be empty.',
  wrong: example('---\ntitle: "On walking"\n---\n'),
  right: example('---\ntitle: "On walking"\n---\n\nWords.\n'),
  inEssay: ({ file, frontMatter, contents, isWhole }) => {
    const isDraft = frontMatter.raw.draft === true;
    const place = { file, line: frontMatter.length + 1, column: 1 };
    return isWhole && contents.isEmpty && frontMatter.isClosed && !isDraft
      ? [{ place, details: {} }]
      : [];
  },
});
