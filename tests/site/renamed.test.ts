import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { folder } from '../../src/essay/files.ts';
import { astro, copySite, essay } from '../build-site.ts';
import { essayPage, pageOf } from './pages.ts';

/** In MDX a list with a remark; in Markdown too, where the remark is text. */
const text = '  - one {/* a remark */}\n  - two\n  - three';
const asMdx = ['one', 'two', 'three'];
const asMarkdown = ['one {/* a remark */}', 'two', 'three'];

/** The outermost items of the list on the page of a site that is built now, whatever was built before. */
async function built(root: string): Promise<string[]> {
  const { code, output } = await astro(root, ['build']).ended;
  expect(code, output).toBe(0);
  const { $ } = essayPage(join(root, 'dist'), 'r');
  return $('.prose > ul > li')
    .toArray()
    .map((item) => $(item).text().trim());
}

test('an essay whose file has another name, ending or code to make it since the last build is made anew, indentation of its first line and all', async () => {
  const file = (name: string) => join(root, folder, name);
  const move = async (from: string, to: string) => {
    await mkdir(dirname(file(to)), { recursive: true });
    await rename(file(from), file(to));
  };
  // Without the blank line that the text mostly begins with.
  const source = essay({ title: 'R' }, text).replace('---\n\n', '---\n');
  const page = '---\ntitle: "Lists"\ndescription: "Of a page."\n---\n  - one\n  - two\n';
  const root = await copySite({
    list: 'none',
    essays: { 'r.mdx': source },
    files: { 'src/content/pages/Lists.md': page },
  });
  expect(await built(root)).toEqual(asMdx);
  // A standing page is read by the same way.
  const { $ } = pageOf(join(root, 'dist'), 'lists/index.html');
  expect($('.prose > ul > li').text()).toBe('onetwo');
  await move('r.mdx', 'r/index.mdx');
  expect(await built(root)).toEqual(asMdx);
  await move('r/index.mdx', 'r.md');
  expect(await built(root)).toEqual(asMarkdown);
  const plugin = join(root, 'src/integrations/markdown/task-lists.ts');
  const code = await readFile(plugin, 'utf8');
  await writeFile(
    plugin,
    code.replace(
      /\(tree: Root, .*\{/,
      "$& tree.children = tree.children.filter((one) => one.type === 'element' && one.tagName !== 'ul');",
    ),
  );
  expect(await built(root)).toEqual([]);
  await move('r.md', 'r.mdx');
  await writeFile(plugin, code);
  expect(await built(root)).toEqual(asMdx);
});
