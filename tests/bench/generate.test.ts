import { describe, expect, test } from 'vitest';
import { articleId } from '../../src/essay/files.ts';
import { parseMarkdown } from '../../src/essay/markdown.ts';
import { plainText, wordsOf } from '../../src/essay/plain-text.ts';
import { authorNames, type GeneratedEssay, generateEssays, topicNames } from './generate.ts';

const essays = generateEssays({ count: 200, seed: 1 });

const bodyOf = ({ content }: GeneratedEssay) => content.replace(/^---\n[^]*?\n---\n/, '');
/** The words of each essay. */
const words = essays.map((essay) => wordsOf(plainText(parseMarkdown(bodyOf(essay), false))));

/** A field of the front matter, as it is written: all are JSON, but for dates. */
function field({ content }: GeneratedEssay, name: string): string {
  const [, value = ''] = new RegExp(`^${name}: (.*)$`, 'm').exec(content) ?? [];
  return value;
}

/** The texts in quotation marks of a field: one, or those of a list. */
const texts = (essay: GeneratedEssay, name: string) =>
  [...field(essay, name).matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);

test('the same seed gives the same essays, and the first ones whatever their number', () => {
  expect(generateEssays({ count: 200, seed: 1 })).toEqual(essays);
  expect(generateEssays({ count: 6, seed: 1 })).toEqual(essays.slice(0, 6));
});

test('another seed gives other essays', () => {
  const others = generateEssays({ count: 200, seed: 2 });
  const known = new Set(essays.map(({ content }) => content));
  expect(others.filter(({ content }) => known.has(content))).toEqual([]);
});

test('each essay has a file of its own, nine of ten in MDX', () => {
  expect(new Set(essays.map(({ path }) => articleId(path))).size).toBe(200);
  const inMdx = essays.filter(({ path }) => path.endsWith('.mdx')).length;
  expect(inMdx / essays.length).toBeCloseTo(0.9, 1);
});

test('an essay has 600 to 3,000 words, and the essays are of all lengths between', () => {
  const lengths = words.map(({ length }) => length);
  expect(Math.min(...lengths)).toBeGreaterThanOrEqual(600);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(3000);
  for (const from of [600, 1200, 1800, 2400]) {
    const count = lengths.filter((length) => length >= from && length < from + 600).length;
    expect(count, `${from} words and more`).toBeGreaterThan(20);
  }
});

describe('the front matter', () => {
  test('is what the schema asks for', () => {
    for (const essay of essays) {
      const [title = '', ...moreTitles] = texts(essay, 'title');
      expect(moreTitles).toEqual([]);
      expect(title.length).toBeLessThanOrEqual(120);
      expect(title.split(' ').length).toBeGreaterThanOrEqual(2);
      expect(title.split(' ').length).toBeLessThanOrEqual(7);
      expect(texts(essay, 'description')[0]?.length).toBeLessThanOrEqual(300);
      expect([1, 2]).toContain(new Set(texts(essay, 'author')).size);
      expect([1, 2, 3]).toContain(new Set(texts(essay, 'topics')).size);
    }
  });

  test('names 40 authors and 12 topics, all of them', () => {
    expect(new Set(essays.flatMap((essay) => texts(essay, 'author')))).toEqual(
      new Set(authorNames),
    );
    expect(new Set(authorNames).size).toBe(40);
    expect(new Set(essays.flatMap((essay) => texts(essay, 'topics')))).toEqual(new Set(topicNames));
    expect(new Set(topicNames).size).toBe(12);
  });

  test('has dates of eight years, all in the past', () => {
    const years = essays.map((essay) => field(essay, 'added').slice(0, 4));
    expect([...new Set(years)].sort()).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
      '2023',
      '2024',
      '2025',
    ]);
  });

  test('relates and links essays that there are', () => {
    const ids = new Set(essays.map(({ path }) => articleId(path)));
    const named = essays.flatMap((essay) => [
      ...texts(essay, 'related'),
      ...[...essay.content.matchAll(/\]\(\/articles\/([^/]+)\/\)/g)].map(([, id = '']) => id),
    ]);
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });
});

test.each([
  ['headings', /^## \w/m],
  ['headings below them', /^### \w/m],
  ['lists', /^- \w/m],
  ['numbered lists', /^1\. \w/m],
  ['tables', /^\| --- \|/m],
  ['footnotes', /\[\^1\]$[^]*^\[\^1\]: \w/m],
  ['code', /^```(bash|python|js)\n[^`]+\n```$/m],
  ['quotations', /^> \w/m],
  ['bold words', /\*\*\w+\*\*/],
  ['italics', /\b_\w+_\b/],
  ['links', /\[\w+\]\(https:/],
])('there are %s', (_, pattern) => {
  expect(essays.filter((essay) => pattern.test(bodyOf(essay))).length).toBeGreaterThan(20);
});

test('words are as frequent as those of a language: the tenth comes a tenth as often as the first', () => {
  const counts = new Map<string, number>();
  for (const word of words.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const byRank = [...counts.values()].sort((a, b) => b - a);
  const first = byRank[0] ?? 0;
  for (const [rank, within] of [
    [2, 0.1],
    [10, 1],
    [100, 15],
    [1000, 200],
  ] as const) {
    expect(Math.abs(first / (byRank[rank - 1] ?? 0) - rank), `rank ${rank}`).toBeLessThan(within);
  }
  // Some 350,000 words; most forms of the language, the rare ones a few times each.
  expect(counts.size).toBeGreaterThan(20_000);
});
