import { expect, test } from 'vitest';
import { essayLinksIn } from './essay-links.ts';
import { parseText } from './parse.ts';

const found = (text: string, file = 'src/content/articles/on-walking.mdx') =>
  essayLinksIn(parseText(file, text.split('\n')).tree, 'on-walking');

test('a link to another essay is found with the sentence around it', () => {
  expect(
    found(
      'Rain fell. See [the *old* map](/articles/paper-map/#rain), it says more. Then it stopped.',
    ),
  ).toEqual([{ to: 'paper-map', sentence: 'See the old map, it says more.' }]);
});

test('a link is found however it is written', () => {
  const text = [
    'By [reference][map], by [a relative address](../tower-clock/), by <a href="/articles/loaf/">a tag</a>.',
    '',
    '| A cell                  |',
    '| ----------------------- |',
    '| [Bread](/articles/loaf) |',
    '',
    'A mark.[^note]',
    '',
    '[^note]: See [the clock](/articles/tower-clock/).',
    '',
    '[map]: /articles/paper-map/',
  ].join('\n');
  expect(found(text).map(({ to }) => to)).toEqual([
    'paper-map',
    'tower-clock',
    'loaf',
    'loaf',
    'tower-clock',
  ]);
  expect(
    found('Read <a href="/articles/loaf/">this</a>.', 'src/content/articles/on-walking.md'),
  ).toEqual([{ to: 'loaf', sentence: 'Read this.' }]);
});

test('links to itself, to other pages and to other sites are none', () => {
  expect(
    found(
      '[Up](/articles/on-walking/#up), [Topics](/topics/), [Far](https://example.org/articles/loaf/)',
    ),
  ).toEqual([]);
});

test('a Japanese sentence ends at its full stop, and a long one is cut around the link', () => {
  expect(found('石を拾った。[水](/articles/mizu/)は流れる。苔を待つ。')).toEqual([
    { to: 'mizu', sentence: '水は流れる。' },
  ]);
  const [link] = found(`${'word '.repeat(60)}[here](/articles/loaf/) ${'more '.repeat(60)}end.`);
  expect(link?.sentence).toMatch(/^… (?:word )+here (?:more )+…$/);
  expect(link?.sentence.length).toBeLessThan(300);
});
