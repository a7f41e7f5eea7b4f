import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { checkEssay } from '../../check/check-essay.ts';
import { parseMarkdown } from '../../essay/markdown.ts';
import { wordsOf } from '../../essay/plain-text.ts';
import { readEssay } from '../../essay/read.ts';
import { fromHtmlText } from './from-html.ts';
import { type MadePage, madePages } from './made-pages.ts';

/** The words of a Markdown text, those of code and captions included. */
function wordsIn(markdown: string): string[] {
  const texts: string[] = [];
  visit(parseMarkdown(markdown, true), (node) => {
    if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode')
      texts.push(node.value);
    if (node.type === 'mdxJsxFlowElement') {
      for (const { value } of node.attributes) if (typeof value === 'string') texts.push(value);
    }
  });
  return wordsOf(texts.join(' '));
}

function measured(page: MadePage) {
  const { raw, heading, body } = fromHtmlText(page.html, () => './a.png');
  const text = body({ withoutHeading: true });
  const wanted = wordsOf(page.words);
  const got = wordsIn(text);
  const rest = [...got];
  const found = wanted.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  }).length;
  const { problems } = checkEssay(readEssay('tea.mdx', Buffer.from(`${head}${text}`)));
  return {
    name: page.name,
    recall: found / wanted.length,
    precision: found / got.length,
    isTitled: heading === page.html.match(/<title>([^|]*) \|/)?.[1],
    isRightAuthor: String(raw.author ?? '') === (page.author ?? ''),
    isRightDay: raw.date === page.published,
    problems: problems.map(({ rule }) => rule).filter((rule) => rule !== 'no-alt'),
  };
}

const head =
  '---\ntitle: "A"\ndescription: "B."\nauthor: "C"\ntopics: ["D"]\nadded: 2026-01-01\n---\n\n';
const results = madePages.map(measured);

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? 0;
}

function share(test: (result: (typeof results)[number]) => boolean): number {
  return results.filter(test).length / results.length;
}

test('of twenty-five kinds of pages nearly every word of the article is taken in', () => {
  const recalls = results.map(({ recall }) => recall);
  expect(quantile(recalls, 0.5), JSON.stringify(results)).toBeGreaterThanOrEqual(0.99);
  expect(quantile(recalls, 0.05), JSON.stringify(results)).toBeGreaterThanOrEqual(0.95);
});

test('hardly a word of their sites is', () => {
  const precisions = results.map(({ precision }) => precision);
  expect(quantile(precisions, 0.5), JSON.stringify(results)).toBeGreaterThanOrEqual(0.98);
  expect(quantile(precisions, 0.25), JSON.stringify(results)).toBeGreaterThanOrEqual(0.9);
});

test('title, author and day are right, and nobody is made up where the page is silent', () => {
  expect(
    share(({ isTitled }) => isTitled),
    JSON.stringify(results),
  ).toBeGreaterThanOrEqual(0.9);
  expect(
    share(({ isRightAuthor }) => isRightAuthor),
    JSON.stringify(results),
  ).toBeGreaterThanOrEqual(0.9);
  expect(
    share(({ isRightDay }) => isRightDay),
    JSON.stringify(results),
  ).toBeGreaterThanOrEqual(0.9);
});

test('the drafts have nothing to put right', () => {
  expect(
    share(({ problems }) => problems.length === 0),
    JSON.stringify(results),
  ).toBeGreaterThanOrEqual(0.9);
});
