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
  'Maths, $E = m c^2$ and ==marked== words, from $5 to $10.\n\n$$\nv = \\frac{\\text{distance}}{t}\n$$',
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

/** Queries of signs, parts and letters, with the essays that hold them. */
const queries = {
  signs: essay(
    { title: 'Words with signs' },
    'Written in C++, then in C#. Now in (.NET), where `get_user_id` stands. 🎈 The Wohn\u00ADzimmer\u00ADlampe.',
  ),
  'wide-formula': essay({ title: 'A wide formula' }, `Words.\n\n$$\n${'a + '.repeat(30)}b = c\n$$`),
  'without-signs': essay(
    { title: 'Words without signs' },
    'Vitamin C and a fishing net. A user forgot the id. A Wohnwagen, a lamp.',
  ),
  chinese: essay(
    { title: '下雨的山路', author: '林小满', topics: ['山'], lang: 'zh' },
    '昨天下午我们沿着溪水往上走，在半山腰的茶亭里等雨停。雨一直下到天黑，主人给我们煮了一壶老茶，又讲了山里的故事。回家的路上月亮出来了，石头还是湿的。',
  ),
  'other-chinese': essay(
    { title: '城里的路', author: '林小满', topics: ['山'], lang: 'zh' },
    '今天下午茶很好。山在城外，雨里的石头和溪水都在家里的画上。',
  ),
};

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longAddress = 'https://archive.example.org/2024/09/a-very-long-address-of-an-essay.html';

/** What cannot be broken where words end, everywhere where it can stand. */
const unbroken = {
  'long-words': essay(
    {
      title: `${longWord}: ${longAddress.slice(0, 36)}`,
      description: `${longAddress} ${longWord}`,
      author: [longWord.slice(0, 80), 'me@a-very-long-name-of-a-host-for-one-author.example.org'],
      topics: [longWord.slice(0, 60)],
      source: { title: longAddress, publication: longWord, age: longWord.slice(0, 40) },
      why: longAddress,
      series: { name: longWord },
    },
    `## ${longWord}\n\n${longAddress}\n\n## ${longAddress}\n\n### ${'x'.repeat(100)}\n\nWords.`,
  ),
};

/** Descriptions with what HTML, XML and feeds have signs for, and what readers of a feed see of them. */
export const signsInDescriptions = {
  'signs-in-tags': 'Who writes `<both>` means <both>, not </both>.',
  'signs-in-entities': 'A &lt; B & C, &amp; so on; "quoted" and \'so\'.',
  'signs-in-cdata': 'It ends with ]]> and <![CDATA[ begins, 1 < 2 > 0.',
};

/** Both directions of writing in one essay. */
const mixed = {
  'mixed-arabic': essay(
    { title: 'رسالة وصندوق', author: 'آدا', topics: ['القراءة'], lang: 'ar' },
    [
      'جملة قصيرة بالعربية في البداية.',
      'A sentence in English follows, and it ends with a stop.',
      'اضغط `&copy;` ثم `a(b)` هنا.',
      '- عنصر أول\n- A second item, in English.',
      '> A quotation in English, with a stop.',
      '## A heading in English!',
      '| الاسم | Name |\n|---|---|\n| واحد | One, two. |',
    ].join('\n\n'),
  ),
  'english-title': essay(
    {
      title: 'A walk, at last!',
      description: 'A description in English, with a stop.',
      author: 'آدا',
      topics: ['القراءة'],
      lang: 'ar',
    },
    'جملة قصيرة بالعربية.\n\n> [!TIP]- مطوي\n> تحت العنوان.',
  ),
  'hebrew-title': essay(
    {
      title: 'שלום, עולם!',
      description: 'כמה מילים, וזה הסוף.',
      author: 'آدا',
      topics: ['القراءة'],
    },
    'In English, with `<both>`.',
  ),
  'mixed-english': essay(
    { title: 'A letter with two lines of Hebrew' },
    [
      'He began in English, and ended with a stop.',
      'שלום לכם, וזה הסוף.',
      '- אחד.\n- Two.',
      '`שלום (a)`',
    ].join('\n\n'),
  ),
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
  ...queries,
  ...unbroken,
  ...mixed,
  ...Object.fromEntries(
    Object.entries(signsInDescriptions).map(([id, description]) => [
      id,
      essay({ title: `Description ${id}`, description, added: '2026-11-10' }),
    ]),
  ),
};

/** Files of essays that are odd, but well-formed. */
export const oddEssays = Object.fromEntries(
  Object.entries(odd).map(([id, text]) => [`${id}.${id === 'everything-md' ? 'md' : 'mdx'}`, text]),
);
