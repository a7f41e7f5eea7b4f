import { expect, test } from 'vitest';
import { fromHtmlText } from './from-html.ts';

const same = (url: string) => url;

function bodyOf(html: string) {
  return fromHtmlText(html, same).body({ withoutHeading: true });
}

test.each([
  ['of its canonical address', '<link rel=canonical href="https://a.b/c/d.html">'],
  ['of its address for shares', '<meta property="og:url" content="https://a.b/c/d.html">'],
  ['of its base', '<base href="https://a.b/c/"><link rel=canonical href="d.html">'],
  ['that a browser noted', '<!-- saved from url=(0020)https://a.b/c/d.html -->'],
])('links and pictures are made whole by means %s', (_what, head) => {
  const { raw, body } = fromHtmlText(
    `${head}<p><a href="/e">1</a> <a href="f?g">2</a> <a href="#h">3</a> <a href="https://a.b/c/d.html#i">4</a></p><h2 id=i>I</h2><img src="j.png" alt="j">`,
    (_url, whole = '') => whole,
  );
  expect(raw.source).toEqual({ url: 'https://a.b/c/d.html' });
  expect(body({ withoutHeading: true })).toBe(
    '[1](https://a.b/e) [2](https://a.b/c/f?g) 3 [4](#i)\n\n## I\n\n![j](https://a.b/c/j.png)\n',
  );
});

test('a link keeps its address, and not the blanks around it', () => {
  expect(bodyOf('<p><a href=" https://a.b/c\n">d</a>')).toBe('[d](https://a.b/c)\n');
});

test('what leads nowhere from elsewhere keeps its words, and is named', () => {
  const { notes, body } = fromHtmlText(
    '<p><a href="/a">b</a> <a href="javascript:c()">d</a>',
    same,
  );
  expect(body({ withoutHeading: true })).toBe('b d\n');
  expect(notes).toEqual([
    'The page does not say where it stands, so the words of these links stay without an address: /a.',
  ]);
});

test.each([
  ['a name with signs of Markdown', 'See www.*.org/~ada/_b_.', 'See www.*.org/~ada/_b_.'],
  [
    'several',
    'https://a.b/c*d and http://e.f/~g, *h*',
    'https://a.b/c*d and http://e.f/~g, \\*h\\*',
  ],
  ['one before a sign of a tag', 'https://a.b/c&lt;d', 'https://a.b/c&lt;d'],
])('an address among words, %s, is written as it is', (_what, html, markdown) => {
  expect(bodyOf(`<p>${html}`)).toBe(`${markdown}\n`);
});

test.each(['blob:https://a.b/1', 'data:text/html,a', 'file:///a'])(
  'what plays %s leads nowhere, and is left out',
  (url) => {
    expect(bodyOf(`<p>a<iframe src="${url}"></iframe> <a href="${url}">b</a>`)).toBe('a b\n');
  },
);

test.each([
  ['<img srcset="a.png 1x, b.png 2x" alt=c>', 'b.png'],
  ['<img src="data:image/gif;base64,R0lGOD" data-src="a.png" alt=c>', 'a.png'],
  ['<picture><source srcset="a.webp 400w, b.webp 800w"><img alt=c></picture>', 'b.webp'],
])('the picture of %s is found', (html, url) => {
  expect(bodyOf(html)).toBe(`![c](${url})\n`);
});

test('what cannot be taken in is named', () => {
  const { notes, body } = fromHtmlText(
    '<p>Tea <img alt="A cup"></p><svg><title>A pot</title><text>Lid</text></svg><svg><path d="M0 0"/></svg>',
    same,
  );
  expect(body({ withoutHeading: true })).toBe('Tea\n');
  expect(notes).toEqual([
    'A drawing after "Tea" is left out; its words: A pot, Lid. Save it beside the essay as a picture, if it is needed.',
    'The picture "A cup" has no address, and is left out.',
  ]);
});
