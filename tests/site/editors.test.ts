import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'astro/zod';
import { builtSite } from '../built-site.ts';
import { copySite, essay, listFiles, writeEssays } from '../build-site.ts';
import { livePreview } from '../live-preview.ts';

const site = await builtSite('list');

/** What Astro writes for editors, beside the site that it builds. */
async function written(name: string, dist = site.dist): Promise<unknown> {
  const file = join(dist, '../.astro/collections', name);
  return JSON.parse(await readFile(file, 'utf8'));
}

const fieldSchema = z.looseObject({ description: z.string().min(20) });
const schema = z
  .object({
    properties: z.looseObject({ $schema: z.unknown() }),
    required: z.array(z.string()),
    additionalProperties: z.literal(false),
  })
  .parse(await written('articles.schema.json'));
const { $schema: _, ...properties } = schema.properties;
const fields = z.record(z.string(), fieldSchema).parse(properties);

test('editors know every field and what it holds', () => {
  expect(Object.keys(fields)).toEqual([
    'title',
    'description',
    'author',
    'topics',
    'added',
    'published',
    'updated',
    'lang',
    'series',
    'aliases',
    'draft',
    'source',
    'why',
    'related',
    'cover',
  ]);
  expect(schema.required).toEqual(['title', 'description', 'author', 'topics', 'added']);
});

test('editors take what the build takes', () => {
  expect(fields).toMatchObject({
    title: { type: 'string', maxLength: 120 },
    author: { type: ['string', 'array'] },
    added: { type: 'string', format: 'date' },
    published: { type: ['string', 'integer'] },
    updated: { type: 'string', format: 'date' },
    draft: { type: 'boolean', default: false },
    source: { additionalProperties: false, properties: { url: { format: 'uri' } } },
    cover: { anyOf: [{ type: 'string' }, { required: ['image', 'alt'] }] },
  });
});

/** The files that editors take for essays, below the folder of essays. */
async function essaysOf(dist: string): Promise<string[]> {
  const { entries } = z
    .object({ entries: z.record(z.string(), z.string()) })
    .parse(await written('collections.json', dist));
  return Object.entries(entries)
    .filter(([, collection]) => collection === 'articles')
    .map(([file]) => file.replace(/.*\/articles\//, ''))
    .toSorted();
}

const files = [...listFiles, 'cellar-draft.mdx', 'year-2999.md'].toSorted();

test('editors know which files are essays', async () => {
  expect(await essaysOf(site.dist)).toEqual(files);
});

test('editors learn of an essay that is added while the preview runs', async () => {
  const root = await copySite();
  const dev = livePreview(root);
  await expect.poll(dev.output).toContain('watching for file changes');
  await writeEssays(root, { 'added.mdx': essay() });
  await expect.poll(() => essaysOf(join(root, 'dist'))).toEqual(['added.mdx', ...files].toSorted());
});

test('VS Code is told to use them', async () => {
  const vscode = new URL('../../.vscode/', import.meta.url);
  const settings: unknown = JSON.parse(await readFile(new URL('settings.json', vscode), 'utf8'));
  const { recommendations } = z
    .object({ recommendations: z.array(z.string()) })
    .parse(JSON.parse(await readFile(new URL('extensions.json', vscode), 'utf8')));
  expect(settings).toMatchObject({ 'astro.content-intellisense': true });
  expect(recommendations).toContain('astro-build.astro-vscode');
});
