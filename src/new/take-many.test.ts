import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkEssays } from '../check/check.ts';
import { folder } from '../essay/files.ts';
import { run } from './cli.ts';

/** A project without essays, with these files beside it. */
async function project(files: Record<string, string | Uint8Array>) {
  const root = await mkdtemp(join(tmpdir(), 'many-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(resolve(import.meta.dirname, '../pages'), join(root, 'src/pages'), { recursive: true });
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  let [out, err] = ['', ''];
  const command = async (...args: string[]) => ({
    code: await run(args, {
      root,
      env: { INIT_CWD: root },
      isAsking: false,
      out: (text) => (out += text),
      err: (text) => (err += text),
    }),
    ...{ out, err },
  });
  const textOf = async (name: string) => {
    const text = await readFile(join(root, folder, name), 'utf8');
    return text.slice(text.indexOf('\n---\n') + 5).trim();
  };
  const errors = async () =>
    (await checkEssays(root, new Date())).findings.filter(({ severity }) => severity === 'error');
  return { command, textOf, errors };
}

const picture = await readFile(resolve(import.meta.dirname, '../../docs/home.png'));
const head = (title: string) =>
  `---\ntitle: ${title}\ndescription: A test.\nauthor: Ada Example\ntags: [Outdoors]\n---\n\n`;

test('a collection of Hugo comes along with its pictures and the links among its essays', async () => {
  const { command, textOf, errors } = await project({
    'site/content/posts/tea.md': `${head('On tea')}See [cups]({{< ref "cups.md" >}}), [more](/posts/cups/#two) and ![A](/img/a.png).\n`,
    'site/content/posts/cups/index.md': `${head('Cups')}Back to [tea](../tea.md). ![B](b.png)\n\n## Two\n`,
    'site/content/posts/cups/b.png': picture,
    'site/content/posts/_index.md': head('All'),
    'site/content/posts/notes.pdf': '%PDF',
    'site/static/img/a.png': picture,
  });
  const { code, out } = await command('--from', 'site/content/posts');
  expect(code).toBe(0);
  expect(out).toContain(
    'Took in 2 of 2 from site/content/posts:\n' +
      '  cups/index.md → src/content/articles/cups/index.mdx, with 1 picture\n' +
      '  tea.md → src/content/articles/on-tea/index.mdx, with 1 picture\n\n' +
      'Left where they are, for they are no essays:\n  notes.pdf\n',
  );
  expect(await textOf('on-tea/index.mdx')).toBe(
    'See [cups](/articles/cups/), [more](/articles/cups/#two) and ![A](./a.png).',
  );
  expect(await textOf('cups/index.mdx')).toBe(
    'Back to [tea](/articles/on-tea/). ![B](./b.png)\n\n## Two',
  );
  expect(await errors()).toEqual([]);
});

test('a vault of Obsidian comes along with its pictures, wherever they lie', async () => {
  const { command, textOf } = await project({
    'vault/Green tea.md': `${head('Green tea')}See [[Cups|my cups]], [[Nothing]] and ![[a b.png|200]].\n`,
    'vault/things/Cups.md': `${head('Cups')}[[Green tea]] again.\n`,
    'vault/files/a b.png': picture,
    'vault/.obsidian/app.json': '{}',
  });
  expect((await command('--from', 'vault')).code).toBe(0);
  expect(await textOf('green-tea/index.mdx')).toBe(
    'See [my cups](/articles/cups/), Nothing and ![](./a%20b.png).',
  );
  expect(await textOf('cups.mdx')).toBe('[Green tea](/articles/green-tea/) again.');
});

test('posts of Jekyll lose the day before their names, and what cannot be taken in is named', async () => {
  const { command, textOf } = await project({
    'old/_posts/2020-05-06-tea.md': `${head('Tea')}[Cups]({% post_url 2020-05-07-cups %}) and [gone]({% post_url 2019-01-01-gone %})\n`,
    'old/_posts/2020-05-07-cups.html':
      '<p>Words of the cups, with a link to <a href="/2020/05/06/tea.html">tea</a>.',
    'old/_posts/2020-05-08-tea.md': head('Tea'),
    'old/_posts/empty.md': '',
    'old/_layouts/post.html': '<p>no essay',
  });
  const { code, out } = await command('--from', 'old', '--topic', 'Drinks');
  expect(code).toBe(0);
  expect(out).toContain('Took in 2 of 4 from old:');
  expect(out).toContain('_posts/2020-05-08-tea.md: src/content/articles/tea.mdx is there already');
  expect(out).toContain('_posts/empty.md: _posts/empty.md is empty.');
  expect(out).toContain('To put right: line 23: This is no tag of this site');
  expect(await textOf('tea.mdx')).toContain('[Cups](/articles/cups/)');
  expect(await textOf('cups.mdx')).toBe('Words of the cups, with a link to [tea](/articles/tea/).');
});

test('a list of links becomes drafts that name their sources', async () => {
  const { command, errors } = await project({
    'links.csv':
      'title,url,tags\nOn tea,https://example.org/tea,drinks\nOn cups,https://example.org/cups,\n',
  });
  const { code, out } = await command('--from', 'links.csv');
  expect(code).toBe(0);
  expect(out).toContain(
    'Took in 2 of 2 from links.csv:\n  On tea → src/content/articles/on-tea.mdx',
  );
  expect(await errors()).toEqual([]);
});

test.each([
  [
    'empty',
    {},
    ['--from', 'a'],
    'Nothing of a could be taken in. It holds no file that can be taken in. Nothing was written.',
  ],
  [
    'a title for many',
    {},
    ['T', '--from', 'a'],
    'A title or a description is one essay’s, and many are taken in. Nothing was written.',
  ],
  [
    'a table of something else',
    { 'b.csv': 'c,d\n1,2\n' },
    ['--from', 'b.csv'],
    'b.csv is no list of links: it names no addresses in a column or field "url". Take it from the export of Readwise, Instapaper, Pocket or Omnivore. Nothing was written.',
  ],
])('%s is refused', async (_what, files, args, sentence) => {
  const { command } = await project({ 'a/b.pdf': '%PDF', ...files });
  expect(await command(...args)).toMatchObject({ code: 1, err: sentence });
});
