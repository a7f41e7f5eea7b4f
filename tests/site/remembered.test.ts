import { hash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../src/essay/files.ts';
import { commonVersion } from '../../src/integrations/remembered-pages.ts';
import { astro, copySite, type Ended, essay, workspace, writeEssays } from '../build-site.ts';
import { build as buildApart } from '../built-site.ts';
import { picture } from '../pictures.ts';

const text = 'Some words.\n\n![A hill](./hill.png)\n\n![A lake](/lake.png)';
const chart =
  '<Chart data="./walks.csv" title="Walks" summary="They rise." x="month" y={["walks"]} unit="Walks" />';
const walks = (count: number) => `month,walks\nMay,${count}\nJune,7\n`;

const root = await copySite({
  essays: {
    'pictures/index.md': essay({ title: 'Pictures' }, text),
    'pictures/hill.png': await picture(600, 400, 'png'),
    'charts/index.mdx': essay({ title: 'Charts', topics: ['Maps'] }, chart),
    'charts/walks.csv': walks(4),
    'renamed.md': essay({ title: 'Renamed', author: 'Ben Tester' }),
    'gone.md': essay({ title: 'Gone' }),
    'shy.mdx': essay({ title: 'Shy', topics: ['Shyness'] }),
  },
});
await writeFile(join(root, 'public/lake.png'), await picture(300, 200, 'png'));

/** Every file of a built site, by a digest of its bytes. */
function filesIn(dist: string): Record<string, string> {
  const files = globSync('**', { cwd: dist }).filter((file) => statSync(join(dist, file)).isFile());
  return Object.fromEntries(
    files.sort().map((file) => [file, hash('sha1', readFileSync(join(dist, file)))]),
  );
}

/** Builds the site as it is now, with what the builds before have left. @returns what was printed */
const build = () => outputOf(astro(root, ['build']).ended);

async function outputOf(ended: Promise<Ended>): Promise<string> {
  const { code, output } = await ended;
  expect(code, output).toBe(0);
  return output;
}

/**
 * Builds the site as it is now, and as if it never had been built: both are the same, byte for byte.
 */
async function isAsBuiltAnew(): Promise<string> {
  const anew = await mkdtemp(join(workspace(), 'anew-'));
  // Packages of its own, and so a memory of its own, which is empty.
  await mkdir(join(anew, 'node_modules'), { recursive: true });
  await symlink(
    resolve(import.meta.dirname, '../../node_modules/astro'),
    join(anew, 'node_modules/astro'),
    'junction',
  );
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, part), join(anew, part), { recursive: true });
  }
  // At once: neither knows of the other.
  const [output] = await Promise.all([build(), outputOf(buildApart(anew))]);
  const files = filesIn(join(anew, 'dist'));
  expect(filesIn(join(root, 'dist'))).toEqual(files);
  expect(output).not.toContain('Nothing has changed');
  return output;
}

/** Built once more, the site stays as it is; the next change follows on a build that was left out. */
async function staysAsItIs(): Promise<void> {
  const files = filesIn(join(root, 'dist'));
  expect(await build()).toContain('Nothing has changed');
  expect(filesIn(join(root, 'dist'))).toEqual(files);
}

async function change(file: string, from: string | RegExp, to: string): Promise<void> {
  const before = await readFile(join(root, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  await writeFile(join(root, file), after);
}

await build();

test('after another text, title, topic and author, and with a draft, a build is as if made anew', async () => {
  await change(`${folder}walking-diary.md`, 'grey stripe', 'green stripe');
  await change(`${folder}seed-ledger.mdx`, 'A seed ledger', 'A ledger of seeds');
  await change(`${folder}loaf-a-week.mdx`, '"Habits"', '"Bread"');
  await change(`${folder}renamed.md`, 'Ben Tester', 'Cleo Tester');
  await change(`${folder}shy.mdx`, 'added:', 'draft: true\nadded:');
  const output = await isAsBuiltAnew();
  expect(output).not.toContain('/articles/walking-diary/index.html (restored)');
  // Nothing that its page shows has changed.
  expect(output).toContain('/articles/almashy/index.html (restored)');
  await staysAsItIs();
});

test('after a draft is one no longer, an essay is renamed and another gone, and a picture and a data file are others, a build is as if made anew', async () => {
  await change(`${folder}shy.mdx`, 'draft: true\n', '');
  await rename(join(root, folder, 'renamed.md'), join(root, folder, 'moved.md'));
  await rm(join(root, folder, 'gone.md'));
  await writeEssays(root, {
    'pictures/hill.png': await picture(500, 450, 'png'),
    'charts/walks.csv': walks(9),
  });
  await writeFile(join(root, 'public/lake.png'), await picture(310, 210, 'png'));
  await isAsBuiltAnew();
  await staysAsItIs();
});

test('a site in which a file is gone is built again', async () => {
  await rm(join(root, 'dist/index.html'));
  await isAsBuiltAnew();
});

test('after an essay takes a part that none had, and one its own script, a build is as if made anew', async () => {
  await change(`${folder}shy.mdx`, 'Some words.', '<EditorsNote>\n\nA word.\n\n</EditorsNote>');
  await change(`${folder}tower-clock/pendulum.ts`, /^/, 'console.log("Tick.");\n');
  await isAsBuiltAnew();
});

test('after another part, layout, style, configuration, word or standing page, no page is remembered', async () => {
  let version = commonVersion(root);
  for (const [file, from, to] of [
    ['src/components/mdx/Chart.astro', '<figure', '<figure data-other'],
    ['src/layouts/Essay.astro', 'class="columns"', 'class="columns other"'],
    ['src/theme.css', '#1d5a7a', '#1d5a7b'],
    ['src/site.config.ts', "title: 'Tidewrack'", "title: 'Seawrack'"],
    ['src/words/en.ts', 'Skip to the text', 'Skip to the essay'],
    ['src/content/pages/about.md', /title: .*/, 'title: "Of this list"'],
  ] as const) {
    await change(file, from, to);
    const next = commonVersion(root);
    expect(next, file).not.toBe(version);
    version = next;
  }
  expect(await isAsBuiltAnew()).not.toContain('(restored)');
});
