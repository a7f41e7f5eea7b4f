import { existsSync, globSync, readFileSync } from 'node:fs';
import { cp, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkEssays } from '../../src/check/check.ts';
import { terminal } from '../../src/check/report.ts';
import { build, builtSite } from '../built-site.ts';
import { astro, copySite, essay, writeEssays } from '../build-site.ts';

const site = await builtSite('list');

/** A copy of the site that was built before. */
async function builtBefore(): Promise<{ root: string; dist: string; before: string[] }> {
  const root = await copySite();
  const dist = join(root, 'dist');
  await cp(site.dist, dist, { recursive: true });
  await writeFile(join(dist, 'index.html'), 'The home page of before.');
  return { root, dist, before: filesIn(dist) };
}

const filesIn = (folder: string) => globSync('**', { cwd: folder }).sort();
const home = (dist: string) => readFileSync(join(dist, 'index.html'), 'utf8');
const leftovers = async (root: string) =>
  (await readdir(root)).filter((name) => name.startsWith('.dist'));

test('an essay with an error stops the build with the words of the check, and the site of before stands', async () => {
  const { root, dist, before } = await builtBefore();
  await writeEssays(root, {
    'one.mdx': essay({ topcis: ['Outdoors'] }, 'Words.\n\n<Chrat />'),
    'two.md': essay({ title: 'Two' }, '### Too deep').replaceAll('\n', '\r\n'),
  });
  const { code, output } = await astro(root, ['build']).ended;
  expect(code).toBe(1);
  expect(output).toContain(terminal(await checkEssays(root, new Date())));
  expect(output).toContain('2 errors, 2 warnings and 2 notes in 4 of 12 essays.');
  expect(output).not.toMatch(/^\s+at |unhandled|Browser APIs/m);
  expect(filesIn(dist)).toEqual(before);
  expect(home(dist)).toBe('The home page of before.');
  expect(await leftovers(root)).toEqual([]);
});

const failing = "---\nthrow new Error('Too late.');\n---\n";

test.each<[string, (root: string) => Promise<unknown>, string]>([
  ['a page', (root) => writeFile(join(root, 'src/pages/broken.astro'), failing), 'Too late.'],
  [
    'a part of an essay, which is named',
    (root) =>
      writeEssays(root, {
        'clock/index.mdx': essay({}, "import Clock from './clock.astro';\n\n<Clock />"),
        'clock/clock.astro': failing,
      }),
    'src/content/articles/clock/index.mdx cannot be rendered: Too late.',
  ],
])('the site of before stands when a build fails later, too: at %s', async (_, spoil, said) => {
  const { root, dist, before } = await builtBefore();
  await spoil(root);
  const { code, output } = await build(root);
  expect(code).toBe(1);
  expect(output).toContain(said);
  expect(filesIn(dist)).toEqual(before);
  expect(home(dist)).toBe('The home page of before.');
  expect(await leftovers(root)).toEqual([]);
});

test('the site of before stands when a build is killed, and the next one clears up', async () => {
  const { root, dist, before } = await builtBefore();
  const build = astro(root, ['build']);
  await expect.poll(() => leftovers(root)).not.toEqual([]);
  build.process.kill('SIGKILL');
  await build.ended;
  expect(filesIn(dist)).toEqual(before);
  expect(home(dist)).toBe('The home page of before.');
  const next = await astro(root, ['build']).ended;
  expect(next.code).toBe(0);
  expect(next.output.trimEnd()).toMatch(/The site is in dist\/$/);
  expect(next.output).not.toContain('Shiki');
  expect(home(dist)).toContain('</html>');
  expect(await leftovers(root)).toEqual([]);
});

test('a site is built to another folder just so, and a draft that is not finished stops no build and is in none', async () => {
  const { root, dist } = await builtBefore();
  await writeEssays(root, {
    'one.mdx': essay({ title: 'One', author: [], topics: [], description: '', draft: true }),
    'two.md': '---\ntitle: "Two"\ndraft: true\n---\n',
  });
  const outDir = join(root, 'out/site');
  const { code, output } = await build(root, { outDir });
  expect(code).toBe(0);
  expect(output).toContain('two.md:4:1 unfinished');
  expect(output.trimEnd()).toMatch(/The site is in out\/site\/$/);
  expect(filesIn(outDir)).toContain('pagefind/pagefind.js');
  expect(filesIn(outDir).filter((file) => /\/(?:one|two)\b/.test(file))).toEqual([]);
  expect(await readdir(dirname(outDir))).toEqual(['site']);
  expect(home(dist)).toBe('The home page of before.');
  expect(existsSync(join(outDir, 'index.html'))).toBe(true);
});
