import { expect, test } from 'vitest';
import { fromHtmlText } from './from-html.ts';

const same = (url: string) => url;

function bodyOf(html: string) {
  return fromHtmlText(html, same).body({ withoutHeading: true });
}

test.each([
  [
    'nested ones become blocks',
    '<table><tr><td><img src="a.png" alt="A"></td><td><table><tr><td>One <i>two</i>.<br><br>Three.<ul><li>four</ul></table></table>',
    '![A](a.png)\n\nOne _two_.\n\nThree.\n\n- four',
  ],
  ['one of a single cell is none', '<table><tr><td><h2>A</h2><p>b</table>', '## A\n\nb'],
  [
    'one that a page calls its frame is none',
    '<table role="presentation"><tr><td>a<td>b<tr><td>c<td>d</table>',
    'a\n\nb\n\nc\n\nd',
  ],
  [
    'one of short cells stays',
    '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
    '| | |\n| - | - |\n| a | b |\n| c | d |',
  ],
  [
    'no cell is padded',
    `<table><tr><th>a<tr><td>${'long '.repeat(9)}<tr><td>b</table>`,
    `| a |\n| - |\n| ${'long '.repeat(9).trim()} |\n| b |`,
  ],
  [
    'a comment in one is dropped',
    '<table><tr><th>a<tr><td>b<!-- c\nd --></table>',
    '| a |\n| - |\n| b |',
  ],
])('of tables, %s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test.each([
  [
    'numbered in a table',
    '<table class=highlight><tr><td class=gutter><pre>1\n2</pre><td class=code><pre>if a:\n    b = 2</pre></table>',
    '```\nif a:\n    b = 2\n```',
  ],
  [
    'numbered by rows',
    '<table class="js-file-line-container" data-lang=Ruby><tr><td data-line-number=1><td class="blob-code">def a<tr><td data-line-number=2><td class="blob-code">  1</table>',
    '```ruby\ndef a\n  1\n```',
  ],
  [
    'numbered in the line',
    '<pre class="language-js"><code><span class="lineno">1 </span>let a;\n<span class="lineno">2 </span>a;</code></pre>',
    '```js\nlet a;\na;\n```',
  ],
  [
    'of Hugo’s numbers',
    '<div class=highlight><pre><code data-lang=go><span style="user-select:none">1</span>a\n<span style="user-select:none">2</span>b</code></pre></div>',
    '```go\na\nb\n```',
  ],
  [
    'of GitHub',
    '<div class="highlight highlight-source-python"><pre>x = 1</pre></div>',
    '```python\nx = 1\n```',
  ],
  [
    'of Pandoc',
    '<pre class="sourceCode haskell"><code class="sourceCode haskell">y = 2</code></pre>',
    '```haskell\ny = 2\n```',
  ],
  [
    'of Jekyll',
    '<div class="language-ruby highlighter-rouge"><div class=highlight><pre class=highlight><code>z</code></pre></div></div>',
    '```ruby\nz\n```',
  ],
  ['of highlight.js', '<pre><code class="hljs css">a{}</code></pre>', '```css\na{}\n```'],
  ['of SyntaxHighlighter', '<pre class="brush: php; toolbar: false">$a;</pre>', '```php\n$a;\n```'],
  ['of no language', '<pre class="language-none">a</pre>', '```\na\n```'],
])('code %s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test.each([
  [
    'Hugo',
    '<p>a<sup id="fnref:1"><a href="#fn:1" class="footnote-ref">1</a></sup><section class=footnotes><hr><ol><li id="fn:1"><p>b&#160;<a href="#fnref:1">↩︎</a></ol></section>',
    'a[^1]\n\n[^1]: b',
  ],
  [
    'GitHub',
    '<p>a<sup><a href="#user-content-fn-x-1" id="user-content-fnref-x-1">1</a></sup></p><section data-footnotes><h2 id=footnote-label>Footnotes</h2><ol><li id="user-content-fn-x-1"><p>b <a href="#user-content-fnref-x-1">↩</a></ol></section>',
    'a[^1]\n\n[^1]: b',
  ],
  [
    'Substack',
    '<p>a<a class="footnote-anchor" id="footnote-anchor-1-9" href="https://a.b/c#footnote-1-9">1</a></p><div class=footnote><a id="footnote-1-9" href="https://a.b/c#footnote-anchor-1-9" class="footnote-number">1</a><div><p>b</p><p>c</p></div></div><link rel=canonical href="https://a.b/c">',
    'a[^1]\n\n[^1]: b\n\n    c',
  ],
  [
    'Wikipedia',
    '<p>a<sup id="cite_ref-1" class=reference><a href="#cite_note-1">[1]</a></sup> c<sup id="cite_ref-n_2-0"><a href="#cite_note-n-2">[2]</a></sup> d<sup id="cite_ref-n_2-1"><a href="#cite_note-n-2">[2]</a></sup></p><ol class=references><li id="cite_note-1"><span><b><a href="#cite_ref-1">^</a></b></span> <span>1984 was b.</span></li><li id="cite_note-n-2"><span>^ <a href="#cite_ref-n_2-0">a</a> <a href="#cite_ref-n_2-1">b</a></span> <span>e</span></li></ol>',
    'a[^1] c[^2] d[^2]\n\n[^1]: 1984 was b.\n\n[^2]: e',
  ],
  [
    'a hand',
    '<p>a [<a href="#f1" name="r1">1</a>] b</p><p id="f1">[<a href="#r1">1</a>] c</p>',
    'a [^1] b\n\n[^1]: c',
  ],
  [
    'a hand that leads nowhere back',
    '<p>a<sup><a href="#n1">1</a></sup> b</p><p id="n1">1. c</p>',
    'a[^1] b\n\n[^1]: c',
  ],
  [
    'nobody, but a list of contents',
    '<p><a href="#x">Tea</a></p><h2 id=x>Tea</h2><p>a',
    '[Tea](#tea)\n\n## Tea\n\na',
  ],
])('footnotes of %s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test.each([
  [
    'signs',
    '<p class=MsoListParagraphCxSpFirst style="text-indent:-.25in"><span style="font-family:Symbol">·<span style=\'font:7.0pt "Times New Roman"\'>&nbsp;&nbsp; </span></span>a</p><p class=MsoListParagraphCxSpLast style="margin-left:1.0in"><span style="font-family:Courier">o<span style="font:7.0pt Times">&nbsp; </span></span>b</p>',
    '- a\n  - b',
  ],
  [
    'numbers',
    '<p class=MsoListParagraphCxSpFirst>1.<span style="font:7.0pt Times">&nbsp;&nbsp; </span>One</p><p class=MsoListParagraphCxSpLast>2.<span style="font:7.0pt Times">&nbsp;&nbsp; </span>Two <b>more</b></p>',
    '1. One\n2. Two **more**',
  ],
])('lists of Word’s filtered pages with %s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test.each([
  ['MathML', '<p>a <math><mfrac><mi>b</mi><mn>2</mn></mfrac></math> c', 'a $\\frac{b}{2}$ c'],
  [
    'MathML that brings its TeX',
    '<p><math><semantics><mi>b</mi><annotation encoding="application/x-tex">\\beta</annotation></semantics></math>',
    '$\\beta$',
  ],
  [
    'KaTeX',
    '<p>a <span class=katex><span class=katex-mathml><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class=katex-html aria-hidden=true>x2</span></span>',
    'a $x^2$',
  ],
  [
    'MathJax',
    '<p>a <span class=MathJax_Preview></span><span class=MathJax>x2</span><script type="math/tex">x^2</script></p><script type="math/tex; mode=display">y^2</script>',
    'a $x^2$\n\n$$\ny^2\n$$',
  ],
  [
    'Wikipedia',
    '<p><span class=mwe-math-element><span style="display:none"><math alttext="{\\displaystyle x_1}"><mi>x</mi></math></span><img src="x.svg" alt="x"></span>',
    '$x_1$',
  ],
  [
    'letters around them',
    '<p>the <math><mi>n</mi></math>th, H<math alttext="_2"><mn>2</mn></math>O',
    'the $n$&#x74;h, &#x48;$_2$&#x4f;',
  ],
  ['two together', '<p><math><mi>a</mi></math><math><mi>b</mi></math>', '$a$ $b$'],
  [
    'commands that are not known',
    '<p>a <script type="math/tex">\\nowhere{b}</script></p><script type="math/tex; mode=display">\\nowhere{c}</script>',
    'a `\\nowhere{b}`\n\n```\n\\nowhere{c}\n```',
  ],
])('formulas of %s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test.each([
  [
    'a table in a heading',
    '<h1>A</h1><h2>B<table><caption>C</caption><tr><td>d<td>e</table></h2>',
    '## B\n\n<Figure caption="C">\n  | | |\n  | - | - |\n  | d | e |\n</Figure>',
  ],
  [
    'a figure in a heading',
    '<h1>A</h1><h2>B<figure><img src="c.png" alt="c"><figcaption>D<br>e</figcaption></figure></h2>',
    '## B\n\n<Figure caption="D e">\n  ![c](c.png)\n</Figure>',
  ],
  [
    'a figure in a link',
    '<a href="https://a.b/"><figure><img src="c.png" alt="c"><figcaption>D</figcaption></figure></a>',
    '<Figure caption="D">\n  [![c](c.png)](https://a.b/)\n</Figure>',
  ],
  [
    'a caption within a caption’s division',
    '<figure><div><img src="c.png" alt="c"><figcaption>D</figcaption></div></figure>',
    '<Figure caption="D">\n  ![c](c.png)\n</Figure>',
  ],
  [
    'the mark of a note in a caption',
    '<figure><img src="c.png" alt="c"><figcaption>D.<sup id="r1"><a href="#n1">1</a></sup></figcaption></figure><ol><li id="n1">E. <a href="#r1">↩</a></ol>',
    '<Figure caption="D.">\n  ![c](c.png)[^1]\n</Figure>\n\n[^1]: E.',
  ],
  [
    'the mark of a note in the caption of a table',
    '<table><caption>D<sup id="r1"><a href="#n1">1</a></sup></caption><tr><th>b<tr><td>c</table><ol><li id="n1">E. <a href="#r1">↩</a></ol>',
    '<Figure caption="D">\n  | b |\n  | - |\n  | c |\n\n  [^1]\n</Figure>\n\n[^1]: E.',
  ],
  ['a break in a heading', '<h1>A</h1><h2>B<br>c</h2>', '## B c'],
  ['breaks between paragraphs', '<p>a<br>b<br><br>c<br> <br>d', 'a\\\nb\n\nc\n\nd'],
  [
    'an answer that unfolds',
    '<details><summary>A <b>b</b></summary><p>c</details>',
    '<details>\n  <summary>A b</summary>\n\n  c\n</details>',
  ],
  ['an answer without a question', '<details>c</details>', '<details>\n  c\n</details>'],
  ['a link to a paragraph', '<p><a href="#x">a</a></p><p id=x>b', '[a](#x)\n\n<span id="x" />b'],
  [
    'a link to an anchor',
    '<p><a href="#x">a</a></p><p>b <a name=x></a>c',
    '[a](#x)\n\nb <span id="x" />c',
  ],
  [
    'a link to a part that begins with a heading',
    '<p><a href="#x">a</a></p><section id=x><h2>B c</h2><p>d</section>',
    '[a](#b-c)\n\n## B c\n\nd',
  ],
  [
    'a heading’s link to itself',
    '<h1>A</h1><h2 id=b>B<a class=headerlink href="#b">¶</a></h2><h2>C <a class=anchor href="#c" aria-label="Permalink">Link</a></h2><h2><a href="#d">D</a></h2>',
    '## B\n\n## C\n\n## D',
  ],
  [
    'headings without a level between them',
    '<h1>A</h1><h2>b</h2><h5>c</h5><h3>d</h3>',
    '## b\n\n### c\n\n### d',
  ],
  ['a comment', '<p>a<!-- b --></p><!-- c -->', 'a'],
  ['hidden parts', '<p>a</p><p style="display: none">b</p><p hidden>c</p>', 'a'],
])('%s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});
