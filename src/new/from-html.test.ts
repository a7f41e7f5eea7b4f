import { expect, test } from 'vitest';
import { fromHtmlText } from './from-html.ts';

const same = (url: string) => url;

function bodyOf(html: string, take = same) {
  return fromHtmlText(html, take).body({ withoutHeading: false });
}

test.each([
  ['words', '<p>A {b} &lt; <b>c</b> and <i>d</i> *e*', 'A \\{b} \\< **c** and _d_ \\*e\\*'],
  ['a plain address', '<p>https://a.b/c_d', 'https://a.b/c_d'],
  ['small signs', '<p>H<sub>2</sub>O<sup>a</sup>', 'H<sub>2</sub>O<sup>a</sup>'],
  ['comments', '<!-- a --><p>b <!-- c --> d', '{/* a */}\n\nb {/* c */}d'],
  ['a script', '<p>a<script>b</script><style>c</style>', 'a'],
  ['lists', '<ul><li>a<li>b</ul><ol><li>c</ol>', '- a\n- b\n\n1. c'],
  ['code', '<pre><code class="language-js">{a}\n</code></pre>', '```js\n{a}\n```'],
  [
    'a table',
    '<table><tr><th>a<th>b<tr><td>{1}<td>2|3</table>',
    '| a    | b    |\n| ---- | ---- |\n| \\{1} | 2\\|3 |',
  ],
  [
    'a table with blocks in its cells',
    '<table><tr><th>a<tr><td><p>b<pre>{c}\nd</pre><ul><li>e</ul></table>',
    '| a           |\n| ----------- |\n| b `{c} d` e |',
  ],
  ['words that are JavaScript to MDX', '<p>export taxes', '&#x65;xport taxes'],
  [
    'links to headings, by the ids they get here, and to nothing',
    '<p><a href="#x">a</a> <a href="#y">b</a> <a href="#z">c</a><h2 id=x>One two</h2><a name=y></a><h2>Three</h2>',
    '[a](#one-two) [b](#three) c\n\n## One two\n\n## Three',
  ],
])('%s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test('pictures get the addresses they have beside the essay', () => {
  expect(bodyOf('<img src="a/b.png" alt="c">', (url) => `./${url.slice(2)}`)).toBe(
    '![c](./b.png)\n',
  );
});

test('of a page, the article is taken, and what its head says', () => {
  const { raw, heading, headTitle, body } = fromHtmlText(
    '<title>Tea – Old site</title><meta name="Description" content="What tea is.">' +
      '<meta name=author content="Ada"><meta property="article:published_time" content="2019-05-01T10:00">' +
      '<nav>Home</nav><article><h1>Tea</h1><p>Words.</article>',
    same,
  );
  expect(raw).toEqual({ description: 'What tea is.', author: 'Ada', date: '2019-05-01T10:00' });
  expect({ heading, headTitle }).toEqual({ heading: 'Tea', headTitle: 'Tea – Old site' });
  expect(body({ withoutHeading: true })).toBe('Words.\n');
});
