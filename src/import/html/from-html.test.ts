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
  ['comments', '<!-- a --><p>b <!-- c --> d', 'b d'],
  [
    'an abbreviation',
    '<p><abbr title="A &quot;b&quot;">c</abbr>',
    '<abbr title="A &quot;b&quot;">c</abbr>',
  ],
  [
    'a picture with a caption',
    '<figure><img src="a.png" alt="b"><figcaption>A <i>"c"</i></figcaption></figure>',
    '<Figure caption="A &#x22;c&#x22;">\n  ![b](a.png)\n</Figure>',
  ],
  ['a figure without one', '<figure><img src="a.png" alt="b"></figure>', '![b](a.png)'],
  [
    'the caption of a table',
    '<table><caption>A</caption><tr><th>b<tr><td>c</table>',
    '<Figure caption="A">\n  | b |\n  | - |\n  | c |\n</Figure>',
  ],
  [
    'what plays',
    '<p><iframe src="https://a.b/c"></iframe><p><video><source src="d.mp4"></video><p><audio src="e.mp3" title="F"></audio>',
    '[https://a.b/c](https://a.b/c)\n\n[d.mp4](d.mp4)\n\n[F](e.mp3)',
  ],
  [
    'links without words',
    '<p>a<a href="b"><span></span></a><a href="https://c.d/"><img src="d"></a>',
    'a[![](d)](https://c.d/)',
  ],
  ['a script', '<p>a<script>b</script><style>c</style>', 'a'],
  ['lists', '<ul><li>a<li>b</ul><ol><li>c</ol>', '- a\n- b\n\n1. c'],
  ['code', '<pre><code class="language-js">{a}\n</code></pre>', '```js\n{a}\n```'],
  [
    'a table',
    '<table><tr><th>a<th>b<tr><td>{1}<td>2|3</table>',
    '| a | b |\n| - | - |\n| \\{1} | 2\\|3 |',
  ],
  [
    'a table with blocks in its cells',
    '<table><tr><th>a<tr><td><p>b<pre>{c}\nd</pre><ul><li>e</ul></table>',
    '| a |\n| - |\n| b `{c} d` e |',
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

test.each([
  ['one of the first level is the title', '<h1>A</h1><h3>B</h3><h4>C</h4>', 'A', '## B\n\n### C'],
  [
    'several keep their places',
    '<h1>A</h1><p>b<h1>C</h1><h2>D</h2>',
    undefined,
    '## A\n\nb\n\n## C\n\n### D',
  ],
  ['none is left alone', '<p>a', undefined, 'a'],
  [
    'Word marks the title',
    '<p class=MsoTitle>A</p><h1>B</h1><h1>C</h1><h2>D</h2>',
    'A',
    '## B\n\n## C\n\n### D',
  ],
  ['Google Docs marks it', '<p class="c1 title">A</p><h1>B</h1>', 'A', '## B'],
  ['others mark something else', '<p class="title">A</p><h1>B</h1>', 'B', 'A'],
])('of the headings, %s', (_what, html, title, markdown) => {
  const { heading, body } = fromHtmlText(html, same);
  expect(heading).toBe(title);
  expect(body({ withoutHeading: true })).toBe(`${markdown}\n`);
});

test.each([
  [
    'comments for Word',
    '<p>a<!--[if gte mso 9]><xml></xml><![endif]-->b<![if !x]>c<![endif]><o:p>&nbsp;</o:p>',
    'abc',
  ],
  [
    'items of Word',
    '<p class=MsoListParagraphCxSpFirst style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·<span>&nbsp;</span></span>a</p>\n' +
      '<p class=MsoListParagraphCxSpMiddle style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.</span>b</p>\n' +
      '<p class=MsoListParagraphCxSpLast style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>c</p><p>d',
    '- a\n  1. b\n- c\n\nd',
  ],
  [
    'links and classes of Google Docs',
    '<style>.c1{color:#000;font-weight:700}.c2{font-style:italic}.c3{font-weight:400}</style>' +
      '<h2><span class=c1>A</span></h2><p><span class="c1 c2">b</span> <span class=c3>c</span> ' +
      '<a href="https://www.google.com/url?q=https://d.e/f%3Fg%3D1&amp;sa=D">h</a>',
    '## A\n\n**_b_** c [h](https://d.e/f?g=1)',
  ],
  [
    'footnotes of Word',
    '<p>a<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> b<div><hr><div id=ftn1><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> c</p></div></div>',
    'a[^1] b\n\n[^1]: c',
  ],
  [
    'footnotes of Google Docs',
    '<p>a<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup></p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span>&nbsp;b</span></p></div>',
    'a[^1]\n\n[^1]: b',
  ],
])('%s', (_what, html, markdown) => {
  expect(bodyOf(html)).toBe(`${markdown}\n`);
});

test('where a page comes from is kept', () => {
  const head =
    '<title>On tea</title><link rel=canonical href="https://a.b/c"><meta property="og:site_name" content="D">';
  expect(fromHtmlText(`${head}<h1>Tea</h1>`, same).raw).toEqual({
    source: { title: 'On tea', url: 'https://a.b/c', publication: 'D' },
  });
  expect(fromHtmlText(`${head}<h1>On tea</h1>`, same).raw).toEqual({
    source: { url: 'https://a.b/c', publication: 'D' },
  });
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
  expect(raw).toEqual({ description: 'What tea is.', author: ['Ada'], date: '2019-05-01' });
  expect({ heading, headTitle }).toEqual({ heading: 'Tea', headTitle: 'Tea – Old site' });
  expect(body({ withoutHeading: true })).toBe('Words.\n');
});

test.each([
  ['<h1><!----><span>The 2<sup>nd</sup> cup</span><br>of tea<!----></h1>', 'The 2nd cup of tea'],
  ['<h1>Tea <em>&amp;</em> <a href="/b">bread</a></h1>', 'Tea & bread'],
  ['<h1>Tea<script>a()</script>\n  time</h1>', 'Tea time'],
])('the title in %j is %j', (heading, title) => {
  const page = `<title>Cups</title><article>${heading}<p>Words.</article>`;
  expect(fromHtmlText(page, same).heading).toBe(title);
});

test('notes of Markdown’s many readers become footnotes again', () => {
  expect(
    bodyOf(
      '<p>a<sup id="fnref:1"><a href="#fn:1">1</a></sup><div class="footnotes"><ol><li id="fn:1"><p>b <a href="#fnref:1">↩</a></p></li></ol></div>',
    ),
  ).toBe('a[^1]\n\n[^1]: b\n');
});

test('who wrote it and when stands in a page’s data too', () => {
  const data =
    '{"@type":"Article","author":{"@type":"Person","name":"Ada Example"},"datePublished":"2020-05-06T10:00:00Z"}';
  const page = `<script type="application/ld+json">${data}</script><article><h1>A</h1><p>b</article>`;
  expect(fromHtmlText(page, same).raw).toEqual({
    author: ['Ada Example'],
    date: '2020-05-06',
  });
});

test('of a page with several articles, the long one is taken', () => {
  const long = 'The long text of the essay goes on for a while here, and says something. '.repeat(
    9,
  );
  const text = bodyOf(
    `<header><nav><a href="/">Home</a></nav></header><article><h1>Tea</h1><p>${long}</p></article>` +
      '<aside><article><h2>A teaser</h2><p>Another.</p></article></aside><footer>Foot</footer>',
  );
  expect(text).toBe(`## Tea\n\n${long.trim()}\n`);
});

test('what readers said of a page is none of it, and a section of that name is', () => {
  const long = 'The text of the essay goes on for a while here. '.repeat(9);
  for (const comments of [
    'section id="comments"',
    'div class="comments-area"',
    'ol class=commentlist',
  ]) {
    const said = `<${comments}><h2>2 comments</h2><p>${long} So say I.</${comments.split(' ')[0]}>`;
    expect(bodyOf(`<article><h1>Tea</h1><p>${long}</p>${said}</article>`)).toBe(
      `## Tea\n\n${long.trim()}\n`,
    );
  }
  const own = `<section id=comments class="level2"><h2>Comments</h2><p>${long}</section>`;
  expect(bodyOf(`<article><h1>Tea</h1><p>${long}</p>${own}</article>`)).toBe(
    `## Tea\n\n${long.trim()}\n\n### Comments\n\n${long.trim()}\n`,
  );
});

test('a caption that is marked up as a heading is no title', () => {
  const long = 'The text of the essay goes on for a while here. '.repeat(9);
  const title = 'On tea and kettles';
  const page = `<title>${title}</title><main><h1>${long}</h1><p>${long}</p></main>`;
  const { heading = title, headTitle } = fromHtmlText(page, same);
  expect([heading, headTitle]).toEqual([title, title]);
  expect(bodyOf(page)).toContain(`${long.trim()}\n\n${long.trim()}`);
});

test('each of several authors has a line of the head', () => {
  const authors = ['Example, Ada', 'Ben Example']
    .map((name) => `<meta name="citation_author" content="${name}">`)
    .join('');
  expect(fromHtmlText(`${authors}<p>a`, same).raw.author).toEqual(['Ada Example', 'Ben Example']);
});
