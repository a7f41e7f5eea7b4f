import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEssays, type Report } from '../../src/check/check.ts';
import { essayFiles, folder } from '../../src/essay/files.ts';
import { rules } from '../../src/check/rules.ts';
import { essay } from '../build-site.ts';
import { brokenEssays, known, pixel } from './broken-essays.ts';
import { projectOf } from './project.ts';

/** A project of these essays, beside the one that is known. */
const withKnown = (files: Record<string, string | Uint8Array>) =>
  projectOf({ 'known.mdx': known, ...files });

const check = (root: string) => checkEssays(root, new Date('2026-11-23'));

const shortly = ({ findings }: Report) =>
  findings.map(
    ({ file, line, column, severity, kind }) =>
      `${file.replace(folder, '')}:${line}:${column} ${severity} ${kind}`,
  );

test.each(brokenEssays)('found when $when', async ({ files, finds, says = '' }) => {
  const report = await check(await withKnown(files));
  expect(shortly(report)).toEqual(finds);
  const [first] = report.findings;
  expect(`${first?.message} ${first?.cure}`).toContain(says);
  expect(JSON.stringify(report.findings)).not.toContain('«');
});

test.each([
  [
    'what it imports and defines',
    "import own from './own.ts'\n\nexport const all = own.map(({ name }) => name)\n\n{all.length} of {Math.max(1, 2)} {all.map((one) => one.trim())}",
  ],
  [
    'what the build defines for it',
    'export const name = frontmatter.title\n\n{frontmatter.title} in {file} at {url}: {getHeadings().length}, {props.all}, {import.meta.env.BASE_URL}',
  ],
  [
    'all of JavaScript',
    "export const one = 1\nexport { one as first }\n\nexport * as more from './own.ts'\n\n{(() => { outer: for (const a of [one]) continue outer; return typeof nothing })()}",
  ],
  ['comments', 'It is.{/* Not now. */}\n\n{/* Nor\n\nnow. */}'],
  [
    'pages, files and addresses',
    '[a](/) [b](/help/#top) [c](/rss.xml) [d](/favicon.svg) [e](../known/) [f](/topics/leadership/) [g](/authors/ada-tester/?q=1) [j](/topics/leadership/page/2/) [k](/page/2/) [h](mailto:me@example.org) [i](https://example.org/topcis/)',
  ],
  [
    'headings with signs',
    '## “It’s” 1 -- *more*!\n\n## “It’s” 1 -- *more*!\n\n[a](#its-1--more) [b](#its-1--more-1) [c](/articles/known/#a-heading)',
  ],
  ['headings as tags', '## One\n\n<h3>Two</h3>\n\n#### Three\n\n<h2>Four</h2>\n\n### Five'],
  [
    'ids of tags',
    '<a name="first"></a>\n\n<span id="second">Words.</span>\n\n[a](#first) [b](#second)',
  ],
  [
    'marks in lists and tables',
    '- a[^1]\n- b[^Two]\n\n| c |\n|---|\n| d[^1] |\n\n[^1]: One.\n\n[^two]: Two.',
  ],
  [
    'signs that mean nothing',
    '[sic] (see below), f[i](x, y), #hashtag and \\[[Known]], $`[[`$, [1] and (2), a^[ b, A } and \\{ and \\< and a < b, `{x}` and `<y>`, [^ and [x] and \\[^1].',
  ],
  [
    'an ornament',
    '<img src="data:image/gif;base64,AA" alt="" /> <br /> <custom-element></custom-element>',
  ],
])('nothing is found in an essay with %s', async (_what, text) => {
  const root = await withKnown({
    'one.mdx': essay({ related: ['draft'] }, text),
    'own.ts': '',
    'draft.md': essay({ title: 'Draft', draft: true }, ''),
  });
  expect(shortly(await check(root))).toEqual(['draft.md:7:1 note draft']);
});

test.each([
  ['a tab in a text', 'title: "On\twalking\n\tslowly"'],
  ['a tab before a remark', 'title: "On walking"\n\t# Not its last title.'],
  ['a text of many lines', 'title: >\n  On walking,\n  slowly'],
  ['a sign of a remark in a text of many lines', 'title: >\n  Of\n  - our #1 walk\n  - “a walk”'],
  ['a remark behind what is no text', 'title: "On walking" # Of 2026.\ndraft: false # Not now.'],
  ['a date in a text', 'title: |\n  Until\n  added: 2026-02-30'],
  ['a field that stands for another', 'title: &title "On walking"\nwhy: *title'],
  ['fields that come along', '<<: { title: "On walking" }'],
])('nothing is found in front matter with %s', async (_what, title) => {
  const root = await withKnown({
    'one.mdx': essay().replace(/^title: .*$/m, title),
  });
  expect(shortly(await check(root))).toEqual([]);
});

test.each([
  ['Arts', 'Art'],
  ['Art', 'Arts'],
  ['Part', 'Part2'],
  ['Part2', 'Part'],
])('the topics %s and %s may differ by one sign, in either order', async (first, second) => {
  const root = await withKnown({
    'one.mdx': essay({ title: 'One', topics: [first] }),
    'two.mdx': essay({ title: 'Two', topics: [second] }),
  });
  expect(shortly(await check(root))).toEqual([]);
});

test('nothing is found in what is not an essay', async () => {
  const root = await withKnown({
    '_notes.md': 'Not an essay.',
    '_scraps/index.mdx': 'Nor this.',
    '_scraps/walk.md': 'Nor this.',
    'one/_part.mdx': '<Own />',
    'one/walks.csv': '',
    '.hidden.md': '',
  });
  expect(shortly(await check(root))).toEqual([]);
});

test('essays are the files of the folder, and the index files of its folders, and nothing else', async () => {
  const essays = ['1.md', 'On Walking.mdx', 'index.md', 'known.mdx', 'walk/index.mdx', '庭.md'];
  const others = [
    ...['.hidden.md', '.hidden/index.mdx', '_notes.md', '_notes/index.mdx', 'notes.txt'],
    ...['walk/_index.mdx', 'walk/part.mdx', 'walk/more/index.mdx', 'walk.MDX'],
  ];
  const root = await withKnown(
    Object.fromEntries([...essays, ...others].map((name) => [name, known])),
  );
  expect(essayFiles(root)).toEqual(essays);
});

test('of a linked folder the essay alone is checked', async () => {
  const elsewhere = await withKnown({});
  const root = await withKnown({});
  await writeFile(join(elsewhere, 'index.mdx'), essay({ title: 'Linked' }, '<Chrat />'));
  await writeFile(join(elsewhere, 'notes.md'), 'Of another project.');
  await symlink(elsewhere, join(elsewhere, 'round'));
  await symlink(elsewhere, join(root, folder, 'linked'));
  expect(shortly(await check(root))).toEqual(['linked/index.mdx:9:1 error unknown-part']);
});

test('found when a picture of public/ is missing, heavy or none', async () => {
  const pictures = ['![A](/a.gif)', '![B](/cats/b.gif?1)', '<img src="/c.gif" alt="C" />'];
  const root = await withKnown({ 'one.mdx': essay({}, pictures.join('\n\n')) });
  await rm(join(root, 'public'));
  expect(shortly(await check(root))).toEqual([
    'one.mdx:9:1 error missing-picture',
    'one.mdx:11:1 error missing-picture',
    'one.mdx:13:1 error missing-picture',
  ]);
  await mkdir(join(root, 'public/cats'), { recursive: true });
  await writeFile(join(root, 'public/a.gif'), Buffer.concat([pixel, Buffer.alloc(500_000)]));
  await writeFile(join(root, 'public/cats/bb.gif'), pixel);
  await writeFile(join(root, 'public/c.gif'), 'Not a picture.');
  const report = await check(root);
  expect(shortly(report)).toEqual([
    'one.mdx:9:1 warning heavy-picture',
    'one.mdx:11:1 error missing-picture',
    'one.mdx:13:1 error unreadable-picture',
  ]);
  expect(report.findings[1]?.cure).toBe('Did you mean "/cats/bb.gif"?');
});

test('standing pages are judged as essays are, by their own fields', async () => {
  const root = await withKnown({ 'one.md': essay({}, '[Ours](/about-us/#who) [theirs](/tea/)') });
  const pages = {
    'About us.md': '---\ntitle: The #1 list\n---\n\n## Who\n\n<template>\n\n![A](./a.png)\n',
    'tea.mdx':
      '---\ntitle: "Tea"\ndescription: "Of tea."\nlabel: “Tea”\n---\n\n<Chrat />\n\n[A](/nowhere/)\n',
    'empty.md': '---\ntitle: "Nothing yet"\ndescription: "Not a word."\n---\n',
    'fields.md': `---\ntitle: 42\ndescription: ""\nlable: "C"\nauthor: "D"\n---\n`,
    'long.md': `---\ntitle: "A"\ndescription: "B."\nlabel: "${'c'.repeat(41)}"\nlabel: "D"\n---\n`,
    'no-fields.md': 'Words.\n',
    'yaml.md': '---\ntitle: "A\ndescription: "B."\n---\n',
  };
  await mkdir(join(root, 'src/content/pages'), { recursive: true });
  for (const [name, text] of Object.entries(pages)) {
    await writeFile(join(root, 'src/content/pages', name), text);
  }
  const report = await check(root);
  expect(shortly(report).map((line) => line.replace('src/content/pages/', ''))).toEqual([
    'About us.md:2:8 error cut-value',
    'About us.md:3:1 error missing-field',
    'About us.md:7:1 error html-tag',
    'About us.md:9:1 error missing-picture',
    'fields.md:2:1 error wrong-type',
    'fields.md:3:1 error empty-value',
    'fields.md:4:1 error unknown-field',
    'fields.md:5:1 error unknown-field',
    'long.md:4:1 error too-long',
    'long.md:5:1 error repeated-field',
    'no-fields.md:1:1 error no-front-matter',
    'tea.mdx:4:8 warning curly-quotes',
    'tea.mdx:7:1 error unknown-part',
    'tea.mdx:9:1 error broken-link',
    'yaml.md:2:8 error not-yaml',
  ]);
  expect(
    report.findings.flatMap(({ file, cure }) => (file.includes('fields') ? cure : [])),
  ).toEqual([
    'Write it like title: "42"',
    expect.stringMatching(/^Write it like description: "/),
    'Did you mean "label"?',
    'Remove it.',
    expect.stringContaining('---'),
  ]);
});

test('found when a file cannot be opened', async () => {
  const root = await withKnown({});
  await symlink(join(root, 'gone.mdx'), join(root, folder, 'one.mdx'));
  const report = await check(root);
  expect(shortly(report)).toEqual(['one.mdx:1:1 error unreadable-file']);
  expect(report.findings[0]?.message).toContain('it links to a file that is gone.');
});

test('every kind of finding is found', () => {
  const found = brokenEssays.flatMap(({ finds }) => finds.map((line) => line.split(' ').at(-1)));
  expect(new Set([...found, 'unreadable-file'])).toEqual(new Set(rules.map(({ kind }) => kind)));
});
