import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import type { Root } from 'mdast';
import { gfm } from 'micromark-extension-gfm';
import { mdxjs } from 'micromark-extension-mdxjs';
import { expect, test } from 'vitest';
import { contentsOf, wordsIn } from '../../src/essay/contents.ts';
import { checkFootnotes } from '../../src/check/footnotes.ts';
import { readFrontMatter } from '../../src/essay/front-matter.ts';
import { checkHeadings } from '../../src/check/headings.ts';
import { parseText } from '../../src/essay/parse.ts';
import { readSource } from '../../src/essay/source.ts';
import { mutants } from '../mutants.ts';

const essays = mutants(200, 11);

/** What a parser that reads every word makes of a text; nothing where it refuses it. */
function readWhole(text: string): Root | undefined {
  try {
    return fromMarkdown(text, {
      extensions: [gfm({ singleTilde: false }), mdxjs()],
      mdastExtensions: [gfmFromMarkdown(), mdxFromMarkdown()],
    });
  } catch {
    return undefined;
  }
}

test('an essay whose plain blocks are read by themselves holds what the whole of it does', () => {
  let compared = 0;
  for (const { id, files } of essays) {
    const source = readSource('one.mdx', files[`${id}/index.mdx`] ?? new Uint8Array());
    const { length } = readFrontMatter(source);
    const lines = source.lines.map((line, at) => (at < length ? '' : line));
    const whole = readWhole(lines.join('\n'));
    if (!whole) continue;
    const { tree, problems } = parseText('one.mdx', lines, length + 1);
    expect(problems, id).toEqual([]);
    const [quick, slow] = [tree, whole].map((root) => {
      const contents = contentsOf(root, 'one.mdx');
      return {
        links: contents.links,
        pictures: contents.pictures,
        elements: contents.elements,
        headings: contents.headings.map((heading) => [heading.depth, wordsIn(heading)]),
        findings: [
          ...checkHeadings(contents, 'one.mdx'),
          ...checkFootnotes(contents, source).toSorted(
            (a, b) => a.line - b.line || a.column - b.column,
          ),
        ],
      };
    });
    expect(quick, id).toEqual(slow);
    compared++;
  }
  expect(compared).toBeGreaterThan(100);
}, 60_000);
