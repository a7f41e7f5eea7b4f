/**
 * Pages for tests, made in the image of what sites serve: each kind of frame around each kind of text,
 * with the author and the day said in one of the ways in use.
 */
export interface MadePage {
  name: string;
  html: string;
  /** The words of its article, those of captions and notes included, that of its title apart. */
  words: string;
  author: string | undefined;
  published: string | undefined;
}

/** Words that differ from page to page, in sentences, so that nothing is found by chance. */
function sentences(seed: number, count: number): string {
  const nouns = ['river', 'kettle', 'ladder', 'window', 'garden', 'letter', 'harbour', 'candle'];
  const verbs = ['carries', 'keeps', 'forgets', 'measures', 'follows', 'answers', 'mends'];
  const ends = ['before noon', 'in winter', 'without haste', 'for years', 'by hand'];
  const pick = (list: readonly string[], at: number) =>
    list[(seed * 7 + at * 3) % list.length] ?? '';
  return Array.from(
    { length: count },
    (_, at) =>
      `The ${pick(nouns, at)} ${pick(verbs, at + seed)} the ${pick(nouns, at * 2 + 1)}, ${pick(ends, at)}.`,
  ).join(' ');
}

const menu =
  '<ul class="menu"><li><a href="/">Home</a><li><a href="/about">About us</a><li><a href="/shop">Subscribe now</a></ul>';
const teasers =
  '<div class="related"><h3>More stories</h3><ul><li><a href="/x">Seven cheap holidays</a><li><a href="/y">What celebrities eat</a></ul></div>';
const comments =
  '<div id="comments"><h3>2 comments</h3><div class="comment"><p>First remark, friend!</p></div><div class="comment"><p>Nonsense, says I.</p></div></div>';

/** How a site frames its article. */
const frames: Record<string, (article: string, title: string) => string> = {
  'one article': (article, title) =>
    `<header><nav>${menu}</nav></header><main><article><h1>${title}</h1>${article}</article></main>${comments}<footer>Imprint and cookies</footer>`,
  'several articles': (article, title) =>
    `<nav>${menu}</nav><article class="post"><h1>${title}</h1>${article}</article><aside><article><h2>Teaser one</h2><p>Short words.</p></article><article><h2>Teaser two</h2><p>Other words.</p></article></aside>${teasers}`,
  'no article': (article, title) =>
    `<div id="header"><h1><a href="/">Old site</a></h1>${menu}</div><div id="content"><h2 class="title">${title}</h2><div class="entry-content">${article}</div></div><div id="sidebar">${teasers}</div><div id="footer">All rights reserved</div>`,
  'layout table': (article, title) =>
    `<table width="100%"><tr><td width="150" class="sidebar">${menu}</td><td><h1>${title}</h1>${article}</td></tr></table><div class="footer">Webmaster</div>`,
  'hidden parts': (article, title) =>
    `<div class="modal" style="display:none"><p>Sign up for our newsletter, please do.</p></div><div class="share" aria-hidden="true">Share this</div><div class="page"><div class="post"><h1>${title}</h1>${article}<p hidden>Not for you.</p></div>${comments}</div>`,
};

/** What stands in the article besides paragraphs, with the words of it that are kept. */
const pieces: { html: string; words: string }[] = [
  {
    html: '<figure><a href="big.jpg"><img src="small.jpg" alt=""></a><figcaption>A mill at dusk</figcaption></figure>',
    words: 'A mill at dusk',
  },
  {
    html: '<p>A claim.<sup id="fnref:1"><a href="#fn:1">1</a></sup></p><ol class="notes"><li id="fn:1"><p>A source of the claim. <a href="#fnref:1">↩</a></p></ol>',
    words: 'A claim. A source of the claim.',
  },
  {
    html: '<table class="highlight"><tr><td class="gutter"><pre>1\n2</pre><td class="code"><pre>let tea = 1\ntea += 1</pre></table>',
    words: 'let tea = 1 tea += 1',
  },
  {
    html: '<table><tr><th>Month<th>Walks<tr><td>May<td>four<tr><td>June<td>nine</table>',
    words: 'Month Walks May four June nine',
  },
  {
    html: '<h2 id="b">Boats<a class="anchor" href="#b">#</a></h2><blockquote><p>Row, row.</p></blockquote><ul><li>oars<li>rope and <em>tar</em></ul>',
    words: 'Boats Row, row. oars rope and tar',
  },
];

/** How a page says who wrote it and when. */
const signatures: ((name: string, day: string) => { head: string; line: string })[] = [
  (name, day) => ({
    head: `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"S"},{"@type":"NewsArticle","author":[{"@type":"Person","name":"${name}"}],"datePublished":"${day}T08:00:00+02:00"}]}</script>`,
    line: '',
  }),
  (name, day) => ({
    head: `<meta name="author" content="${name}"><meta property="article:published_time" content="${day}T08:00:00Z">`,
    line: '',
  }),
  (name, day) => ({
    head: '',
    line: `<p class="byline">By <a rel="author" href="/by/x">${name}</a> <time datetime="${day}">that day</time></p>`,
  }),
  (name, day) => ({
    head: `<meta name="dc.creator" content="${name}"><meta name="dc.date" content="${day.replaceAll('-', '/')}">`,
    line: '',
  }),
  () => ({ head: '', line: '' }),
];

/** Twenty-five pages: each frame around each piece. */
export const madePages: MadePage[] = Object.entries(frames).flatMap(([name, frame], at) =>
  pieces.map((piece, place) => {
    const number = at * pieces.length + place;
    const signature = signatures[(at + place) % signatures.length]?.(
      'Ada Example',
      `20${10 + (number % 10)}-05-0${1 + at}`,
    );
    const isSigned = (signature?.head ?? '') + (signature?.line ?? '') !== '';
    const [first, second, third] = [4, 7, 5].map((count, part) =>
      sentences(number * 3 + part, count),
    );
    const title = `On walking, part ${number + 1}`;
    const article = `${signature?.line}<p>${first}</p><p>${second}</p>${piece.html}<p>${third} <a href="/next">Read on</a></p>`;
    return {
      name: `${name}, ${number + 1}`,
      html: `<!doctype html><html lang="en"><head><title>${title} | Old site</title><meta property="og:site_name" content="Old site"><link rel="canonical" href="https://example.org/${number}">${signature?.head}</head><body>${frame(article, title)}</body></html>`,
      words: `${first} ${second} ${piece.words} ${third} Read on`,
      author: isSigned ? 'Ada Example' : undefined,
      published: isSigned ? `20${10 + (number % 10)}-05-0${1 + at}` : undefined,
    };
  }),
);
