import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { chapterOf, xmlId } from './chapter.ts';
import type { BookEssay } from './contents.ts';
import { leadLinks } from './links.ts';

const essay = (text: string, id = 'tea'): BookEssay => ({
  id,
  title: 'On tea',
  description: 'Of tea.',
  author: ['Ada Example'],
  topics: ['Hot drinks'],
  language: 'en',
  added: new Date('2026-01-01'),
  text,
  cover: '<svg class="cover" viewBox="0 0 120 160"><path fill="var(--cover-1)" d="M0 0h9z"/></svg>',
});

/** The chapter of a text, with the drawings that it brings. */
async function chapter(text: string, id?: string) {
  const drawings: string[] = [];
  const made = await chapterOf(essay(text, id), 3, (name) => `[${name}]`, {
    drawing: (svg) => `images/${drawings.push(svg)}.svg`,
    picture: (src) => Promise.resolve(src === '/gone.webp' ? undefined : 'images/9.jpg'),
  });
  return { made, drawings, html: () => toHtml(made.body) };
}

test('a note is a footnote of the book, and its mark leads there and back', async () => {
  const { html } = await chapter(
    '<p>Green.<sup><a href="#fn-1" id="ref-1" data-footnote-ref aria-describedby="label">1</a></sup></p><section data-footnotes class="footnotes"><h2 class="sr-only" id="label">Notes</h2><ol><li id="fn-1"><p>Or white. <a href="#ref-1" data-footnote-backref aria-label="Back to reference 1">↩\uFE0E</a></p></li></ol></section>',
  );
  expect(html()).toBe(
    '<p>Green.<sup><a id="ref-1" href="#fn-1" epub:type="noteref" role="doc-noteref">1</a></sup></p>' +
      '<section epub:type="footnotes"><h2 class="sr-only" id="label">Notes</h2>' +
      '<aside id="fn-1" epub:type="footnote" role="doc-footnote"><p>1. Or white. <a href="#ref-1" title="Back to reference 1" role="doc-backlink">↑</a></p></aside></section>',
  );
});

test('a chart is a drawing of its own, in the theme’s colours, with the key to them', async () => {
  const svg = (size: string) =>
    `<svg class="${size}" viewBox="0 0 544 250" role="img" aria-label="Two cups."><path class="series-0" d="M0 0h9v9h-9z"></path><text x="1" y="2" text-anchor="end">Cups &amp; pots</text></svg>`;
  const { html, drawings } = await chapter(
    `<figure><figcaption>Tea</figcaption><p class="key"><span class="series-0">Green</span><span class="series-1">Black</span></p>${svg('narrow')}${svg('wide')}</figure>`,
  );
  expect(html()).toBe(
    '<figure><figcaption>Tea</figcaption><p class="chart-key"><b class="series-0">■</b> Green <b class="series-1">■</b> Black </p><img src="images/1.svg" alt="Two cups."></figure>',
  );
  const [drawing = ''] = drawings;
  expect(drawing).toContain('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 544 250"');
  expect(drawing).toContain('width="544" height="250"');
  expect(drawing).toContain('<path fill="[--accent]" d="M0 0h9v9h-9z" />');
  expect(drawing).toContain(
    '<text fill="[--ink]" font-family="Georgia, serif" font-size="14" text-anchor="end" x="1" y="2">Cups &#x26; pots</text>',
  );
});

test('the texts of a diagram stand in the middle of their boxes', async () => {
  const { drawings } = await chapter(
    '<svg viewBox="0 0 9 9" aria-label="A box."><rect width="9" height="9"></rect><text x="4" y="5">Tea</text></svg>',
  );
  expect(drawings[0]).toContain('<rect fill="[--sheet]" stroke="[--hairline]"');
  expect(drawings[0]).toContain('text-anchor="middle" x="4" y="5">Tea</text>');
});

test('a label keeps lines away from it in readers that draw a stroke over its letters, too', async () => {
  const { drawings } = await chapter(
    '<svg viewBox="0 0 9 9" aria-label="A way."><text class="label">in time</text></svg>',
  );
  const letters =
    'fill="[--ink-soft]" font-family="Georgia, serif" font-size="14" text-anchor="middle" font-style="italic"';
  expect(drawings[0]).toContain(
    `<text ${letters} stroke="[--paper]" stroke-width="5" stroke-linejoin="round">in time</text>` +
      `<text ${letters}>in time</text>`,
  );
});

test('a drawing with styles of its page is what it is described as', async () => {
  const { html, drawings } = await chapter(
    '<svg aria-label="A path."><path class="of-the-essay"></path></svg>',
  );
  expect(html()).toBe('<p>A path.</p>');
  expect(drawings).toHaveLength(1); // the cover
});

test('a cover has the colours of the theme', async () => {
  const { drawings, made } = await chapter('<p>Words.</p>');
  expect(drawings[0]).toContain('fill="[--cover-1]"');
  expect(made.cover?.properties.src).toBe('images/1.svg');
});

test('pictures are files of the book, and one that is not there is its words', async () => {
  const { html } = await chapter(
    '<p><picture><source srcset="/a.avif"><img src="/a.webp" alt="A cup" width="3"></picture> <img src="/gone.webp" alt="A pot"></p>',
  );
  expect(html()).toBe('<p><img src="images/9.jpg" alt="A cup"> <span>A pot</span></p>');
});

test('maths has its namespace, code its direction, and nothing acts', async () => {
  const { html, made } = await chapter(
    '<math><mi>a</mi></math><pre><code>a(b)</code></pre><script>1</script><video src="/a.mp4"></video><button>Go</button>',
  );
  expect(html()).toBe(
    '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>a</mi></math><pre dir="ltr"><code dir="ltr">a(b)</code></pre>',
  );
  expect(made.hasMaths).toBe(true);
});

test('links lead into the book where it has what they lead to, and else to the site', async () => {
  const tea = await chapter(
    '<h2 id="1-leaf">Leaf</h2><p><a href="#1-leaf">a</a><a href="#none">b</a><a href="/sub/articles/rain/#why">c</a><a href="../rain/">d</a><a href="../rain/#gone">e</a><a href="/sub/articles/mud/">f</a><a href="https://a.example/">g</a></p>',
  );
  const rain = await chapter('<h2 id="why">Why</h2>', 'rain');
  leadLinks([tea.made, rain.made], (id) => `https://example.org/sub/articles/${id}/`);
  expect(tea.html()).toBe(
    '<h2 id="_1-leaf">Leaf</h2><p><a href="#_1-leaf">a</a><a>b</a><a href="rain.xhtml#why">c</a><a href="rain.xhtml">d</a><a href="rain.xhtml">e</a><a href="https://example.org/sub/articles/mud/">f</a><a href="https://a.example/">g</a></p>',
  );
  expect(tea.made.headings).toEqual([{ id: '_1-leaf', text: 'Leaf' }]);
});

test.each([
  ['why-walk', 'why-walk'],
  ['2022', '_2022'],
  ['石と水', '石と水'],
  ['c++', 'c--'],
])('the id %s is %s to XML', (id, written) => {
  expect(xmlId(id)).toBe(written);
});
