import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { listFolder } from '../../tests/build-site.ts';
import { checkEssays } from '../check/check.ts';
import { folder } from '../essay/files.ts';
import { run as command } from './cli.ts';

const project = resolve(import.meta.dirname, '../..');

/** A copy of the pages and the tests' essays, with these files besides. */
async function copy(files: Record<string, string | Uint8Array> = {}) {
  const root = await mkdtemp(join(tmpdir(), 'new-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(project, 'src/pages'), join(root, 'src/pages'), { recursive: true });
  await cp(listFolder, join(root, folder), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
}

/** Runs the command as npm does, without a terminal. */
function run(root: string, ...args: string[]) {
  return runWith({}, root, ...args);
}

/** The same, with these variables set. */
async function runWith(env: Record<string, string>, root: string, ...args: string[]) {
  let [out, err] = ['', ''];
  const code = await command(args, {
    root,
    env: { INIT_CWD: root, ...env },
    isAsking: false,
    out: (text) => (out += `${text}\n`),
    err: (text) => (err += `${text}\n`),
  });
  return { code, out, err };
}

/** Runs the command in a process of its own. */
function runAlone(root: string, ...args: string[]) {
  const cli = join(project, 'src/new/cli.ts');
  return new Promise<{ code: number; out: string; err: string }>((done) => {
    execFile(process.execPath, [cli, ...args], { cwd: root }, (error, out, err) =>
      done({ code: Number(error?.code ?? 0), out, err }),
    ).stdin?.end();
  });
}

/** What the checker finds in the files of one essay, drafts apart. */
async function findingsIn(root: string, name: string) {
  const { findings } = await checkEssays(root, new Date());
  return findings
    .filter(({ file, kind }) => file.startsWith(folder + name) && kind !== 'draft')
    .map(({ line, severity, kind }) => `${line} ${severity} ${kind}`);
}

const flags = ['--author', 'Ada Example', '--topic', 'outdoors', '--description', 'A test.'];

test('an essay that cannot be opened is in nobody’s way', async () => {
  const root = await copy();
  await symlink(join(root, 'gone.mdx'), join(root, folder, 'lost.mdx'));
  expect(await run(root, 'On tea', ...flags)).toMatchObject({ code: 0, err: '' });
  expect(await run(root, 'Lost', ...flags)).toMatchObject({
    code: 1,
    err: expect.stringContaining('lost.mdx is there already'),
  });
});

test('a title becomes an essay in order, and the curator is told how to go on', async () => {
  const root = await copy();
  expect(await runAlone(root, 'Über Größe', ...flags)).toEqual({
    code: 0,
    out: `Wrote src/content/articles/ueber-groesse.mdx

Next:
  1. Open src/content/articles/ueber-groesse.mdx and write.
  2. See it while you write: npm run dev, then http://localhost:4321/articles/ueber-groesse/
  3. When it is finished, take the line "draft: true" away. The next build publishes it.
`,
    err: '',
  });
  expect(await findingsIn(root, 'ueber-groesse')).toEqual([]);
  expect(await readFile(join(root, folder, 'ueber-groesse.mdx'), 'utf8')).toContain(
    'topics: ["Outdoors"]\n',
  );
});

test('what is not known is left to fill in, and said so', async () => {
  const root = await copy();
  const { code, out } = await run(root, 'Tea', '--folder');
  expect(code).toBe(0);
  expect(out).toContain(
    'Left to do in it:\n  line 3: description must not be empty. Fill it in, like description: "',
  );
  expect(await findingsIn(root, 'tea/')).toEqual([
    '3 note unfinished',
    '4 note unfinished',
    '5 note unfinished',
  ]);
});

test('an essay is never written over', async () => {
  const root = await copy({ [`${folder}Tea.md`]: 'mine' });
  expect(await run(root, 'tea', '--folder')).toEqual({
    code: 1,
    out: '',
    err:
      'src/content/articles/Tea.md is there already, and both would stand at /articles/tea/. ' +
      'Choose another title, or rename the other one. Nothing was written.\n',
  });
  expect(await readdir(join(root, folder))).not.toContain('tea');
});

test('wrong options get a sentence, the help, and 2', async () => {
  const { code, out, err } = await runAlone(await copy(), '--autor', 'Ada');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^There is no option --autor\.\n\nWrites a new essay/);
});

test('options that npm kept for itself are not passed over', async () => {
  const { code, out, err } = await runWith({ npm_config_folder: 'true' }, await copy(), 'Tea');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(/^npm kept --folder for itself\. .+ npm run new -- "A title" --folder\n/);
});

test('a Markdown file becomes a draft, its pictures beside it', async () => {
  const picture = await readFile(join(project, 'docs/home.png'));
  const root = await copy({
    'old/tea.md':
      '---\ntitle: Tea\ndate: 2019-05-01\nauthors: [Ada Example]\ntags: [leadership]\n' +
      'summary: What tea is.\nlayout: post\n---\n# Tea\n\nA {cup} < 3.\n\n![A cup](img/a%20b.png)\n',
    'old/img/a b.png': picture,
  });
  const { code, out } = await run(root, '--from', 'old/tea.md');
  expect(code).toBe(0);
  expect(out).toMatch(
    /^Wrote src\/content\/articles\/tea\/index\.mdx\n {6}src\/content\/articles\/tea\/a b\.png\n\nNext:/,
  );
  const text = await readFile(join(root, folder, 'tea/index.mdx'), 'utf8');
  expect(text).toContain('\npublished: 2019-05-01\n');
  expect(text.slice(text.indexOf('# Kept'))).toBe(
    '# Kept from tea.md, and in no field of this essay.\n#   layout: post\n---\n\n' +
      'A \\{cup} \\< 3.\n\n![A cup](./a%20b.png)\n',
  );
  expect(await readFile(join(root, folder, 'tea/a b.png'))).toEqual(picture);
  expect(await findingsIn(root, 'tea/')).toEqual([]);
});

test('a file is looked for where npm was called', async () => {
  const root = await copy({ 'old/tea.md': '# Tea\n\nWords.\n' });
  const { code } = await runWith(
    { INIT_CWD: join(root, 'old') },
    root,
    '--from',
    'tea.md',
    ...flags,
  );
  expect(code).toBe(0);
  expect(await readFile(join(root, folder, 'tea.mdx'), 'utf8')).toContain('Words.');
});

test('dates that do not exist are kept as comments, and said so', async () => {
  const root = await copy({
    'tea.md': '---\ntitle: Tea\ndate: 2023-02-31\nlastmod: 2023-02-28\n---\n\nWords.\n',
  });
  const { code, out } = await run(root, '--from', 'tea.md', ...flags);
  expect(code).toBe(0);
  expect(out).toContain('\ndate: there is no date "2023-02-31". It is kept as a comment.\n');
  const text = await readFile(join(root, folder, 'tea.mdx'), 'utf8');
  expect(text).toContain('\nupdated: 2023-02-28\n');
  expect(text).toContain('#   published: 2023-02-31\n---\n');
});

test('front matter that cannot be read is kept as comments, and said so', async () => {
  const root = await copy({ 'tea.md': '---\ntitle: "Tea\n---\n\nWords.\n' });
  const { code, out } = await run(root, '--from', 'tea.md', ...flags);
  expect(code).toBe(0);
  expect(out).toContain('The front matter of tea.md could not be read: it is kept as comments.');
});

test('what another program would read is named with its line', async () => {
  const root = await copy({ 'tea.md': '# Tea\n\nWords.\n\n{{< youtube a >}}\n' });
  const { out } = await run(root, '--from', 'tea.md', ...flags);
  const lines = (await readFile(join(root, folder, 'tea.mdx'), 'utf8')).split('\n');
  const line = lines.findIndex((line) => line.includes('youtube')) + 1;
  expect(out).toContain(`as they are: line ${line} ({{< youtube).`);
});

test('a picture that is not there is named', async () => {
  const root = await copy({ 'tea.html': '<h1>Tea</h1><img src="gone.png" alt="A cup">' });
  const { code, out } = await run(root, '--from', 'tea.html', ...flags);
  expect(code).toBe(0);
  expect(out).toContain(
    '\nThe picture gone.png is not beside tea.html: put it beside the essay.\n',
  );
});

test('HTML and plain text become drafts in order', async () => {
  const root = await copy({
    'tea.html': '<title>Tea – Old</title><h1>Tea</h1><p>A {cup} &lt; 3.<!-- c --><p>import tea',
    'my-notes.txt': 'Some {words}.\n\nimport <taxes>\n',
  });
  expect(await run(root, '--from', 'tea.html', ...flags)).toMatchObject({ code: 0, err: '' });
  expect(await run(root, '--from', 'my-notes.txt', ...flags)).toMatchObject({ code: 0, err: '' });
  expect(await findingsIn(root, 'tea')).toEqual([]);
  expect(await findingsIn(root, 'my-notes')).toEqual([]);
});

test.each([
  ['gone.md', undefined, 'There is no file gone.md.'],
  ['tea.docx', 'PK', 'tea.docx is no document that can be read.'],
  ['tea.odt', 'PK', 'tea.odt is none of the files that can be taken in: Markdown (.md, .mdx), '],
  ['tea.md', new Uint8Array([97, 0, 98]), 'tea.md holds no text that can be read.'],
  ['tea.txt', new Uint8Array([99, 0xe9]), 'tea.txt is not saved as UTF-8.'],
  ['tea.html', ' \n', 'tea.html is empty.'],
  ['./src/../gone.md', undefined, 'There is no file ./src/../gone.md.'],
])('%s is refused', async (name, content, sentence) => {
  const root = await copy(content === undefined ? {} : { [name]: content });
  const before = await readdir(join(root, folder), { recursive: true });
  const { code, out, err } = await run(root, '--from', name, ...flags);
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err.startsWith(sentence)).toBe(true);
  expect(err.endsWith(' Nothing was written.\n')).toBe(true);
  expect(await readdir(join(root, folder), { recursive: true })).toEqual(before);
});
