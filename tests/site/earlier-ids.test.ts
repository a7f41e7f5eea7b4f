import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySite, essay, writeEssays } from '../build-site.ts';
import { build } from '../built-site.ts';
import { essayPage } from './pages.ts';

const file = 'src/content/articles/walks.md';
const others = { 'other.md': essay({ title: 'Another' }) };

/** An essay with one heading between two others. */
const walks = (heading: string) =>
  essay({ title: 'Walks' }, `## Start\n\nOne.\n\n${heading}\n\nTwo.\n\n## End\n\nThree.`);

test('a heading with other words keeps its id as well while the builds before are remembered, until the essay says it or the heading is gone', async () => {
  const root = await copySite({
    list: 'none',
    essays: { ...others, 'walks.md': walks('## Middle') },
  });
  const built = async (heading: string) => {
    await writeEssays(root, { 'walks.md': walks(heading) });
    const { code, output } = await build(root);
    expect(code, output).toBe(0);
    const { $ } = essayPage(join(root, 'dist'), 'walks');
    const ids = $('.prose [id]')
      .toArray()
      .map((node) => $(node).attr('id'));
    return { $, ids, output };
  };
  const said = `${file}: the heading #heart was #middle,`;

  const first = await built('## Middle');
  expect(first.ids).toEqual(['start', 'middle', 'end']);
  expect(first.output).not.toContain(file);

  const renamed = await built('## Heart');
  expect(renamed.ids).toEqual(['start', 'heart', 'middle', 'end']);
  expect(renamed.$('h2#heart > #middle').text()).toBe('');
  expect(renamed.output).toContain(said);
  expect(renamed.output).toContain('write {#middle} at the end of the heading');

  // Its page comes from the last build.
  const again = await built('## Heart');
  expect(again.output).toContain('/articles/walks/index.html (restored)');
  expect(again.ids).toEqual(renamed.ids);
  expect(again.output).toContain(said);

  const cured = await built('## Heart {#middle}');
  expect(cured.ids).toEqual(['start', 'middle', 'end']);
  expect(cured.$('h2#middle').text()).toBe('Heart');
  expect(cured.output).not.toContain(file);

  const gone = await built('');
  expect(gone.ids).toEqual(['start', 'end']);
  expect(gone.output).toContain(`${file}: the heading #middle of the last build is gone`);
});
