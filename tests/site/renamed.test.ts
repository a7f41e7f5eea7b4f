import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../src/essay/files.ts';
import { astro, copySite, type Ended, essay } from '../build-site.ts';
import { build } from '../built-site.ts';
import { essayPage, pageOf } from './pages.ts';

/** In MDX a list with a remark; in Markdown too, where the remark is text. */
const text = '  - one {/* a remark */}\n  - two\n  - three';
const asMdx = ['one', 'two', 'three'];
const asMarkdown = ['one {/* a remark */}', 'two', 'three'];

/** The outermost items of the lists on the pages of a site that is built now, whatever was built before. */
async function built(root: string, how: (root: string) => Promise<Ended> = build) {
  const { code, output } = await how(root);
  expect(code, output).toBe(0);
  return ['to-folder', 'to-markdown', 'to-mdx'].map((id) => {
    const { $ } = essayPage(join(root, 'dist'), id);
    return $('.prose > ul > li')
      .toArray()
      .map((item) => $(item).text().trim());
  });
}

test('an essay whose file has another name, ending or code to make it since the last build is made anew, indentation of its first line and all', async () => {
  // Without the blank line that the text mostly begins with.
  const source = (title: string) => essay({ title }, text).replace('---\n\n', '---\n');
  const page = '---\ntitle: "Lists"\ndescription: "Of a page."\n---\n  - one\n  - two\n';
  const root = await copySite({
    list: 'none',
    essays: {
      'to-folder.mdx': source('To a folder'),
      'to-markdown/index.mdx': source('To Markdown'),
      'to-mdx.md': source('To MDX'),
    },
    files: { 'src/content/pages/Lists.md': page },
  });
  expect(await built(root)).toEqual([asMdx, asMdx, asMarkdown]);
  // A standing page is read by the same way.
  const { $ } = pageOf(join(root, 'dist'), 'lists/index.html');
  expect($('.prose > ul > li').text()).toBe('onetwo');
  for (const [from, to] of [
    ['to-folder.mdx', 'to-folder/index.mdx'],
    ['to-markdown/index.mdx', 'to-markdown.md'],
    ['to-mdx.md', 'to-mdx.mdx'],
  ] as const) {
    const file = (name: string) => join(root, folder, name);
    await mkdir(dirname(file(to)), { recursive: true });
    await rename(file(from), file(to));
  }
  expect(await built(root)).toEqual([asMdx, asMarkdown, asMdx]);
  const plugin = join(root, 'src/integrations/markdown/task-lists.ts');
  const code = await readFile(plugin, 'utf8');
  await writeFile(
    plugin,
    code.replace(
      /\(tree: Root, .*\{/,
      "$& tree.children = tree.children.filter((one) => one.type === 'element' && one.tagName !== 'ul');",
    ),
  );
  // In a process of its own, which reads the code anew.
  const [, markdown] = await built(root, (root) => astro(root, ['build']).ended);
  expect(markdown).toEqual([]);
});
