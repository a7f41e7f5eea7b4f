import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { compile } from '@mdx-js/mdx';
import { z } from 'astro/zod';
import { VFile } from 'vfile';
import { beforeAll, expect, test } from 'vitest';
import { checkEssays, type Report } from '../../src/check/check.ts';
import { folder } from '../../src/essay/files.ts';
import { essaysIn } from '../../src/check/check-essay.ts';
import { markdownPlugins } from '../../src/essay/markdown.ts';
import { readFrontMatter } from '../../src/essay/front-matter.ts';
import type { Finding } from '../../src/check/finding.ts';
import { readSource } from '../../src/essay/source.ts';
import { articleSchema } from '../../src/essay/fields.ts';
import { remarkParts } from '../../src/integrations/markdown/parts.ts';
import { copySite, unchecked } from '../build-site.ts';
import { build } from '../built-site.ts';
import { type Mutant, mutants } from '../mutants.ts';
import { lostWords } from './lost-words.ts';

const inMdx = mutants(400, 5);
const all = [...inMdx, ...mutants(80, 6, 'md')];
const now = new Date('2026-11-23');
/** Milliseconds that the checker took for each. */
const times = new Map<string, number>();
let root: string;
let report: Report;
let errors: Map<string, Finding[]>;

const nameOf = ({ id }: Mutant) => `${id}/index.${id.replace(/-.*/, '')}`;
const bytesOf = (mutant: Mutant) => mutant.files[nameOf(mutant)] ?? new Uint8Array();
const textOf = (mutant: Mutant) => Buffer.from(bytesOf(mutant)).toString('utf8');
const filesOf = (some: readonly Mutant[]) => Object.assign({}, ...some.map(({ files }) => files));
const errorsOf = (mutant: Mutant) => errors.get(folder + nameOf(mutant)) ?? [];

beforeAll(async () => {
  root = await copySite({ essays: filesOf(all) });
  const check = essaysIn(root);
  for (const mutant of all) {
    const start = performance.now();
    check(nameOf(mutant));
    times.set(mutant.id, performance.now() - start);
  }
  // What was found of each by itself is remembered.
  report = await checkEssays(root, now);
  errors = Map.groupBy(
    report.findings.filter(({ severity }) => severity === 'error'),
    ({ file }) => file,
  );
});

test('no mutant stops the checker, or takes it long', () => {
  // Ten stand in the list.
  expect(report.essays).toBe(490);
  // Hours, where an expression backtracks.
  for (const { id } of all) expect(times.get(id), id).toBeLessThan(20_000);
  // Neither all right nor all wrong: the seed makes of both enough.
  expect(errors.size).toBeGreaterThan(100);
  expect(errors.size).toBeLessThan(300);
});

/** The findings for which MDX itself refuses an essay. */
const refusedByMdx: readonly string[] = [
  'html-comment',
  'brace-in-text',
  'angle-in-text',
  'unclosed-tag',
  'stray-tag',
  'broken-tag',
  'broken-import',
];

test('MDX refuses the mutants that the checker says it cannot read, and no others', async () => {
  for (const mutant of inMdx) {
    const { length } = readFrontMatter(readSource(nameOf(mutant), bytesOf(mutant)));
    const lines = textOf(mutant).split('\n');
    const value = lines.map((line, at) => (at < length ? '' : line)).join('\n');
    const path = join(root, folder, nameOf(mutant));
    const refusal = await compile(new VFile({ path, value }), {
      remarkPlugins: [...markdownPlugins, remarkParts],
    }).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    const said = errorsOf(mutant).filter(({ kind }) => refusedByMdx.includes(kind));
    expect(said.length > 0, `${mutant.id}: ${refusal}`).toBe(refusal !== undefined);
  }
}, 120_000);

/** The findings for which the front matter of an essay is refused by Astro, YAML or the schema. */
const refusedByAstro: readonly string[] = [
  'no-front-matter',
  'unclosed-front-matter',
  'not-yaml',
  'tab-in-yaml',
  'repeated-field',
  'unknown-field',
  'missing-field',
  'wrong-type',
  'empty-value',
  'too-long',
  'wrong-value',
];

const schema = articleSchema(() => z.string());

function isTakenByAstro(text: string): boolean {
  try {
    return schema.safeParse(parseFrontmatter(text).frontmatter).success;
  } catch {
    return false;
  }
}

test('Astro refuses the mutants whose front matter the checker says is wrong, and no others', () => {
  for (const mutant of all) {
    // Astro looks for front matter below blank lines as well, where the checker wants none.
    const text = textOf(mutant);
    const isTaken = !/^\s*\n/.test(text) && isTakenByAstro(text);
    const said = errorsOf(mutant).filter(({ kind }) => refusedByAstro.includes(kind));
    // Astro's parser goes on with a quotation at the start of the next line, which YAML forbids.
    const goesOn = said.some(({ message }) => message.includes('a quotation mark is not closed'));
    if (!goesOn) expect(said.length > 0, mutant.id).toBe(!isTaken);
  }
});

test('the mutants that the checker passes are built, without its help, and with all their words', async () => {
  const passed = all.filter((mutant) => errorsOf(mutant).length === 0);
  const copy = await copySite({ essays: filesOf(passed), ...unchecked });
  const { code, output } = await build(copy, unchecked.config);
  expect(output).not.toMatch(/\[ERROR\]/);
  expect(code, output).toBe(0);
  // What a mutation makes a draft, or of the future, has no page.
  const published = passed.filter(({ id }) => existsSync(join(copy, 'dist/articles', id)));
  expect(published.length).toBeGreaterThan(200);
  for (const mutant of published) {
    expect(lostWords(join(copy, 'dist'), nameOf(mutant), bytesOf(mutant)), mutant.id).toEqual([]);
  }
}, 300_000);

// That each is refused was said above of Astro's schema and of MDX: this is that a build stops at it.
test.each([
  ['md', 'unknown-field'],
  ['mdx', 'missing-field'],
  ['mdx', 'broken-tag'],
] as const)(
  'a mutant in .%s with nothing but %s is not built, without its help',
  async (ending, kind) => {
    const mutant = all.find((one) => {
      const kinds = new Set(errorsOf(one).map((error) => error.kind));
      return nameOf(one).endsWith(`.${ending}`) && kinds.size === 1 && kinds.has(kind);
    });
    const essays = mutant?.files ?? {};
    expect(Object.keys(essays)).not.toEqual([]);
    const copy = await copySite({ list: 'none', essays, ...unchecked });
    const { code, output } = await build(copy, unchecked.config);
    expect(code, output).toBe(1);
  },
);
