import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { EssayText } from './essay-text';

function textOf(html: string) {
  const { document } = parseHTML(`<html><body><div class="prose">${html}</div></body></html>`);
  const root = document.querySelector('.prose');
  if (!root) throw new Error('There is no text.');
  return { root, text: new EssayText(root) };
}

test('each block is a line, each cell stands behind a tab, and spaces are one', () => {
  const { text } = textOf(`
    <h2 id="one">First  <em>part</em></h2>
    <p>Rain
       fell<br>all day.</p>
    <ul><li>One</li><li><p>Two</p></li></ul>
    <table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
    <pre><code>let a;
  a = 1;</code></pre>
    <pre><code><span class="line">let <span>b</span>;</span>
<span class="line">  b = 2;</span></code></pre>`);
  expect(text.text).toBe(
    'First part\nRain fell\nall day.\nOne\nTwo\nA\tB\n1\t2\nlet a;\n  a = 1;\nlet b;\n  b = 2;',
  );
  expect(text.headings).toEqual([{ at: 0, id: 'one', text: 'First part' }]);
});

test('marks of notes, drawings and what scripts bring are no words, and leave a seam', () => {
  const { text } = textOf(
    '<p>Rain<sup><a data-footnote-ref href="#n">1</a></sup> fell.<button>Copy</button></p><svg><text>7</text></svg><p>Then.</p>',
  );
  expect(text.text).toBe('Rain fell.\nThen.');
  expect(text.seams).toEqual([4, 10, 10]);
});

test('a place of the text leads to the page, and back', () => {
  const { text } = textOf('<p>  Rain <em>fell  on</em>\n the moor.</p><p>All day.</p>');
  expect(text.text).toBe('Rain fell on the moor.\nAll day.');
  for (let start = 0; start < text.text.length; start++) {
    if (/\s/.test(text.text[start] ?? '')) continue;
    const [from, to] = text.pointsOf({ start, end: start + 1 }) ?? [];
    expect(from?.node.nodeValue?.[from.offset]).toBe(text.text[start]);
    expect(to?.node.nodeValue?.[to.offset - 1]).toBe(text.text[start]);
    expect(from && text.placeOf(from)).toBe(start);
  }
});

test('a place between elements is that of the next word', () => {
  const { root, text } = textOf('<p>One.</p><p>Two <em>or</em> three.</p>');
  expect(text.placeOf({ node: root, offset: 0 })).toBe(0);
  expect(text.placeOf({ node: root, offset: 1 })).toBe(5);
  expect(text.placeOf({ node: root, offset: 2 })).toBe(text.text.length);
  expect(text.placeOf({ node: root.children[1] ?? root, offset: 1 })).toBe(9);
  const before = root.ownerDocument.body;
  expect(text.placeOf({ node: before, offset: 0 })).toBe(0);
  expect(text.placeOf({ node: before, offset: 1 })).toBe(text.text.length);
});

test('the heading of a place is the last before it', () => {
  const { text } = textOf('<p>Before.</p><h2 id="a">A</h2><p>One.</p><h3 id="b">B</h3><p>Two.</p>');
  const above = (words: string) => text.headingOf(text.text.indexOf(words))?.id;
  expect(['Before', 'One', 'B\n', 'Two'].map(above)).toEqual([undefined, 'a', 'b', 'b']);
});

test('right-to-left words keep their order', () => {
  const { text } = textOf('<p>المشي ساعةً خيرٌ من <strong>ساعتين</strong> على المكتب.</p>');
  expect(text.text).toBe('المشي ساعةً خيرٌ من ساعتين على المكتب.');
});

test('a thousand passages are found in one walk through the text', () => {
  const { text } = textOf('<p>Some words of an essay.</p>'.repeat(1000));
  // Each is found by its number: no node is visited again.
  const found = Array.from({ length: 1000 }, (_, at) =>
    text.pointsOf({ start: at * 24, end: at * 24 + 4 }),
  );
  expect(new Set(found.map((points) => points?.[0].node)).size).toBe(1000);
});
