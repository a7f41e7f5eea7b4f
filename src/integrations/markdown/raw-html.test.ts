import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { essayProcessor } from './processor.ts';

const renderer = await essayProcessor('/').createRenderer({ syntaxHighlight: false });

/** What an essay's text becomes, its space told apart no further. */
async function page(text: string): Promise<string> {
  const fileURL = pathToFileURL('/essays/one.md');
  const { code } = await renderer.render(text, { frontmatter: {}, fileURL });
  return code.replace(/\s+/g, ' ').trim();
}

test.each(['style', 'template', 'title', 'textarea', 'select', 'plaintext', 'xmp', 'noembed'])(
  '<%s> is text, and so is all that follows it',
  async (name) => {
    expect(await page(`The <${name}> tag, *and* more.\n\nThe rest.`)).toBe(
      `<p>The &#x3C;${name}> tag, <em>and</em> more.</p> <p>The rest.</p>`,
    );
    expect(await page(`<${name} a="b">\n\nThe rest.`)).toContain(`&#x3C;${name} a="b">`);
    expect(await page(`<${name} a="b">\n\nThe rest.`)).toContain('The rest.');
  },
);

test('what sends the reader away, runs or restyles is text', async () => {
  expect(await page('<meta http-equiv="refresh" content="0">')).toBe(
    '&#x3C;meta http-equiv="refresh" content="0">',
  );
  expect(await page('<script>alert(1)</script>\n')).toBe('&#x3C;script>alert(1)&#x3C;/script>');
  expect(await page('Words.<!-- <style>p { color: red }</style> -->')).toBe('<p>Words.</p>');
  expect(await page('<p style="color: red" onclick="a()" class="b">Words.</p>')).toBe(
    '<p class="b">Words.</p>',
  );
  expect(await page('[a](javascript:b) [c](mailto:d@example.org) [e](HTTPS://example.org)')).toBe(
    '<p><a>a</a> <a href="mailto:d@example.org">c</a> <a href="HTTPS://example.org">e</a></p>',
  );
  expect(await page('<a href="java&#9;script:b">a</a> <a href=" javascript:b">c</a>')).toBe(
    '<p><a>a</a> <a>c</a></p>',
  );
});

test('a tag that a slash closes ends there, and a comment without an end hides nothing', async () => {
  expect(await page('<a id="here"/> and [there](#here).')).toBe(
    '<p><a id="here"></a> and <a href="#here">there</a>.</p>',
  );
  expect(await page('a<br/>b')).toBe('<p>a<br>b</p>');
  expect(await page('Before.\n\n<!-- a remark\n\nThe rest.')).toBe(
    '<p>Before.</p> &#x3C;!-- a remark The rest.',
  );
  expect(await page('Before.\n\n<div class="a\n\nThe rest.')).toContain('The rest.');
});

test('what is read stays as it is: tables, details, drawings, notes and boxes', async () => {
  const kept = [
    '<details open><summary>More</summary><p lang="de" dir="auto">Wörter</p></details>',
    '<p>H<sub>2</sub>O <kbd>Ctrl</kbd> <mark>so</mark> <time datetime="2026-01-01">then</time></p>',
    '<div><svg viewBox="0 0 1 1"><path d="M0 0" stroke-width="2"></path></svg></div>',
    '<p><video src="/a.mp4" controls></video></p>',
  ];
  for (const html of kept) expect(await page(html)).toBe(html);
  expect(await page('- [x] done\n\nA[^1]\n\n[^1]: Note.')).toMatch(
    /type="checkbox" checked .*href="#user-content-fn-1".*id="user-content-fn-1"/,
  );
});
