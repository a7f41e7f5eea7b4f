import { join } from 'node:path';
import { compile } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import { VFile } from 'vfile';
import { beforeAll, expect, test } from 'vitest';
import { checkEssays, folder, type Report } from '../../src/check/check.ts';
import { checkEssay } from '../../src/check/essay.ts';
import type { Finding, KindName } from '../../src/check/kinds.ts';
import { remarkParts } from '../../src/integrations/markdown/parts.ts';
import { astro, copySite, unchecked } from '../build-site.ts';
import { type Mutant, mutants } from '../mutants.ts';

const all = mutants(600, 5);
const now = new Date('2026-11-23');
let root: string;
let report: Report;
let errors: Map<string, Finding[]>;

const textOf = ({ id, files }: Mutant) => files[`${id}/index.mdx`] ?? new Uint8Array();
const filesOf = (some: readonly Mutant[]) => Object.assign({}, ...some.map(({ files }) => files));
const errorsOf = ({ id }: Mutant) => errors.get(`${folder}${id}/index.mdx`) ?? [];

beforeAll(async () => {
  root = await copySite({ essays: filesOf(all) });
  report = await checkEssays(root, now);
  errors = Map.groupBy(
    report.findings.filter(({ severity }) => severity === 'error'),
    ({ file }) => file,
  );
}, 60_000);

test('no mutant stops the checker, or takes it long', () => {
  expect(report.essays).toBe(606);
  for (const mutant of all) {
    const name = `${mutant.id}/index.mdx`;
    const start = performance.now();
    checkEssay(root, { file: folder + name, name, bytes: textOf(mutant) }, now);
    expect(performance.now() - start, mutant.id).toBeLessThan(2000);
  }
  // Neither all right nor all wrong: the seed makes of both enough.
  expect(errors.size).toBeGreaterThan(150);
  expect(errors.size).toBeLessThan(450);
});

/** The findings for which MDX itself refuses an essay. */
const refusedByMdx: readonly KindName[] = [
  'html-comment',
  'brace-in-text',
  'angle-in-text',
  'unclosed-tag',
  'stray-tag',
  'broken-tag',
  'broken-import',
  'unknown-part',
  'unknown-prop',
  'missing-prop',
  'wrong-prop',
  'missing-data',
  'wrong-data',
];

test('MDX refuses the mutants that the checker says it cannot read, and no others', async () => {
  for (const mutant of all) {
    const name = `${mutant.id}/index.mdx`;
    const { frontMatter } = checkEssay(
      root,
      { file: folder + name, name, bytes: textOf(mutant) },
      now,
    );
    const lines = Buffer.from(textOf(mutant)).toString('utf8').split('\n');
    const value = lines.map((line, at) => (at < frontMatter.length ? '' : line)).join('\n');
    const refusal = await compile(new VFile({ path: join(root, folder, name), value }), {
      remarkPlugins: [[remarkGfm, { singleTilde: false }], remarkParts],
    }).then(
      () => undefined,
      (error: unknown) => String(error),
    );
    const said = errorsOf(mutant).filter(({ kind }) => refusedByMdx.includes(kind));
    expect(said.length > 0, `${mutant.id}: ${refusal}`).toBe(refusal !== undefined);
  }
}, 120_000);

test('the mutants that the checker passes are built, without its help', async () => {
  const passed = all.filter((mutant) => errorsOf(mutant).length === 0);
  const copy = await copySite({ essays: filesOf(passed), ...unchecked });
  const { code, output } = await astro(copy, ['build', ...unchecked.args]).ended;
  expect(output).not.toMatch(/\[ERROR\]/);
  expect(code, output).toBe(0);
}, 300_000);

test('the mutants that it does not pass are not built', async () => {
  const failed = all.filter((mutant) => errorsOf(mutant).length > 0);
  for (const at of [0, 0.5, 1]) {
    const mutant = failed[Math.floor(at * (failed.length - 1))];
    const copy = await copySite({ essays: mutant?.files ?? {} });
    const { code, output } = await astro(copy, ['build']).ended;
    expect(code, mutant?.id).toBe(1);
    expect(output).toMatch(/\d errors?\b.* in 1 of 7 essays\./);
  }
}, 120_000);
