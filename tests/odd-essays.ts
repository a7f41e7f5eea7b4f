import { essay } from './build-site.ts';

const count = (length: number, line: (number: number) => string) =>
  Array.from({ length }, (_, at) => line(at + 1));

/** Every construct of CommonMark and GFM that both endings understand. */
const everything = [
  '## A heading, *emphasised*',
  'A heading under\nits line\n---',
  '### The third #\n\n#### The fourth\n\n##### The fifth\n\n###### The sixth',
  'Words, *emphasis*, __strength__, ***both***, `code`, ``co`de``, ~~gone~~, a\\\nbreak, and another  \none.',
  'Escapes: \\* \\_ \\` \\[ \\] \\# \\\\, entities: &amp; &copy; &#169; &quot;.',
  '> A quotation\n> of two lines,\nthe second lazy.\n>\n> > One in another.',
  '> [!TIP]\n> A callout.',
  '- A list\n- tight\n  - with another\n\n    and a paragraph\n\n+ A list\n\n+ loose',
  '3. From three\n4. on\n   ```\n   code inside\n   ```',
  '- [ ] to do\n- [x] done',
  '***\n\n* * *\n\n___',
  '```js title="a.js"\nconst a = { b: [1] }; // <not> a tag\n```',
  '~~~\n{ neither } <this>\n~~~',
  '| Left | Right | Middle |\n|:-----|------:|:------:|\n| `a\\|b` | *c* | [d](/topics/) |\n| short |',
  '[Inline](/topics/ "Topics"), [full][one], [collapsed][], [shortcut], www.example.org, https://example.org/?a=b, me@example.org.',
  '![A drawing](/mark.svg "The mark") and ![by reference][mark].',
  'Maths, $E = mc^2$ and ==marked== words, from $5 to $10.\n\n$$\nv = \\frac{\\text{distance}}{t}\n$$',
  '> [!TIP]- Unfolds\n> What is *below*.',
  'A footnote[^1], again[^1], and one of many paragraphs[^long].',
  '[^1]: Its text.',
  '[^long]: Its text.\n\n    More of it.\n\n    - and a list',
  '[one]: /topics/\n[collapsed]: </authors/> "Authors"\n[shortcut]: /about/\n[mark]: /mark.svg',
].join('\n\n');

const html = [
  'Raw <b>bold</b>, <kbd>Ctrl</kbd>, a<br>break, <a href="/topics/">topics</a> and <!-- a comment -->.',
  '<details>\n<summary>More</summary>\n\nWith *Markdown* inside.\n\n</details>',
  '<table><tr><td>Cell</table>',
  'Braces { are } text, and 1 < 2 > 0.',
  '    indented code',
  '<https://example.org> and <me@example.org>',
].join('\n\n');

/** Code in twelve languages. */
export const languages = {
  js: 'const a = () => ({ b: `${1}` });',
  ts: 'type A<T> = { [K in keyof T]?: T[K] };',
  python: 'def f(x: int) -> dict: return {"a": x}',
  rust: 'fn main() { println!("{}", 1 << 2); }',
  go: 'func main() { ch := make(chan<- int) }',
  c: '#include <stdio.h>\nint main(void) { return 0; }',
  java: 'List<String> a = new ArrayList<>();',
  html: '<p class="a">&amp;</p><!-- a comment -->',
  css: 'a:hover { color: red; }',
  sql: "SELECT * FROM a WHERE b <> 'c';",
  bash: 'for f in *.md; do echo "${f%.md}"; done',
  json: '{ "a": [1, 2, { "b": null }] }',
};

const odd = {
  'everything-mdx': essay({ title: 'Everything in MDX' }, everything),
  'everything-md': essay({ title: 'Everything in Markdown' }, `${everything}\n\n${html}`),
  notes: essay(
    { title: 'Two hundred notes' },
    [
      count(200, (number) => `Claim ${number}.[^n${number}]`).join(' '),
      ...count(200, (number) => `[^n${number}]: Proof ${number}, with [a link](/topics/).`),
    ].join('\n\n'),
  ),
  paragraph: essay(
    { title: 'One long paragraph' },
    count(5000, (number) => `word${number}`).join(' '),
  ),
  arabic: essay(
    { title: 'في المشي', author: 'آدا', topics: ['القراءة'] },
    'المشي ساعةً خيرٌ من **ساعتين** على المكتب.[^1]\n\n## لماذا نمشي؟\n\nانظر [الموضوعات](/topics/).\n\n```js\nconst a = 1;\n```\n\n[^1]: هكذا قيل.',
  ),
  japanese: essay(
    { title: '日本の庭', author: '山田花子', topics: ['庭'] },
    '庭は**静か**である。[一覧](/topics/)を見よ。[上](#石と水)\n\n## 石と水\n\n石がある。{/* 覚え書き */}',
  ),
  languages: essay(
    { title: 'Twelve languages' },
    Object.entries(languages)
      .map(([name, code]) => `\`\`\`${name}\n${code}\n\`\`\``)
      .join('\n\n'),
  ),
  headless: essay({ title: 'No headings' }, 'One paragraph.\n\nAnother.'),
  headings: essay(
    { title: 'Three hundred headings' },
    count(300, (number) => `## Heading ${number}\n\nWords.`).join('\n\n') +
      '\n\n[Back](#heading-1) and [on](#heading-300).',
  ),
};

/** Files of essays that are odd, but well-formed. */
export const oddEssays = Object.fromEntries(
  Object.entries(odd).map(([id, text]) => [`${id}.${id === 'everything-md' ? 'md' : 'mdx'}`, text]),
);
