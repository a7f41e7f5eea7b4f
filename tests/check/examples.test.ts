import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEssays } from '../../src/check/check.ts';
import { folder } from '../../src/essay/files.ts';
import { type KindName, kinds } from '../../src/check/kinds.ts';
import { essay } from '../build-site.ts';
import { pixel } from './broken-essays.ts';
import { projectOf } from './project.ts';

const fields = ['title: "On walking"', 'description: "Words."', 'author: "Ada Tester"'];
const moreFields = ['topics: ["Walking"]', 'added: 2026-11-01'];
const required = [...fields, ...moreFields];

/** An example of front matter with the fields that it leaves out, and one of text with all of them. */
function completed(example: string): string {
  const [start, front = '', text] = example.split(/^---$/m);
  if (start !== '') return ['---', ...required, '---', '', example, ''].join('\n');
  const missing = required.filter((line) => !front.includes(`\n${line.replace(/:.*/, ':')}`));
  return ['---', ...missing, front.trim(), '---', text || '\nWords.\n'].join('\n');
}

const csv = { 'on-walking/walks.csv': 'month,walks\nJanuary,4\n' };

type Files = Record<string, string | Uint8Array>;

/** Where an example is not an essay's text or front matter, or needs a file beside it: what it stands for. */
const setUps: Partial<Record<KindName, (example: string) => Files>> = {
  'ignored-file': (name) => ({ [name]: essay() }),
  'unusable-name': (name) => ({ [name]: essay() }),
  'duplicate-id': (names) =>
    Object.fromEntries(names.split(' and ').map((name) => [name, essay({ title: name })])),
  'empty-file': () => ({ 'on-walking.mdx': '' }),
  'not-utf-8': (text) => ({
    'on-walking.mdx': Buffer.from(essay({}, text.replace(/\uFFFD.*/, '\u00e9')), 'latin1'),
  }),
  'byte-order-mark': () => ({ 'on-walking.mdx': `\uFEFF${essay()}` }),
  'windows-line-ends': () => ({ 'on-walking.mdx': essay().replaceAll('\n', '\r\n') }),
  'old-line-ends': () => ({ 'on-walking.mdx': essay().replaceAll('\n', '\r') }),
  'no-front-matter': (text) => ({ 'on-walking.mdx': text }),
  'unclosed-front-matter': (text) => ({ 'on-walking.mdx': text }),
  'missing-field': (front) => ({ 'on-walking.mdx': `${front}\n\nWords.\n` }),
  'similar-name': (front) => ({
    'on-walking.mdx': completed(front),
    'other.mdx': essay({ topics: ['Leadership'] }),
  }),
  'shared-address': (front) => ({
    'on-walking.mdx': completed(front),
    'other.mdx': essay({ topics: ['C'] }),
  }),
  'same-title': (front) => ({
    'on-walking.mdx': completed(front),
    'other.mdx': essay({ title: 'On walking' }),
  }),
  'part-in-md': (text) => ({ 'on-walking.md': completed(`${text}\n\n1. One\n\n</Steps>`) }),
  'wrong-prop': (text) => ({ 'on-walking/index.mdx': completed(text), ...csv }),
  'missing-data': (text) => ({ 'on-walking/index.mdx': completed(text), ...csv }),
  'wrong-data': (text) => ({ 'on-walking/index.mdx': completed(text), ...csv }),
  'unreadable-picture': (text) => ({
    'on-walking/index.mdx': completed(text),
    'on-walking/cat.jpg': 'No picture.',
  }),
  'picture-name': (name) => ({ 'on-walking/index.mdx': essay(), [`on-walking/${name}`]: pixel }),
  'heavy-picture': (text) => ({
    'on-walking/index.mdx': completed(text),
    'on-walking/cat.png': Buffer.concat([pixel, Buffer.alloc(500_000)]),
  }),
  'no-alt': (text) => ({
    'on-walking/index.mdx': completed(text),
    'on-walking/cat.jpg': pixel,
  }),
  'unpublished-link': (text) => ({
    'on-walking.mdx': completed(text),
    'my-draft.mdx': essay({ title: 'Draft', added: '2999-01-01' }),
  }),
};

/** Kinds whose example cannot come alone, and what comes with them. */
const alsoFound: Partial<Record<KindName, KindName[]>> = {
  'missing-field': ['missing-field', 'missing-field', 'missing-field'],
  unfinished: ['draft'],
  'unpublished-link': ['future-date'],
};

const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

test.each(Object.keys(kinds).filter(isKind))('the example of %s is one', async (kind) => {
  const { example } = kinds[kind];
  const isUnreadable = kind === 'unreadable-file';
  const files = setUps[kind]?.(example) ?? { 'on-walking.mdx': completed(example) };
  const root = await projectOf(isUnreadable ? {} : files);
  if (isUnreadable) await symlink(join(root, 'gone'), join(root, folder, 'on-walking.mdx'));
  const { findings } = await checkEssays(root, new Date('2026-11-23'));
  expect(findings.map((finding) => finding.kind).toSorted()).toEqual(
    [kind, ...(alsoFound[kind] ?? [])].toSorted(),
  );
});
