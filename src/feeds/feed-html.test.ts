import { expect, test } from 'vitest';
import { feedHtml } from './feed-html.ts';

const page = new URL('https://example.org/sub/articles/on-tea/');
const html = (text: string) => feedHtml(text, page);

test('addresses are whole, those of notes and headings on the essay’s page', () => {
  expect(
    html('<p><a href="/sub/topics/">a</a> <a href="#note">b</a> <a href="../on-rain/">c</a></p>'),
  ).toBe(
    '<p><a href="https://example.org/sub/topics/">a</a> <a href="https://example.org/sub/articles/on-tea/#note">b</a> <a href="https://example.org/sub/articles/on-rain/">c</a></p>',
  );
  expect(html('<a href="mailto:me@example.org">me</a>')).toBe(
    '<a href="mailto:me@example.org">me</a>',
  );
});

test('nothing of the page around the text comes along', () => {
  expect(
    html(
      '<style>p{}</style><h2 id="tea" class="a" tabindex="-1">Tea</h2><script>1</script><p data-x="1" hidden>no</p><!-- no -->',
    ),
  ).toBe('<h2>Tea</h2>');
  expect(html('<h2 id="tea"><a href="#tea">Green <em>tea</em></a></h2>')).toBe(
    '<h2>Green <em>tea</em></h2>',
  );
});

test('a picture is its last form, without a choice of files', () => {
  expect(
    html(
      '<picture><source srcset="/a.avif"><img src="/a.webp" srcset="/a.webp 1x" sizes="9px" alt="A" width="3" height="2" loading="lazy"></picture>',
    ),
  ).toBe('<img src="https://example.org/a.webp" alt="A" width="3" height="2">');
});

test('a drawing is what it is described as, once', () => {
  expect(
    html(
      '<figure><figcaption>Tea<span>Cups</span></figcaption><p class="key"><span>Green</span><span>Black</span></p><svg role="img" aria-label="Three cups."><path d="M0 0"/></svg><svg role="img" aria-label="Three cups."></svg></figure>',
    ),
  ).toBe('<figure><figcaption>Tea<br>Cups</figcaption><p>Three cups.</p></figure>');
  expect(html('<p>a<svg aria-hidden="true"></svg></p>')).toBe('<p>a</p>');
});

test('what folds stands open, and notes are set off', () => {
  expect(html('<details><summary>More</summary><p>Leaves.</p></details>')).toBe(
    '<div><p><strong>More</strong></p><p>Leaves.</p></div>',
  );
  expect(html('<div role="note" aria-label="Tip"><p>Tip</p><p>Wait.</p></div>')).toBe(
    '<blockquote><p>Tip</p><p>Wait.</p></blockquote>',
  );
});

test('a tool says what stands in its fields, and has no buttons', () => {
  expect(
    html(
      '<tea-timer><form><label>Cups <input value="3" readonly></label><select><option>hot</option><option selected>cold</option></select><button>Go</button><output>4 min</output></form></tea-timer>',
    ),
  ).toBe('<div><p>Cups 3</p>cold4 min</div>');
});

test('the boxes of a task list are signs', () => {
  expect(
    html(
      '<ul><li><input type="checkbox" checked disabled> Boil</li><li><input type="checkbox" disabled> Pour</li></ul>',
    ),
  ).toBe('<ul><li>☑ Boil</li><li>☐ Pour</li></ul>');
});

test('code has no colours, a note no arrow back, and other languages their names', () => {
  expect(html('<pre class="a"><code><span class="token-keyword">let</span> a</code></pre>')).toBe(
    '<pre><code>let a</code></pre>',
  );
  expect(html('<p>A note.<a href="#ref" data-footnote-backref aria-label="Back">↩</a></p>')).toBe(
    '<p>A note.</p>',
  );
  expect(html('<p>In <span lang="ja">茶</span></p>')).toBe('<p>In <span lang="ja">茶</span></p>');
});

test('maths stays maths', () => {
  const maths = '<math display="block"><mfrac><mi>a</mi><mn>2</mn></mfrac></math>';
  expect(html(maths.replace('<mi>', '<mi class="x" id="y">'))).toBe(maths);
});
