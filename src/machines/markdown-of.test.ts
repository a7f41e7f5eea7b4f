import { expect, test } from 'vitest';
import { markdownOf } from './markdown-of.ts';

const address = new URL('https://example.org/articles/a/');
const markdown = (html: string) => markdownOf(html, address).trim();

test('addresses are whole', () => {
  expect(markdown('<p><a href="../b/#c">there</a> <img src="/x.png" alt="X"></p>')).toBe(
    '[there](https://example.org/articles/b/#c) ![X](https://example.org/x.png)',
  );
});

test('notes, tables and code are those of Markdown', () => {
  const note =
    '<p>Said.<sup><a href="#fn-1" id="ref" data-footnote-ref>1</a></sup></p>' +
    '<section data-footnotes><h2>Notes</h2><ol><li id="fn-1"><p>Where. <a href="#ref" data-footnote-backref>↩</a></p></li></ol></section>';
  expect(markdown(note)).toBe('Said.[^1]\n\n[^1]: Where.');
  const table = '<table><caption>Water</caption><tr><th>hour</th></tr><tr><td>5</td></tr></table>';
  expect(markdown(table)).toBe('Water\n\n| hour |\n| - |\n| 5 |');
  expect(markdown('<pre data-language="sh"><code><span>ls</span> -l\n</code></pre>')).toBe(
    '```sh\nls -l\n```',
  );
});

test('formulas are TeX, and a drawing is its description', () => {
  expect(markdown('<p><math><msup><mi>a</mi><mn>2</mn></msup></math></p>')).toBe('$a^{2}$');
  expect(markdown('<svg role="img" aria-label="The water rises."></svg>')).toBe('The water rises.');
});

test('what moves or runs is not there', () => {
  expect(markdown('<p>A<script>b()</script></p><button>Copy</button>')).toBe('A');
});
