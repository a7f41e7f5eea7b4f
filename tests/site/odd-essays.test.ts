import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { checkEssays } from '../../src/check/check.ts';
import { listFiles, listFolder } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { languages, oddEssays, signsInDescriptions } from '../odd-essays.ts';
import { lostWords } from './lost-words.ts';
import { essayPage } from './pages.ts';

const built = await builtSite('odd');

describe('odd but well-formed essays', () => {
  const page = (id: string) => essayPage(built.dist, id).$;

  test('are built without a finding', async () => {
    const { findings } = await checkEssays(built.root, new Date());
    // The draft and the essay of the future of the tests' list, and nothing else.
    expect(findings.map(({ kind }) => kind)).toEqual(['draft', 'future-date']);
    expect(built.code, built.output).toBe(0);
  });

  test.each(['everything-mdx', 'everything-md'])('%s has every construct on its page', (id) => {
    const $ = page(id);
    for (const element of [
      'h6',
      'em',
      'strong',
      'del',
      'blockquote blockquote',
      '.callout-tip',
      'ol[start=3] pre',
      'input[type=checkbox][checked]',
      'hr',
      'td.align-right',
      'td code',
      'section.footnotes ul',
    ]) {
      expect($(`.prose ${element}`).length, element).toBeGreaterThan(0);
    }
    expect($('.prose img')).toHaveLength(2);
    expect($('.prose a[href="/topics/"]')).toHaveLength(3 + (id === 'everything-md' ? 1 : 0));
    expect($('.prose a[href="mailto:me@example.org"]').length).toBeGreaterThan(0);
    expect($('.prose math')).toHaveLength(2);
    expect($('.prose math[display=block] mtext').text()).toBe('distance');
    expect($('.prose').text()).toContain('from $5 to $10.');
    expect($('.prose [style]')).toHaveLength(0);
    expect($('style').text()).toContain('tml-display');
    expect(page('paragraph')('style').text()).not.toContain('tml-display');
    expect($('.prose details summary').first().text()).toBe('Unfolds');
    expect($('.prose mark').text()).toBe('marked');
    expect($('.prose pre').text()).toContain('{ neither } <this>');
  });

  test('no essay has lost a word on its page', () => {
    const listed = listFiles.map((name) => [name, readFileSync(join(listFolder, name))] as const);
    const odd = Object.entries(oddEssays).map(([name, text]) => [name, Buffer.from(text)] as const);
    for (const [name, bytes] of [...listed, ...odd]) {
      expect(lostWords(built.dist, name, bytes), name).toEqual([]);
    }
  });

  test('raw HTML and signs stand in plain Markdown', () => {
    const $ = page('everything-md');
    expect($('.prose details').text()).toContain('With Markdown inside.');
    expect($('.prose').text()).toContain('Braces { are } text, and 1 < 2 > 0.');
    expect($('.prose kbd').text()).toBe('Ctrl');
  });

  test('the feed has the signs of descriptions as they were written', () => {
    const $ = load(readFileSync(join(built.dist, 'rss.xml'), 'utf8'), { xml: true });
    const descriptions = Object.keys(signsInDescriptions).map((id) => {
      const item = $('item').filter((_, one) => $(one).find('link').text().endsWith(`/${id}/`));
      // Readers of feeds take a description for HTML.
      return load(item.find('description').text()).text().trim();
    });
    expect(descriptions).toEqual(Object.values(signsInDescriptions));
  });

  test('two hundred notes, five thousand words and three hundred headings are all there', () => {
    expect(page('notes')('.prose section.footnotes li')).toHaveLength(200);
    expect(page('paragraph')('.prose').text()).toContain('word1 word2 ');
    expect(page('paragraph')('.prose').text()).toContain(' word5000');
    expect(page('headings')('.prose h2')).toHaveLength(300);
    expect(page('headless')('.prose h2')).toHaveLength(0);
    expect(page('headless')('.prose p')).toHaveLength(2);
  });

  test('other scripts have their pages, topics and headings', () => {
    expect(page('arabic')('h1').text()).toBe('في المشي');
    expect(page('japanese')('.prose h2').attr('id')).toBe('石と水');
    expect(page('japanese')('.prose').text()).not.toContain('覚え書き');
  });

  test('code of twelve languages stands as it was written', () => {
    const blocks = page('languages')('.prose pre').toArray();
    expect(blocks.map((block) => page('languages')(block).text().trim())).toEqual(
      Object.values(languages),
    );
  });
});
