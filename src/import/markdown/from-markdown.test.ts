import { expect, test } from 'vitest';
import { fromMarkdownText, fromMdxText } from './from-markdown.ts';

const same = (url: string) => url;

function bodyOf(text: string, take = same) {
  return fromMarkdownText(text, take).body({ withoutHeading: false });
}

test.each([
  ['plain words', 'Words *as* __set__.\n\n* a\n* b', 'Words *as* __set__.\n\n* a\n* b'],
  [
    'braces and angle brackets',
    'A {b}, c < d, \\{e} and \\\\{f}',
    'A \\{b}, c \\< d, \\{e} and \\\\\\{f}',
  ],
  ['a bracket after an address', 'https://a.b/c<3', 'https://a.b/c&lt;3'],
  ['code', '`{a} <b>`\n\n```js\nlet a = {}\n```', '`{a} <b>`\n\n```js\nlet a = {}\n```'],
  ['code by its indent', 'a\n\n    let a = {}\n\n    b', 'a\n\n```\nlet a = {}\n\nb\n```'],
  ['code by its indent in a list', '- a\n\n      b\n      c', '- a\n\n  ```\n  b\n  c\n  ```'],
  ['an address in angle brackets', '<https://a.b/c_d>', '[https://a.b/c_d](https://a.b/c_d)'],
  ['a comment', '<!-- a -->\n\nb <!-- c */ d --> e', '{/* a */}\n\nb {/* c * / d */} e'],
  ['a break', 'a<br>b<BR/>c', 'a<br />b<br />c'],
  ['tags with a meaning', 'H<sub class="x">2</sub>O', 'H<sub>2</sub>O'],
  ['a link as a tag', '<a href="/b?c&amp;d" onclick="e">f</a>', '<a href="/b?c&amp;d">f</a>'],
  ['tags without one', '<span style="x">a</span><font>', 'a'],
  ['a tag that is not closed', '**<b>a**', '**a**'],
  ['blocks of HTML', '<div align=center>\n<b>a</b> {c}\n</div>', '**a** \\{c}'],
  [
    'what only looks like a tag',
    'git clone <url> and <d>e</d>',
    'git clone \\<url> and \\<d>e\\</d>',
  ],
  ['a block of what looks like tags', '<name>\na\n</name>', '\\<name> a \\</name>'],
  ['an element of a page’s own', '<my-note>a</my-note>', 'a'],
  [
    'a size in a picture’s description',
    '![a|100](b.png) ![c|20x30](d.png)',
    '![a](b.png) ![c](d.png)',
  ],
  ['a script', 'a\n\n<script>\nb\n</script>', 'a'],
  ['a quotation', '> <!-- a\n> b -->\n> c {d}', '> {/* a\n>   b */}\n> c \\{d}'],
  ['a callout', '> [!NOTE]\n> a {b}', '> [!NOTE]\n> a \\{b}'],
  ['a callout that unfolds', '> [!tip]- A {b}\n> c', '> [!tip]- A \\{b}\n> c'],
  [
    'maths',
    'a $x_1 * \\frac{y_2}{z}$ b\n\n$$\n\\text{c} < d\n$$',
    'a $x_1 * \\frac{y_2}{z}$ b\n\n$$\n\\text{c} < d\n$$',
  ],
  ['marked words', '==a {b}== and c', '==a \\{b}== and c'],
  ['the id of a heading', '## A {#own}', '## A \\{#own}'],
  ['a table', '| a |\n| - |\n| {b} |', '| a |\n| - |\n| \\{b} |'],
  ['a footnote', 'a[^1]\n\n[^1]: {b}', 'a[^1]\n\n[^1]: \\{b}'],
  ['words that are JavaScript to MDX', 'import taxes\n\nexports', '&#105;mport taxes\n\nexports'],
  ['links of Obsidian', 'a [[b]], [[b#c|{d}]] and ![[e]]', 'a b, \\{d} and e'],
  ['links of Obsidian in a table', '| a |\n| - |\n| [[b\\|c]] |', '| a |\n| - |\n| c |'],
  ['links of Obsidian in code', '`[[a]]`', '`[[a]]`'],
  [
    'braces about an address',
    'x:me@example.org {a} me@example.org {b}',
    'x:me@example.org \\{a} me@example.org \\{b}',
  ],
  ['a picture’s description', '![{a}](b.png "c")', '![\\{a}](b.png "c")'],
])('%s', (_what, before, after) => {
  expect(bodyOf(before)).toBe(`${after}\n`);
});

test('pictures get the addresses they have beside the essay', () => {
  const text = '![a](b/c.png "d") and ![e][f]\n\n[f]: b/g.png\n[h]: i.html';
  expect(bodyOf(text, (url) => `./${url.slice(2)}`)).toBe(
    '![a](./c.png "d") and ![e][f]\n\n[f]: ./g.png\n[h]: i.html\n',
  );
});

test('pictures in HTML come along too', () => {
  const text = '<p align="center"><img src="a.png" alt="A"></p>\n\nb <img src="c.png" alt="D"> e';
  expect(bodyOf(text, (url) => `./${url}`)).toBe('![A](./a.png)\n\nb ![D](./c.png) e\n');
});

test('pictures of Obsidian are taken along too', () => {
  expect(bodyOf('![[a b.png]] ![[c.png|300]] ![[d.png|e]]', (url) => `./${url}`)).toBe(
    '![](./a%20b.png) ![](./c.png) ![e](./d.png)\n',
  );
});

test('the first heading of the first level can be left out', () => {
  const { heading, body } = fromMarkdownText('Tea *time*\n===\n\nWords.\n\n# More', same);
  expect(heading).toBe('Tea time');
  expect(body({ withoutHeading: true })).toBe('Words.\n\n# More\n');
});

test('an .mdx file stays as it is, its pictures apart', () => {
  const text = '# Tea\n\n<Steps>\n\n1. {1 + 1} ![a](b.png)\n\n</Steps>';
  const { heading, body } = fromMdxText(text, (url) => `./${url}`);
  expect(heading).toBe('Tea');
  expect(body({ withoutHeading: true })).toBe('<Steps>\n\n1. {1 + 1} ![a](./b.png)\n\n</Steps>\n');
});

test('an .mdx file that cannot be read is left to the checker', () => {
  expect(fromMdxText('# Tea\n\n<Steps>', same).body({ withoutHeading: true })).toBe(
    '# Tea\n\n<Steps>',
  );
});
