import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cite } from '@citation-js/core';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { toString } from 'mdast-util-to-string';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { builtSite } from '../built-site.ts';
import { essayPage, faultsOf, listed } from './pages.ts';

const { dist } = await builtSite('list');
const host = 'https://tidewrack.example';
const essays = listed.map((id) => essayPage(dist, id));

const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** The Markdown of an essay: its fields, its text, and that text's tree. */
function markdownOf(id: string) {
  const [, yaml = '', text = ''] =
    /^---\n([^]*?)\n---\n\n([^]*)$/.exec(read(`articles/${id}.md`)) ?? [];
  const tree = fromMarkdown(text, {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFromMarkdown()],
  });
  return { fields: parse(yaml), text, tree };
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('the Markdown of an essay', () => {
  test('says in its front matter what it is and where it comes from', () => {
    expect(markdownOf('tide-table').fields).toEqual({
      title: 'Reading a tide table: 530 centimetres before breakfast',
      description: expect.stringContaining('painted pole'),
      author: ['Edda Quist', 'Tomas Vane'],
      url: `${host}/articles/tide-table/`,
      topics: ['Outdoors', 'Measuring'],
      added: '2026-11-20',
      updated: '2026-11-22',
      published: '2021-05-04',
      lang: 'en-GB',
      source: {
        title: "Don't Trust the Pole",
        url: 'https://example.org/dont-trust-the-pole',
        publication: 'The Harbour Review',
        age: '5 years',
      },
    });
  });

  test('holds every heading, paragraph and cell of the page', () => {
    const faults = faultsOf(essays, ({ $, path }) => {
      const id = path.split('/')[2] ?? '';
      $(
        '.prose [data-footnote-backref], .prose .key, .prose svg, .prose button, .prose .footnotes h2, .callout [data-pagefind-ignore]',
      ).remove();
      const said = spaced(toString(markdownOf(id).tree, { includeHtml: false })).replace(/\s/g, '');
      return $('.prose :is(p, h2, h3, td, th, dt, dd)')
        .toArray()
        .filter(
          (node) => $(node).find('p, ul, ol, input, label, sup, code, math, del').length === 0,
        )
        .map((node) => spaced($(node).text()))
        .filter((words) => !said.includes(words.replace(/\s/g, '')));
    });
    expect(faults).toEqual([]);
  });

  test('has parts as text and tables, notes, and whole addresses', () => {
    const { text } = markdownOf('tide-table');
    expect(text).toMatch(/^# Reading a tide table: 530 centimetres before breakfast\n/);
    expect(text).toContain('Columns for six hours: the water rises');
    expect(text).toMatch(/\| 10 \| 470 \|/);
    expect(text).toMatch(/promises\.\[\^1\]/);
    expect(text).toMatch(/^\[\^1\]: /m);
    expect(text).toMatch(/!\[The harbour wall[^\]]*\]\(https:\/\/tidewrack\.example\/_astro\//);
    for (const id of listed) {
      expect(markdownOf(id).text, id).not.toMatch(/\]\((?!https?:|mailto:)|<[a-z]+ |^import /m);
    }
  });

  test('is named by its page, and a link to it stands there', () => {
    const faults = faultsOf(essays, ({ $, path }) => {
      const file = path.replace(/\/$/, '.md');
      const named = $('link[rel=alternate][type="text/markdown"]').attr('href');
      return named === file && $(`copy-markdown a[href="${file}"]`).length === 1
        ? []
        : [`${named}`];
    });
    expect(faults).toEqual([]);
  });

  test('is there for published essays alone', () => {
    const files = globSync('articles/*.md', { cwd: dist }).map((file) => file.slice(9, -3));
    expect(files.toSorted()).toEqual(listed.toSorted());
  });
});

test('llms.txt leads to the Markdown of every essay', async () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# Tidewrack\n\n> Short essays/);
  const led = [...text.matchAll(/\((https:[^)]*\.md)\)/g)].map(([, address]) => address);
  expect(led).toEqual(listed.map((id) => `${host}/articles/${id}.md`));
  const sub = await builtSite('sub');
  expect(readFileSync(join(sub.dist, 'llms.txt'), 'utf8')).toContain(`${host}/sub/articles/`);
});

test('citations say the same in every format, and are read back', () => {
  for (const id of listed) {
    const [, cited = ''] = read(`articles/${id}.md`).split('\n## Cite\n');
    const texts = [...cited.matchAll(/```(?:bibtex|ris|json)\n([^]*?)\n```/g)];
    const title = essayPage(dist, id).$('h1').text();
    const titles = texts.map(([, text = '']) => new Cite(text).format('data'));
    expect(
      titles.map((data) => JSON.parse(data)[0].title),
      id,
    ).toEqual([title, title, title]);
  }
});
