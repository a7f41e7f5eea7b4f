import { expect, test } from 'vitest';
import { readFrontMatter } from '../essay/front-matter.ts';
import { frontMatter } from './front-matter.ts';

const added = new Date('2026-11-23');

test('what is known is written, what may be is explained, what is left is kept', () => {
  const values = {
    title: 'Say "tea"',
    author: ['Ada Example'],
    topics: ['Work', 'Tea'],
    added,
    source: { title: 'Tea', age: '2 years' },
  };
  expect(frontMatter(values, 'layout: post\nn:\n  - 1\n', 'tea.md')).toBe(`---
title: "Say \\"tea\\""
description: ""
author: "Ada Example"
topics: ["Work", "Tea"]
added: 2026-11-23
draft: true
source: { title: "Tea", age: "2 years" }
# These may be left out. To use one, take away the # before it.
# published: 2022-09 # When the original came out, as far as it is known.
# updated: 2026-11-21 # The day of its last change worth telling readers about.
# lang: de # The language of the essay, where it is not that of the site.
# series: { name: "On foot", part: 2 } # The series that it is a part of; shown on its card.
# aliases: ["walking"] # Its earlier names: their addresses lead to this one.
# why: "The shortest case for a daily walk." # One sentence of the curator’s: why it is on the list.
# related: ["on-walking"] # The essays to read next, shown first under “You might also like”.
# cover: letter # A picture beside the essay, or the name of an SVG file there, without its ending, that is drawn in the colours of the theme.
# Kept from tea.md, and in no field of this essay.
#   layout: post
#   n:
#     - 1
---
`);
});

test('each optional line is right once its # is gone', () => {
  const values = { title: '2022', description: 'D', author: ['A', 'B'], topics: ['Tea'], added };
  const text = frontMatter(values).replace(/^# (?=\w+: )/gm, '');
  const read = readFrontMatter({ file: 'a.mdx', lines: text.split('\n'), problems: [] });
  expect(read.problems).toEqual([]);
  expect(read.fields).toMatchObject({
    title: '2022',
    author: ['A', 'B'],
    published: '2022-09',
    source: { title: 'Walking', age: '2 years' },
    related: ['on-walking'],
    cover: 'letter',
  });
});
