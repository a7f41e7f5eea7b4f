import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { decapConfiguration, pagesConfiguration } from '../../docs/editor-configurations.ts';
import { editorSections, editorsGuide, guide, withSections } from '../../docs/sections.ts';
import { checkEssays } from '../../src/check/check.ts';
import { folder } from '../../src/essay/files.ts';
import { fields } from '../../src/essay/fields.ts';
import { rules } from '../../src/check/rules.ts';
import { parts } from '../../src/essay/parts.ts';
import { essay } from '../build-site.ts';
import { picture } from '../pictures.ts';
import { projectOf } from './project.ts';

const text = await readFile(guide, 'utf8');
const publishing = await readFile(new URL('publishing.md', guide), 'utf8');
const readme = await readFile(new URL('../README.md', guide), 'utf8');

const withoutCode = (markdown: string) => markdown.replace(/^( *)```.*\n[^]*?^ *```$/gm, '');
const headings = Array.from(withoutCode(text).matchAll(/^#+ (.+)$/gm), ([, words = '']) => words);

/** The first block of code in a language, as it is when it is copied. */
function fenceOf(markdown: string, language: string): string {
  const [, indent = '', code = ''] =
    new RegExp(`^( *)\`\`\`${language}\\n([^]*?)^ *\`\`\`$`, 'm').exec(markdown) ?? [];
  return code.replaceAll(new RegExp(`^${indent}`, 'gm'), '');
}

function exampleFile(name: string): Promise<string> {
  return readFile(new URL(`../src/components/mdx/examples/${name}`, guide), 'utf8');
}

test('docs/writing.md says what the code says: if not, run npm run docs', async () => {
  expect(text).toBe(await withSections(text));
});

test('docs/editors.md says what the schema says, in configurations that have every field', async () => {
  const editors = await readFile(editorsGuide, 'utf8');
  expect(editors).toBe(await withSections(editors, editorSections));
  const names = [...fields.keys()].filter((name) => !name.includes('.'));
  const { collections } = parse(decapConfiguration());
  const { content } = parse(pagesConfiguration());
  for (const [{ fields: shown }] of [collections, content]) {
    expect(shown.map(({ name }: { name: string }) => name)).toEqual([...names, 'body']);
  }
});

test('every kind of finding and every part has a heading of its own to link to', () => {
  const named = [...rules.map(({ kind }) => kind), ...Object.keys(parts)];
  expect(named.filter((name) => headings.filter((one) => one === name).length !== 1)).toEqual([]);
});

test('every link between the documents leads somewhere', async () => {
  const anchors = headings.map(
    (words) =>
      `#${words
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replaceAll(' ', '-')}`,
  );
  const within = withoutCode(text).matchAll(/\]\((#[^)]*)\)/g);
  const others = `${publishing}${readme}`.matchAll(/\]\((?:docs\/)?writing\.md(#[^)]*)\)/g);
  const links = Array.from([...within, ...others], ([, anchor = '']) => anchor);
  expect(links).toContain('#fields');
  expect(links.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
});

test('nothing is wrong with the essays that the documents begin with', async () => {
  const [first = '', csv = ''] = [fenceOf(text, 'mdx'), fenceOf(text, 'csv')];
  const root = await projectOf({
    'on-walking/index.mdx': first,
    'on-walking/walks.csv': csv,
    'on-walking/gate.jpg': await picture(9, 9, 'jpeg'),
    'in-the-browser.mdx': fenceOf(publishing, 'mdx').replace('On walking', 'In the browser'),
  });
  const { findings, essays } = await checkEssays(root, new Date('2026-11-23'));
  expect(essays).toBe(2);
  expect(findings.map(({ file, kind }) => `${file.slice(folder.length)} ${kind}`)).toEqual([
    'on-walking/index.mdx draft',
  ]);
});

test('nothing is wrong with the examples of the parts', async () => {
  const names = Object.keys(parts).map((name) => `${name}.mdx`);
  const [csv = '', ...texts] = await Promise.all(['walks.csv', ...names].map(exampleFile));
  const root = await projectOf({
    'on-walking/index.mdx': essay({}, texts.join('\n\n')),
    'on-walking/walks.csv': csv,
  });
  expect((await checkEssays(root, new Date('2026-11-23'))).findings).toEqual([]);
});

test('nothing is wrong with the component and the cover that the guide shows', async () => {
  const [, section = ''] = text.split('\n## A component of your own\n');
  const root = await projectOf({
    'on-walking/index.mdx': essay({ cover: 'gate' }, fenceOf(section, 'mdx')),
    'on-walking/Pace.astro': fenceOf(section, 'astro'),
    'on-walking/gate.svg': fenceOf(text, 'svg'),
  });
  expect((await checkEssays(root, new Date('2026-11-23'))).findings).toEqual([]);
});

test('a section without markers is named', async () => {
  await expect(withSections('# Writing')).rejects.toThrow('the section "fields"');
});
