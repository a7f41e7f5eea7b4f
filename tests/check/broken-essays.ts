import { essay } from '../build-site.ts';
import { picture } from '../pictures.ts';

/** Files below `src/content/articles/`, beside `known.mdx`, and what is found in them. */
export interface BrokenEssays {
  when: string;
  /** Content by path; of bytes where an editor would not keep them. */
  files: Record<string, string | Uint8Array>;
  /** Each as `file:line:column severity kind`. */
  finds: string[];
  /** Words of the message or the cure of the first. */
  says?: string;
}

/** The essay that stands beside all others. Its topic is "Leadership", its author "Ada Tester". */
export const known = essay({ title: 'Known', topics: ['Leadership'] }, '## A heading\n\nWords.');

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.of(part))),
  );

/** A picture of one pixel. */
export const pixel = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

const whole = await picture(64, 64, 'jpeg');
/** A picture without its end, as a broken transfer leaves it. */
const cutShort = whole.subarray(0, whole.length - 40);

const csv = 'month,walks\nJanuary,4\nFebruary,7\n';

/** An essay with a text of its own, which starts on line 9. */
const text = (...lines: string[]) => essay({}, lines.join('\n'));

/** A case of one essay and one finding. */
const one = (
  when: string,
  content: string | Uint8Array,
  finds: string,
  says?: string,
  name = 'one.mdx',
): BrokenEssays => ({
  when,
  files: { [name]: content },
  finds: [`${name}:${finds}`],
  ...(says === undefined ? {} : { says }),
});

const inMd = (when: string, content: string, finds: string, says?: string) =>
  one(when, content, finds, says, 'one.md');

/** The fields of an essay, line by line; `---` stands around them. */
const fields = (...lines: string[]) => ['---', ...lines, '---', '', 'Words.', ''].join('\n');
const title = 'title: "One"';
const description = 'description: "Of one."';
const author = 'author: "Ada Tester"';
const topics = 'topics: ["Leadership"]';
const added = 'added: 2026-11-01';

export const brokenEssays: BrokenEssays[] = [
  // Files
  one(
    'an essay stands too deep',
    text('Words.'),
    '1:1 error ignored-file',
    'articles/walk.mdx',
    'walk/walk.mdx',
  ),
  one(
    'an essay stands in a folder of others',
    text('Words.'),
    '1:1 error ignored-file',
    'articles/on-walking.mdx',
    '2026/on-walking.mdx',
  ),
  one(
    'an essay’s folder stands too deep',
    text('Words.'),
    '1:1 error ignored-file',
    'articles/on-walking.md,',
    '2026/on-walking/index.md',
  ),
  one(
    'an ending is in capitals',
    text('Words.'),
    '1:1 error ignored-file',
    'articles/walk.mdx',
    'walk.MDX',
  ),
  one(
    'an ending is another',
    text('Words.'),
    '1:1 error ignored-file',
    'articles/walk.md,',
    'walk.markdown',
  ),
  one('a name has no letter', text('Words.'), '1:1 error unusable-name', 'Rename it', '🙂.mdx'),
  {
    when: 'two files make one page',
    files: {
      'twin.mdx': essay({ title: 'Twin' }),
      'twin/index.md': essay({ title: 'Other twin' }),
    },
    finds: ['twin/index.md:1:1 error duplicate-id'],
    says: 'src/content/articles/twin.mdx would both be published at /articles/twin/.',
  },
  {
    when: 'capitals are all that two names differ in',
    files: { 'a b.mdx': essay({ title: 'Twin' }), 'A-B.md': essay({ title: 'Other twin' }) },
    finds: ['a b.mdx:1:1 error duplicate-id'],
  },
  one('a file is empty', '', '1:1 error empty-file'),
  one('a file is blank', '\n  \n', '1:1 error empty-file'),
  // Bytes
  one(
    'a byte is not UTF-8',
    bytes(text('Caf'), 0xe9, ' noir.\n'),
    '10:1 error not-utf-8',
    'byte 0xE9',
  ),
  one(
    'a byte of a character is cut',
    bytes(text('a', 'b'), '\nIt cost ', 0xe2, 0x82, ' in all.\n'),
    '12:9 error not-utf-8',
  ),
  one(
    'a file is saved as UTF-16',
    Buffer.from(`\uFEFF${text('Words.')}`, 'utf16le'),
    '1:1 error not-utf-8',
    'byte 0xFF',
  ),
  one('a byte order mark comes first', `\uFEFF${text('Words.')}`, '1:1 warning byte-order-mark'),
  one(
    'lines end as on Windows',
    text('Words.').replaceAll('\n', '\r\n'),
    '1:1 warning windows-line-ends',
  ),
  one(
    'lines end as on old Macs',
    text('Words.').replaceAll('\n', '\r'),
    '1:1 error old-line-ends',
    'the line ending LF',
  ),
  one(
    'a line ends as on old Macs',
    text('One.', 'Two.\rThree.', 'Four.'),
    '10:1 error old-line-ends',
  ),
  // Front matter
  one('there is no front matter', 'Words.\n', '1:1 error no-front-matter'),
  one('the front matter starts too late', `\n${text('Words.')}`, '1:1 error no-front-matter'),
  one('the front matter does not end', `---\n${title}\n`, '1:1 error unclosed-front-matter'),
  one(
    'the front matter ends in four hyphens',
    `---\n${title}\n----\n\nWords.\n`,
    '3:1 error unclosed-front-matter',
  ),
  one(
    'the front matter ends in plus signs',
    `---\n${title}\n+++\n\nWords.\n`,
    '3:1 error unclosed-front-matter',
  ),
  one(
    'a line of dots stands in the front matter',
    fields(title, description, '...', author, topics, added),
    '4:1 error not-yaml',
    'three dots',
  ),
  one(
    'the front matter starts with a directive',
    fields('%YAML 1.2', title, description, author, topics, added),
    '2:1 error not-yaml',
    'a line starts with %',
  ),
  one(
    'a tab indents a field',
    fields(title, description, author, topics, added, 'source:', '\ttitle: "Old"'),
    '8:1 error tab-in-yaml',
    'two spaces',
  ),
  one(
    'a colon stands in a bare text',
    fields('title: One: two', description, author, topics, added),
    '2:11 error not-yaml',
    'in quotation marks',
  ),
  one(
    'a quotation mark is missing',
    fields('title: "One', description, author, topics, added),
    '2:8 error not-yaml',
    'a quotation mark is not closed',
  ),
  one(
    'a quotation mark is missing below a text of two lines',
    fields(title, 'description: "Of one,', '  on two lines."', 'author: "Ada', topics, added),
    '5:9 error not-yaml',
    'a quotation mark is not closed',
  ),
  one(
    'a text has a quotation mark too many',
    fields('title: "The "best" one"', description, author, topics, added),
    '2:14 error not-yaml',
    'goes on after its second quotation mark',
  ),
  one(
    'a bare text starts with an asterisk',
    fields('title: *One*', description, author, topics, added),
    '2:8 error not-yaml',
    'a text starts with *,',
  ),
  one(
    'a bare text starts with an exclamation mark',
    fields('title: !One', description, author, topics, added),
    '2:8 error not-yaml',
    'a text starts with !,',
  ),
  one(
    'a bare name starts with an at sign',
    fields(title, description, 'author: @ada', topics, added),
    '4:9 error not-yaml',
    'a text starts with @,',
  ),
  one(
    'a list goes on after its bracket',
    fields('title: [One] two', description, author, topics, added),
    '2:14 error not-yaml',
    'something follows a closing bracket',
  ),
  one(
    'a backslash stands in a text',
    fields('title: "C:\\dir"', description, author, topics, added),
    '2:11 error not-yaml',
    'must be written twice',
  ),
  one(
    'a no-break space follows the name of a field',
    fields('title:\u00A0One', description, author, topics, added),
    '2:7 error not-yaml',
    'a no-break space',
  ),
  one(
    'a sign that nobody can see stands in a field',
    fields(title, description, 'author: "Ada\0"', topics, added),
    '4:13 error not-yaml',
    'nobody can see',
  ),
  one(
    'lists stand in lists',
    fields(title, description, author, `topics: ${'['.repeat(5_000)}`, added),
    '5:9 error not-yaml',
    'too deep',
  ),
  {
    when: 'fields stand for each other a billion times',
    files: {
      'one.mdx': fields(
        title,
        description,
        author,
        'topics: &a ["x", "x", "x", "x", "x"]',
        ...[...'bcdefghijkl'].map((name, at) => {
          const above = `*${'abcdefghijkl'[at]}`;
          return `${name}: &${name} [${Array.from({ length: 9 }, () => above).join(', ')}]`;
        }),
        added,
      ),
    },
    finds: [
      'one.mdx:5:1 error wrong-value',
      ...Array.from({ length: 11 }, (_, at) => `one.mdx:${at + 6}:1 error unknown-field`),
    ],
  },
  one(
    'a list holds itself',
    fields(title, description, author, 'topics: &all [*all]', added),
    '5:15 error wrong-type',
  ),
  one(
    'a field is called like a property of all objects',
    fields('__proto__: { draft: true }', title, description, author, topics, added),
    '2:1 error unknown-field',
    'There is no field "__proto__"',
  ),
  one(
    'a source is a text',
    fields(title, description, author, topics, added, 'source: "A book"'),
    '7:1 error wrong-type',
    'source must hold a title, url, publication or age.',
  ),
  ...['- one', '"one"', '1', 'true'].map((front) =>
    one(`front matter is ${front}`, fields(front), '2:1 error not-yaml', 'it is no list of fields'),
  ),
  one(
    'front matter is a sentence',
    '---\nOnce upon a time\n---\n\nWords.\n',
    '2:1 error not-yaml',
    'no list of fields',
  ),
  one(
    'a field stands twice',
    fields(title, title, description, author, topics, added),
    '3:1 error repeated-field',
    '"title"',
  ),
  one(
    'a field is misspelt',
    fields(title, description, author, topics, added, 'darft: true'),
    '7:1 error unknown-field',
    'Did you mean "draft"?',
  ),
  one(
    'a field of the source is misspelt',
    fields(title, description, author, topics, added, 'source:', '  titel: "Old"'),
    '8:3 error unknown-field',
    'Did you mean "title"?',
  ),
  one(
    'a field is missing',
    fields(title, author, topics, added),
    '6:1 error missing-field',
    'description: "Why',
  ),
  one(
    'a title is a number',
    fields('title: 1984', description, author, topics, added),
    '2:1 error wrong-type',
    'must be a text in quotation marks',
  ),
  one(
    'a date is a text',
    fields(title, description, author, topics, 'added: "2026-11-01"'),
    '6:1 error wrong-type',
    'without quotation marks',
  ),
  one(
    'topics are a text',
    fields(title, description, author, 'topics: Leadership', added),
    '5:1 error wrong-type',
    'must be a list',
  ),
  one(
    'a topic is a number',
    fields(title, description, author, 'topics: ["Leadership", 7]', added),
    '5:24 error wrong-type',
    'topics (2)',
  ),
  one(
    'a draft is a word',
    fields(title, description, author, topics, added, 'draft: maybe'),
    '7:1 error wrong-type',
    'must be true or false',
  ),
  one(
    'a title is empty',
    fields('title: " "', description, author, topics, added),
    '2:1 error empty-value',
    'must not be empty',
  ),
  one(
    'there is no topic',
    fields(title, description, author, 'topics: []', added),
    '5:1 error empty-value',
    'at least one',
  ),
  one(
    'a title is too long',
    fields(`title: "${'x'.repeat(121)}"`, description, author, topics, added),
    '2:1 error too-long',
    '120 characters: it has 121.',
  ),
  one(
    'a title of signs that take two units is too long',
    fields(`title: "${'🙂'.repeat(121)}"`, description, author, topics, added),
    '2:1 error too-long',
    '120 characters: it has 121.',
  ),
  one(
    'there are six topics',
    fields(
      title,
      description,
      author,
      'topics: ["Ant", "Bear", "Cat", "Dog", "Elk", "Fox"]',
      added,
    ),
    '5:1 error too-long',
    'five topics: it has 6.',
  ),
  one(
    'a day does not exist',
    fields(title, description, author, topics, 'added: 2026-02-30'),
    '6:8 error impossible-date',
    'there is no date "2026-02-30"',
  ),
  one(
    'a day lacks its zeros',
    fields(title, description, author, topics, added, 'updated: 2026-1-1'),
    '7:10 error impossible-date',
  ),
  one(
    'a month does not exist',
    fields(title, description, author, topics, added, 'published: 2022-13'),
    '7:12 error impossible-date',
    '"2022-13"',
  ),
  one(
    'a day of a field in braces does not exist',
    `---\n{ ${title}, ${description}, ${author}, ${topics},\n  added: 2026-02-30 }\n---\n\nWords.\n`,
    '3:10 error impossible-date',
  ),
  one(
    'a day in quotation marks does not exist',
    fields(title, description, author, topics, added, 'published: "2022-02-30"'),
    '7:13 error impossible-date',
  ),
  {
    when: 'a cover is not drawn',
    files: {
      'one/index.md': fields(title, description, author, topics, added, 'cover: leter'),
      'one/letter.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 4"></svg>',
    },
    finds: ['one/index.md:7:1 error missing-picture'],
    says: 'Did you mean "letter"?',
  },
  {
    when: 'a cover is drawn with more than shapes',
    files: {
      'one/index.md': fields(title, description, author, topics, added, 'cover: letter'),
      'one/letter.svg': '<svg viewBox="0 0 3 4">\n<path id="flap" d="M0 0h3L1 2z" />\n</svg>',
    },
    finds: ['one/index.md:7:1 error unusable-drawing'],
    says: 'in line 2 it has the attribute id',
  },
  one(
    'a cover is named with its ending',
    fields(title, description, author, topics, added, 'cover: letter.svg'),
    '7:1 error wrong-value',
    'without its ending',
  ),
  ...[
    ['./gate.jpg', '{ image: "./gate.jpg", alt: "What there is to see" }'],
    ['gate.PNG', '{ image: "./gate.PNG", alt: "What there is to see" }'],
    ['/pictures/gate.webp', '{ image: "./gate.webp", alt: "What there is to see" }'],
    ['./letter.svg', 'letter'],
    ['{ image: ./gate.jpg }', '{ image: "./gate.jpg", alt: "What there is to see" }'],
  ].map(([cover, line]) =>
    one(
      `a cover is ${cover}`,
      fields(title, description, author, topics, added, `cover: ${cover}`),
      '7:1 error wrong-value',
      `Write it like cover: ${line}`,
    ),
  ),
  ...[
    ['source.title: "Walking"', '"source:" on a line of its own, and "title: …"'],
    ['url: "https://example.org/"', '"source:" on a line of its own, and "url: …"'],
    ['series.part: 2', '"series:" on a line of its own, and "name: …" and "part: …"'],
    ['cover.image: ./gate.jpg', '"cover:" on a line of its own, and "image: …" and "alt: …"'],
    ['layout.title: "Post"', 'There is no field "layout.title". Remove it.'],
  ].map(([line = '', cure]) =>
    one(
      `a field of a field stands alone (${line})`,
      fields(title, description, author, topics, added, line),
      '7:1 error unknown-field',
      cure,
    ),
  ),
  one(
    'a field of the source has lost its indent',
    fields(title, description, author, topics, added, 'source:', '  age: "2 years"', 'url: x'),
    '9:1 error unknown-field',
    'Write "url: …" below "source:", indented with two spaces.',
  ),
  one(
    'a field has an indent below the source',
    fields(title, description, author, topics, added, 'source:', '  age: "2"', '  lang: de'),
    '9:3 error unknown-field',
    'Take out the spaces before it',
  ),
  one(
    'a field is misspelt that is there already',
    fields(title, description, author, topics, 'topcis: ["Leadership"]', added),
    '6:1 error unknown-field',
    'Remove it: "topics" stands here already.',
  ),
  one(
    'a required field is misspelt',
    fields(title, 'Descripton: "Of one."', author, topics, added),
    '3:1 error unknown-field',
    'Did you mean "description"?',
  ),
  ...[
    ['title: 1984', 2, 'title: "1984"'],
    ['topics: Art, On foot', 5, 'topics: ["Art", "On foot"]'],
    ['added: "2026-11-01"', 6, 'added: 2026-11-01'],
  ].map(([line = '', at, cure]) => {
    const name = String(line).replace(/:.*/, '');
    const others = [title, description, author, topics, added];
    const lines = others.map((other) => (other.startsWith(`${name}:`) ? String(line) : other));
    return one(
      `a field is of another kind (${line})`,
      fields(...lines),
      `${at}:1 error wrong-type`,
      `Write it like ${cure}`,
    );
  }),
  one(
    'a source is an address',
    fields(title, description, author, topics, added, 'source: https://example.org/walk'),
    '7:1 error wrong-type',
    'Write it like source: { url: "https://example.org/walk" }',
  ),
  one(
    'an address of a source lacks its https',
    fields(title, description, author, topics, added, 'source: { url: example.org/walk }'),
    '7:11 error wrong-value',
    'Write it like url: "https://example.org/walk"',
  ),
  one(
    'a space is missing after a colon',
    fields('title:"One"', description, author, topics, added),
    '2:7 error not-yaml',
    'a space is missing after the colon',
  ),
  one(
    'a text goes on below without an indent',
    fields(title, 'description: Of one', 'and of another.', author, topics, added),
    '4:1 error not-yaml',
    'indent it if it goes on from the line above',
  ),
  one(
    'a space is missing after a hyphen',
    fields(title, description, author, 'topics:', '- Leadership', '-Art', added),
    '7:2 error not-yaml',
    'a space is missing after the hyphen',
  ),
  {
    when: 'two names differ in how their accents are stored, they are one',
    files: {
      'a.md': essay({ title: 'A', topics: ['Caf\u00E9s', 'Outdoors'] }),
      'b.md': essay({ title: 'B', topics: ['Cafe\u0301s'], author: 'Ada Testers' }),
    },
    finds: ['b.md:4:1 warning similar-name'],
  },
  one(
    'an address is no address',
    fields(title, description, author, topics, added, 'source:', '  url: "example.org"'),
    '8:3 error wrong-value',
    'https://',
  ),
  one(
    'a topic stands twice',
    fields(title, description, author, 'topics: ["Leadership", "Leadership"]', added),
    '5:1 error wrong-value',
    'names a topic twice',
  ),
  // Names
  one(
    'two topics make one address',
    fields(title, description, author, 'topics: ["leadership"]', added),
    '5:10 error shared-address',
    '"Leadership" (src/content/articles/known.mdx) would share the address /topics/leadership/',
  ),
  one(
    'two authors make one address',
    fields(title, description, 'author: "Ada tester"', topics, added),
    '4:1 error shared-address',
    '/authors/ada-tester/',
  ),
  one(
    'a topic has no letter',
    fields(title, description, author, 'topics: ["Leadership", "?!"]', added),
    '5:24 error no-address',
  ),
  one(
    'a topic is one letter away from another',
    fields(title, description, author, 'topics: ["Leaderhip"]', added),
    '5:10 warning similar-name',
    'one slip away from "Leadership"',
  ),
  one(
    'two letters of a topic are swapped',
    fields(title, description, author, 'topics: ["Leadershpi"]', added),
    '5:10 warning similar-name',
    '"Leadershpi" is one slip away from "Leadership"',
  ),
  {
    when: 'of two names used once, the one in the newer essay is taken for the slip',
    files: {
      'a.mdx': essay({ title: 'A', author: 'Bea Writar', added: '2026-11-20' }),
      'b.mdx': essay({ title: 'B', author: 'Bea Writer', added: '2026-11-10' }),
    },
    finds: ['a.mdx:4:1 warning similar-name'],
    says: '"Bea Writar" is one slip away from "Bea Writer"',
  },
  {
    when: 'two topics make one address, the one in the newer essay is blamed, whatever its name',
    files: {
      'a-walk.mdx': essay({ title: 'A walk', topics: ['leadership'], added: '2026-11-20' }),
    },
    finds: ['a-walk.mdx:5:10 error shared-address'],
    says: '"leadership" and "Leadership" (src/content/articles/known.mdx)',
  },
  {
    when: 'two topics make one address, the one that does not begin as most do is blamed',
    files: {
      'a-walk.mdx': essay({
        title: 'A walk',
        topics: ['leadership', 'On foot'],
        added: '2020-01-01',
      }),
    },
    finds: ['a-walk.mdx:5:10 error shared-address'],
    says: '"leadership" and "Leadership" (src/content/articles/known.mdx)',
  },
  {
    when: 'two topics make one address, the one that stands in fewer essays is blamed',
    files: {
      'a.mdx': essay({ title: 'A', topics: ['On Foot'], added: '2026-11-01' }),
      'b.mdx': essay({ title: 'B', topics: ['On foot'], added: '2026-11-10' }),
      'c.mdx': essay({ title: 'C', topics: ['On foot'], added: '2026-11-12' }),
    },
    finds: ['a.mdx:5:10 error shared-address'],
    says: '"On foot" (src/content/articles/b.mdx)',
  },
  {
    when: 'a slip stands in two essays, beside three that are right, each of them is told',
    files: Object.fromEntries(
      ['Outdoosr', 'Outdoors', 'Outdoors', 'Outdoosr', 'Outdoors'].map((topic, at) => [
        `${'abcde'[at]}.mdx`,
        essay({ title: `Walk ${at}`, topics: [topic], added: `2026-11-0${at + 1}` }),
      ]),
    ),
    finds: ['a.mdx:5:10 warning similar-name', 'd.mdx:5:10 warning similar-name'],
    says: 'which stands in src/content/articles/b.mdx',
  },
  {
    when: 'of two essays with one title, the newer is told',
    files: { 'a.mdx': essay({ title: 'Known', added: '2026-11-20' }) },
    finds: ['a.mdx:2:1 warning same-title'],
    says: 'known.mdx',
  },
  {
    when: 'of two files that make one page, the newer is told',
    files: {
      'walk.mdx': essay({ title: 'A', added: '2026-11-20' }),
      'walk/index.md': essay({ title: 'B', added: '2026-11-10' }),
    },
    finds: ['walk.mdx:1:1 error duplicate-id'],
  },
  one(
    'a part is written small',
    text('<chart title="Walks" />'),
    '9:1 error unknown-part',
    '<Chart>',
  ),
  one(
    'a figure of HTML is meant for the part',
    text('<figure caption="Two shoes">A picture</figure>'),
    '9:1 error unknown-part',
    '<Figure>',
  ),
  one('a brace names what every object has', text('{toString}'), '9:1 error unknown-name'),
  one(
    'a field is like no other',
    fields(title, description, author, topics, added, 'layout: post'),
    '7:1 error unknown-field',
    'There is no field "layout". Remove it.',
  ),
  one(
    'an author is one letter away from another',
    fields(title, description, 'author: ["Ada Tester", "Ada Testers"]', topics, added),
    '4:24 warning similar-name',
  ),
  // The collection
  one(
    'a related essay does not exist',
    essay({ related: ['known', 'knwon'] }),
    '7:19 error unknown-related',
    'Did you mean "known"?',
  ),
  ...['known.mdx', '/articles/known/', 'known/index.md'].map((name) =>
    one(
      `a related essay is named ${name}`,
      essay({ related: [name] }),
      '7:11 error unknown-related',
      'Did you mean "known"?',
    ),
  ),
  one(
    'an alias is the id of another essay',
    essay({ aliases: ['walking', 'known'] }),
    '7:21 error repeated-alias',
    'aliases: "known" leads to src/content/articles/known.mdx already.',
  ),
  {
    when: 'of two essays with one alias, the one added later is taken to be wrong',
    files: {
      'a.mdx': essay({ title: 'A', added: '2026-11-20', aliases: ['walking'] }),
      'b.mdx': essay({ title: 'B', added: '2026-11-10', aliases: ['walking'] }),
    },
    finds: ['a.mdx:7:11 error repeated-alias'],
    says: 'leads to src/content/articles/b.mdx already',
  },
  one('an essay is related to itself', essay({ related: ['one'] }), '7:11 error related-to-itself'),
  one(
    'two essays have one title',
    essay({ title: 'known' }),
    '2:1 warning same-title',
    'known.mdx',
  ),
  {
    when: 'a draft is not finished',
    files: {
      'one.mdx': fields(title, 'description: ""', author, 'topics: []', added, 'draft: true'),
      'two.mdx': fields('title: "Two"', author, topics, added, 'draft: true'),
    },
    finds: [
      'one.mdx:3:1 note unfinished',
      'one.mdx:5:1 note unfinished',
      'one.mdx:7:1 note draft',
      'two.mdx:6:1 note draft',
      'two.mdx:7:1 note unfinished',
    ],
    says: 'description must not be empty. Fill it in',
  },
  one('an essay is a draft', essay({ draft: true }, ''), '7:1 note draft'),
  one(
    'an essay is of a day to come',
    essay({ added: '2999-01-01' }),
    '6:1 note future-date',
    '2999-01-01',
  ),
  // MDX
  one('there is no text', text(''), '8:1 error no-text'),
  one(
    'a comment is HTML’s',
    text('Words.', '', '<!-- Not now. -->'),
    '11:1 error html-comment',
    '{/* … */}',
  ),
  one('a brace is meant as text', text('The set {1, 2 and 3}.'), '9:14 error brace-in-text'),
  one(
    'a brace is not closed',
    text('Words.', '', 'The set {one', '', '## A heading', '', 'More.'),
    '11:9 error brace-in-text',
  ),
  one(
    '“less than” is meant',
    text('Words, and', 'it costs <5 dollars.'),
    '10:10 error angle-in-text',
  ),
  one(
    'an address stands in angle brackets',
    text('See <https://example.org> for more.'),
    '9:5 error angle-in-text',
    '[words](https://…)',
  ),
  one(
    'a part is not closed',
    text('<Letter from="A" to="B" date="May">', '', 'Dear B,'),
    '9:1 error unclosed-tag',
    '</Letter>',
  ),
  one(
    'a tag is closed in another paragraph',
    text('<p>One', '', 'Two</p>'),
    '9:1 error unclosed-tag',
  ),
  one(
    'a line break is HTML’s',
    text('One<br>two'),
    '9:4 error unclosed-tag',
    'Write <br />, or \\<',
  ),
  one(
    'a word stands between angle brackets',
    text('Write <your name> here.'),
    '9:7 error unclosed-tag',
    'or \\< if no tag is meant',
  ),
  one(
    'a closing tag is misspelt',
    text('<Steps>', '', '1. One', '', '</Stesp>'),
    '9:1 error unclosed-tag',
  ),
  one('a part is closed but not opened', text('Words.', '', '</Letter>'), '11:1 error stray-tag'),
  one(
    'a prop lacks its quotation marks',
    text('<Quotation by=Ada>', '', 'Words.', '', '</Quotation>'),
    '9:15 error broken-tag',
    '"A" cannot stand before the value of a prop',
  ),
  one(
    'a prop lacks its last quotation mark',
    text('Words.', '', '<Quotation by="Ada>', '', 'Words.'),
    '11:1 error broken-tag',
    'does not end',
  ),
  one(
    'a text starts with “import”',
    text('Words.', '', 'import taxes rose in that year.'),
    '11:14 error broken-import',
    'starts with "import"',
  ),
  one(
    'an import does not exist',
    text("import Own from './Own.astro'", '', '<Own />'),
    '9:1 error missing-import',
    './Own.astro',
  ),
  one('a name does not exist', text('Dear {name},'), '9:6 error unknown-name', 'names "name"'),
  one(
    'a name of an HTML tag’s attribute does not exist',
    text('<a href={place}>There</a>'),
    '9:4 error unknown-name',
  ),
  one('a field is named by itself in the text', text('It is {title}.'), '9:7 error unknown-name'),
  one(
    'what only the text is given is named in an export',
    text('export const all = props', '', 'Words.'),
    '9:1 error unknown-name',
    'names "props"',
  ),
  one(
    'what is exported does not exist',
    text('export const all = 1', 'export const some = al', '', 'Words.'),
    '9:1 error unknown-name',
    'names "al"',
  ),
  // Parts
  one(
    'a part is misspelt',
    text('Words.', '', '<Chrat />'),
    '11:1 error unknown-part',
    'Did you mean <Chart>?',
  ),
  inMd(
    'a part stands in plain Markdown',
    text('Words.', '', '<Steps>', '', '1. One', '', '</Steps>'),
    '11:1 error part-in-md',
    'ends in .mdx',
  ),
  inMd(
    'a part that does not exist stands in plain Markdown',
    text('<Warning>', '*Mind the gap.*', '</Warning>'),
    '9:1 error unknown-part',
    'There is no part <Warning>. Remove the tag, or write \\< if none is meant.',
  ),
  inMd(
    'a misspelt part stands in plain Markdown',
    text('Words.', '', '<Chrat />'),
    '11:1 error unknown-part',
    'Did you mean <Chart>? Then rename this file so that it ends in .mdx.',
  ),
  one(
    'a part of another program stands in an essay',
    text('<Admonition>', '', 'Words.', '', '</Admonition>'),
    '9:1 error unknown-part',
    'Remove the tag, or write \\< if none is meant.',
  ),
  one(
    'a prop is unknown',
    text('<Quotation by="Ada" in="Letters">', '', 'Words.', '', '</Quotation>'),
    '9:21 error unknown-prop',
    '<Quotation> has no prop "in"; it takes by, work. Remove it.',
  ),
  one(
    'a prop is missing',
    text('<Quotation>', '', 'Words.', '', '</Quotation>'),
    '9:1 error missing-prop',
    '<Quotation> needs by.',
  ),
  one(
    'a prop is of the wrong type',
    text('<Diagram title="A" summary="B" flow="C" />'),
    '9:32 error wrong-prop',
    'flow: must be a list of arrows',
  ),
  one(
    'a prop has a name that does not exist',
    text('<Diagram title="A" summary="B" flow={all} />'),
    '9:32 error wrong-prop',
    '{all} is not one',
  ),
  {
    when: 'a prop of a part of the essay’s own has a name that does not exist',
    files: {
      'one/index.mdx': text("import Steps from './Steps.astro'", '', '<Steps of={all} />'),
      'one/Steps.astro': '',
    },
    finds: ['one/index.mdx:11:8 error unknown-name'],
  },
  one(
    'a prop is worked out',
    text('<KeyFigures items={2 * 3} />'),
    '9:13 error wrong-prop',
    'write the value out',
  ),
  {
    when: 'a data file is missing',
    files: {
      'one/index.mdx': text('<DataTable data="./wlaks.csv" caption="Walks" />'),
      'one/walks.csv': csv,
    },
    finds: ['one/index.mdx:9:12 error missing-data'],
    says: 'Did you mean "./walks.csv"?',
  },
  {
    when: 'a column is missing',
    files: {
      'one/index.mdx': text('<DataTable data="./walks.csv" caption="Walks" total={["talks"]} />'),
      'one/walks.csv': csv,
    },
    finds: ['one/index.mdx:9:12 error wrong-data'],
    says: 'there is no column "talks"',
  },
  {
    when: 'a data file is saved as Windows-1252, and two parts name it',
    files: {
      'one/index.mdx': text(
        '<DataTable data="./walks.csv" caption="Walks" />',
        '',
        '<DataTable data="./walks.csv" caption="Again" total={["talks"]} />',
      ),
      'one/walks.csv': bytes('month,walks\nM', 0xe4, 'rz,4\n'),
    },
    finds: ['one/walks.csv:2:2 error not-utf-8'],
    says: 'byte 0xE4',
  },
  {
    when: 'a data file is saved as UTF-16',
    files: {
      'one/index.mdx': text('<DataTable data="./walks.csv" caption="Walks" />'),
      'one/walks.csv': Buffer.from(`\uFEFF${csv}`, 'utf16le'),
    },
    finds: ['one/walks.csv:1:1 error not-utf-8'],
    says: 'byte 0xFF',
  },
  ...[
    ['has semicolons', 'month;walks\nJanuary;4\n', 'semicolons'],
    ['has tabs', 'month\twalks\nJanuary\t4\n', 'tabs'],
    ['has an open quotation mark', 'month,walks\n"January,4\nMay,5\n', 'line 2 or below'],
    ['has a quotation mark within a value', 'month,walks\nJ,4\nM,12" x\n', 'in line 3'],
  ].map(([what, content = '', says = '']) => ({
    when: `a data file ${what}`,
    files: {
      'one/index.mdx': text('<DataTable data="./walks.csv" caption="Walks" />'),
      'one/walks.csv': content,
    },
    finds: ['one/index.mdx:9:12 error wrong-data'],
    says,
  })),
  ...[
    ['lacks a number', 'month,walks\nMay,4\n\nJune,\n', 'nothing stands in line 4'],
    ['lacks a name', 'month,walks\nMay,4\n,5\n', 'nothing stands in line 3, column "month"'],
    ['has a word for a number', 'month,walks\nMay,none\n', '"none" in line 2'],
    ['has too large a number', 'month,walks\nMay,99999999999999999\n', 'is too large'],
    ['has too long a name', `month,walks\n${'May '.repeat(6)},4\n`, 'write kind="bars"'],
    [
      'has too long a name of few letters',
      `month,walks\n${'月'.repeat(11)},4\n`,
      'write kind="bars"',
    ],
    ['has too many lines', `month,walks\n${'May,4\n'.repeat(401)}`, 'room for 400 columns'],
    ['has too many bars', `month,walks\n${'May,4\n'.repeat(101)}`, 'room for 100 bars', 'bars'],
  ].map(([what, content = '', says = '', kind = 'columns']) => ({
    when: `the data file of a chart ${what}`,
    files: {
      'one/index.mdx': text(
        `<Chart data="./walks.csv" kind="${kind}" title="T" summary="S" x="month" y={["walks"]} unit="U" />`,
      ),
      'one/walks.csv': content,
    },
    finds: ['one/index.mdx:9:8 error wrong-data'],
    says,
  })),
  ...[
    ['nothing', '', 'takes items, or data and total'],
    ['a data file alone', ' data="./walks.csv"', 'takes items, or data and total'],
    ['numbers of two kinds', ' items={[{ value: "1", label: "a" }]} total={["walks"]}', 'takes'],
  ].map(([what, props = '', says = '']) => ({
    when: `key figures are given ${what}`,
    files: { 'one/index.mdx': text(`<KeyFigures${props} />`), 'one/walks.csv': csv },
    finds: ['one/index.mdx:9:1 error wrong-prop'],
    says,
  })),
  {
    when: 'key figures add up a column of names',
    files: {
      'one/index.mdx': text('<KeyFigures data="./walks.csv" total={["month"]} />'),
      'one/walks.csv': csv,
    },
    finds: ['one/index.mdx:9:13 error wrong-data'],
    says: '"January" in line 2, column "month", is not a number.',
  },
  one(
    'a chart draws a column twice',
    text('<Chart data="./w.csv" title="T" summary="S" x="m" y={["a", "a"]} unit="U" />'),
    '9:51 error wrong-prop',
    'y: names a column twice',
  ),
  // The policy of the site
  one('a tag has a style', text('<p style="color: red">Words.</p>'), '9:1 error inline-style'),
  inMd(
    'a tag of plain Markdown has a style',
    text('Words.', '', '<div>', '<p style="color: red">Words.</p>', '</div>'),
    '12:1 error inline-style',
  ),
  one(
    'a button has a script',
    text('<button onClick="alert()">Press</button>'),
    '9:1 error inline-script',
    'onClick',
  ),
  inMd(
    'a script stands in plain Markdown',
    text('Words.', '', '<script>alert()</script>'),
    '11:1 error inline-script',
  ),
  one(
    'a picture comes from another host',
    text('![A cat](https://example.org/cat.jpg)'),
    '9:1 error outside-content',
    './cat.jpg',
  ),
  one(
    'a film comes from another host',
    text('<video src="https://example.org/film.mp4"></video>'),
    '9:1 error outside-content',
  ),
  // Notations of other programs, and what is nearly right
  one(
    'a part that is made of a list has none',
    text('<Timeline>', '', '**January** Four walks.', '', '</Timeline>'),
    '9:1 error part-without',
    '<Timeline> has no list inside',
  ),
  one(
    'a comparison has no table',
    text('<Comparison caption="C">', '', 'None.', '', '</Comparison>'),
    '9:1 error part-without',
    'Put the table between its two tags',
  ),
  one(
    'a letter has no text',
    text('<Letter from="A" to="B" date="1 May" />'),
    '9:1 error part-without',
    'no text',
  ),
  {
    when: 'code is indented',
    files: { 'one.mdx': text('Lead.', '', '    # make install', '    sudo make') },
    finds: ['one.mdx:11:1 warning indented-code', 'one.mdx:11:5 warning second-title'],
    says: 'three backticks',
  },
  ...['100', ' 100x200'].map((size) => ({
    when: `a picture has the size ${size}`,
    files: { 'one/index.md': text(`![A cat|${size}](./cat.gif)`), 'one/cat.gif': pixel },
    finds: ['one/index.md:9:1 warning not-markdown'],
    says: 'This is no size of a picture',
  })),
  one(
    'code is indented by a tab',
    text('Lead.', '', '\tmake install'),
    '11:1 warning indented-code',
  ),
  inMd('a picture has no address', text('Before ![A mill]() after.'), '9:8 error empty-picture'),
  inMd(
    'a tag of a picture has no address',
    text('<img src="" alt="A mill">'),
    '9:1 error empty-picture',
  ),
  one(
    'a link leads to the machine of its author',
    text('See [it](http://localhost:4321/articles/known/#top).'),
    '9:5 error local-link',
    'Write /articles/known/#top',
  ),
  inMd(
    'a tag leads to the machine of its author',
    text('<a href="http://127.0.0.1/topics/">it</a>'),
    '9:1 error local-link',
    'Write /topics/',
  ),
  inMd(
    'a link leads to another program of its author',
    text('Open http://localhost:3000/none now.'),
    '9:6 error local-link',
    'put it between backticks',
  ),
  {
    when: 'an address has a backslash',
    files: { 'one.md': text('See [it](/articles\\known/) and [that](.\\known).') },
    finds: [
      'one.md:9:5 error backslash-in-link',
      'one.md:9:32 error backslash-in-link',
      'one.md:9:32 error broken-link',
    ],
    says: 'Write /articles/known/',
  },
  {
    when: 'a film is not on the site',
    files: {
      'one/index.md': text('<video src="./clip.mp4" controls></video>'),
      'one/clip.mp4': new Uint8Array(9),
    },
    finds: ['one/index.md:9:1 error broken-link'],
    says: '/articles/one/clip.mp4',
  },
  one(
    'a sound is not on the site',
    text('<audio controls><source src="/walk.mp3" /></audio>'),
    '9:17 error broken-link',
    '/walk.mp3',
  ),
  one(
    'a title is cut short by a remark',
    fields('title: The #1 walk', description, author, topics, added),
    '2:8 error cut-value',
    'title: "The #1 walk"',
  ),
  one(
    'a description is cut short by a remark',
    fields(title, 'description: Why walking is #1 for health.', author, topics, added),
    '3:14 error cut-value',
    'it is "Why walking is"',
  ),
  one(
    'a title with a backslash is cut short',
    fields('title: C:\\walks #1', description, author, topics, added),
    '2:8 error cut-value',
    'title: "C:\\\\walks #1"',
  ),
  one(
    'a topic is cut short',
    fields(title, description, author, 'topics:', '  - Leadership', '  - Our #1 pick', added),
    '7:5 error cut-value',
    'The item ends before the #, where a remark starts: it is "Our". Put the whole of it in quotation marks: - "Our #1 pick"',
  ),
  one(
    'the title of a source is cut short',
    fields(title, description, author, topics, added, 'source:', '  publication: Issue #4'),
    '8:16 error cut-value',
    'publication: "Issue #4"',
  ),
  one(
    'quotation marks around the name of a series are curly',
    fields(title, description, author, topics, added, 'series:', '  name: «On foot»'),
    '8:9 warning curly-quotes',
    'name: "On foot"',
  ),
  one(
    'quotation marks around a title are curly',
    fields('title: “On walking”', description, author, topics, added),
    '2:8 warning curly-quotes',
    'title: "On walking"',
  ),
  one(
    'quotation marks around a description are German',
    fields(title, 'description: „Warum.“', author, topics, added),
    '3:14 warning curly-quotes',
    '"Warum."',
  ),
  ...(
    [
      ['a shortcode', '{{< figure src="a.png" >}}', 'shortcode'],
      ['a shortcode with Markdown inside', 'So {{% note %}} it is.', 'shortcode'],
      ['a tag of Liquid', '{% include x.html %}', 'tag of this site'],
      ['a value of Liquid', '{{ page.title }}', 'tag of this site'],
      ['a fence of colons', '::: note\nFenced.', 'callout'],
      ['the mark of a block', 'Words. ^abc-123', 'mark of a block'],
      ['a remark between percents', 'Words %%a private remark%%.', 'remark'],
      ['a remark of MDX', '{/* note to self: check */} Words.', 'remark in an .md file'],
      ['a link the wrong way round', 'See (the site)[https://example.org].', 'link'],
      ['a picture the wrong way round', 'See !(A gate)[./gate.jpg].', 'picture'],
      ['a footnote with a space before its name', 'Words.[^ 1]', 'footnote'],
      ['a table without its second line', '| a | b |', 'table'],
    ] as const
  ).map(([what, written, meant]) => ({
    when: `there is ${what}`,
    files: { 'one.md': text(written) },
    finds: [
      `one.md:9:${Math.max(written.search(/\{|%%| \^|\(the|!\(A|\[\^/), 0) + 1} warning not-markdown`,
    ],
    says: `This is no ${meant}`,
  })),
  {
    when: 'there are more signs in a text of whose links one was turned around',
    files: {
      'one.md': text('Of', 'all (the sites)[https://example.org]', 'see !(a gate)[./gate.jpg].'),
    },
    finds: ['one.md:10:5 warning not-markdown', 'one.md:11:5 warning not-markdown'],
  },
  inMd(
    'an address of the machine of its author stands in brackets',
    text('Go', 'to [http://127.0.0.1:4321/topics/].'),
    '10:5 error local-link',
    'Write /topics/',
  ),
  // Maths
  one(
    'maths lacks a brace',
    text('So it is $\\frac{a$ now.'),
    '9:10 error wrong-maths',
    "expected '}'",
  ),
  inMd(
    'maths has a command that nobody knows',
    text('$$', '\\frob{a}', '$$'),
    '9:1 error wrong-maths',
    '\\frob',
  ),
  inMd(
    'maths does not end',
    text('$$', 'a', '', 'The rest.'),
    '9:1 error wrong-maths',
    'it does not end',
  ),
  // HTML
  one(
    'a frame shows another page',
    text('<iframe src="https://example.org/film" title="A film"></iframe>'),
    '9:1 error html-tag',
    'Link to it instead: [words](https://example.org/film)',
  ),
  one(
    'a style is for the whole page',
    text('<style>{`p { color: red }`}</style>'),
    '9:1 error html-tag',
  ),
  inMd(
    'a frame is closed by a slash',
    text('<iframe src="/topics/" title="Topics" />', '', 'The rest.'),
    '9:1 error html-tag',
    '<iframe /> may not stand in an essay, and the slash does not close it',
  ),
  inMd(
    'a tag sends the reader away',
    text('Words.', '', '<META http-equiv=refresh content="0;url=https://example.org">'),
    '11:1 error html-tag',
  ),
  ...[
    'style',
    'template',
    'title',
    'textarea',
    'select',
    'plaintext',
    'noscript',
    'base',
    'xmp',
    'form',
  ].map((name) =>
    inMd(
      `a tag <${name}> hides what follows`,
      text(`The tag <${name}> is one.`, '', 'The rest.'),
      '9:9 error html-tag',
      `Remove it, or write \\<${name}> where`,
    ),
  ),
  inMd(
    'words stand between angles',
    text('A List<string> of words.'),
    '9:7 error html-tag',
    '\\<string>',
  ),
  inMd(
    'HTML starts as a page',
    text('<!DOCTYPE html>', '', 'Words.'),
    '9:1 error html-tag',
    '<!DOCTYPE',
  ),
  inMd(
    'code of a server is left',
    text('Words.', '', '<?php echo 1; ?>'),
    '11:1 error html-tag',
    '<?php',
  ),
  inMd(
    'a comment does not end',
    text('Words.', '', '<!-- a remark', '', 'The rest.'),
    '11:1 error unclosed-comment',
  ),
  inMd(
    'a comment does not end in a list',
    text('- a', '- b', '', '  <!-- a - remark ->', '', '  The rest.'),
    '12:3 error unclosed-comment',
  ),
  inMd(
    'an element is closed by a slash',
    text('<a id="here"/>', '', 'The rest.'),
    '9:1 error unclosed-tag',
    '<a></a>',
  ),
  inMd(
    'what unfolds does not end',
    text('> <details>', '> <summary>More</summary>', '>', '> Words.', '', 'The rest.'),
    '9:3 error unclosed-tag',
    '</details>',
  ),
  inMd(
    'a sign of the text does not end',
    text('Some <b>bold words.', '', 'The <i>rest</i>.'),
    '9:6 error unclosed-tag',
    '</b>',
  ),
  inMd(
    'a tag is closed twice',
    text('<div>', '', 'Words.', '', '</div>', '</div>'),
    '14:1 error stray-tag',
  ),
  inMd('a tag of HTML cannot be read', text('<div class=>', '', 'Words.'), '9:1 error broken-tag'),
  inMd(
    'a tag has what is taken out of it',
    text('<p formaction="/a" class="b">Words.</p>'),
    '9:1 warning html-attribute',
    'formaction',
  ),
  inMd(
    'a tag has what lets a reader write',
    text('<b contenteditable>Words.</b>'),
    '9:1 warning html-attribute',
    'contenteditable',
  ),
  inMd(
    'a link runs a program',
    text('[a button](javascript:void(0))'),
    '9:1 error unsafe-address',
    'javascript:',
  ),
  one(
    'a link runs a program, in a part',
    text('<a href="JavaScript:void(0)">a button</a>'),
    '9:1 error unsafe-address',
    'JavaScript:',
  ),
  inMd(
    'a link shows what it holds',
    text('<a href="data:text/html,Words">a page</a>'),
    '9:1 error unsafe-address',
    'data:',
  ),
  // Pictures
  {
    when: 'a picture is missing',
    files: { 'one/index.mdx': text('Words.', '', '![A cat](./cta.gif)'), 'one/cat.gif': pixel },
    finds: ['one/index.mdx:11:1 error missing-picture'],
    says: 'Did you mean "./cat.gif"?',
  },
  one(
    'a picture of public/ is missing',
    text('![A cat](/cat.svg)'),
    '9:1 error missing-picture',
    'Put it into public/',
  ),
  {
    when: 'a cover is missing',
    files: {
      'one/index.mdx': fields(
        title,
        description,
        author,
        topics,
        added,
        'cover:',
        '  image: ./cat.gif',
        '  alt: "A cat"',
      ),
    },
    finds: ['one/index.mdx:8:3 error missing-picture'],
  },
  ...['/favicon.svg', 'https://example.org/cat.jpg'].map((image) =>
    one(
      `a cover is named ${image}`,
      fields(title, description, author, topics, added, `cover: { image: "${image}", alt: "A" }`),
      '7:10 error missing-picture',
      'Put it into the folder of the essay, and name it like ./cat.jpg.',
    ),
  ),
  ...['C:\\cats\\cat.jpg', 'file:///cats/cat.jpg'].map((name) =>
    one(
      `a picture is named as on the own computer (${name})`,
      text(`![A cat](${name})`),
      '9:1 error missing-picture',
      'name it like ./cat.jpg',
    ),
  ),
  {
    when: 'pictures that no essay shows would stop the build',
    files: {
      'one/index.md': text('![A cat](./cat.gif)'),
      'one/cat.gif': pixel,
      'one/dog.jpg': '',
      'one/page.svg': '<html><svg xmlns="http://www.w3.org/2000/svg"></svg></html>',
      'one/what?.gif': pixel,
      'one/.hidden.jpg': '',
    },
    finds: [
      'one/dog.jpg:1:1 error unreadable-picture',
      'one/page.svg:1:1 error unreadable-picture',
      'one/what?.gif:1:1 error picture-name',
    ],
    says: 'or remove it',
  },
  {
    when: 'a picture is hidden from the build',
    files: { 'one/index.md': text('![A cat](./.cats/cat.gif)'), 'one/.cats/cat.gif': pixel },
    finds: ['one/index.md:9:1 error missing-picture'],
  },
  {
    when: 'a picture is none',
    files: { 'one/index.mdx': text('![A cat](./cat.png)'), 'one/cat.png': 'Not a picture.' },
    finds: ['one/index.mdx:9:1 error unreadable-picture'],
  },
  {
    when: 'a picture has a percent sign in its name',
    files: { 'one/index.md': text('![A cat](./100%.gif)'), 'one/100%.gif': pixel },
    finds: ['one/index.md:9:1 error missing-picture'],
    says: '%25',
  },
  {
    when: 'a picture stands outside',
    files: { 'one/index.md': text('![A mark](../../../../public/favicon.svg)') },
    finds: ['one/index.md:9:1 error missing-picture'],
    says: 'the folder of the essay',
  },
  ...['md', 'mdx'].map((ending) => ({
    when: `a picture is cut short (.${ending})`,
    files: { [`one/index.${ending}`]: text('![A cat](./cat.jpg)'), 'one/cat.jpg': cutShort },
    finds: [`one/index.${ending}:9:1 error unreadable-picture`],
  })),
  {
    when: 'a picture has another ending',
    files: { 'one/index.md': text('![A cat](./cat.bmp)'), 'one/cat.bmp': pixel },
    finds: ['one/index.md:9:1 error unreadable-picture'],
  },
  {
    when: 'a picture is heavy',
    files: {
      'one/index.mdx': text('![A cat](./cat.gif)'),
      'one/cat.gif': Buffer.concat([pixel, Buffer.alloc(500_000)]),
    },
    finds: ['one/index.mdx:9:1 warning heavy-picture'],
    says: 'weighs 501 kB',
  },
  {
    when: 'a picture has no description',
    files: { 'one/index.mdx': text('Words.', '', '![](./cat.gif)'), 'one/cat.gif': pixel },
    finds: ['one/index.mdx:11:1 warning no-alt'],
  },
  {
    when: 'a picture beside the essay is a tag',
    files: { 'one/index.mdx': text('<img src="./cat.gif" alt="A cat" />'), 'one/cat.gif': pixel },
    finds: ['one/index.mdx:9:1 error unprocessed-picture'],
    says: '![What there is to see](./cat.gif)',
  },
  ...[
    ['with a backslash', '.\\gate.gif', 'gate.gif', './gate.gif'],
    ['with backslashes, in a folder', '.\\cats\\gate.gif', 'cats/gate.gif', './cats/gate.gif'],
    ['in capitals', './Gate.GIF', 'gate.gif', './gate.gif'],
    ['whose folder is in capitals', './Cats/gate.gif', 'cats/gate.gif', './cats/gate.gif'],
    ['with a slip, and has a space', './my%20gat.gif', 'my gate.gif', './my%20gate.gif'],
    ['without its dot', 'gaet.gif', 'gate.gif', './gate.gif'],
  ].map(([how, written = '', name = '', meant]) => ({
    when: `a picture is named ${how}`,
    files: { 'one/index.md': text(`![A gate](${written})`), [`one/${name}`]: pixel },
    finds: ['one/index.md:9:1 error missing-picture'],
    says: `Did you mean "${meant}"?`,
  })),
  {
    when: 'the accent of a picture is stored in another way',
    files: { 'one/index.md': text('![A café](./caf\u00E9.gif)'), 'one/cafe\u0301.gif': pixel },
    finds: ['one/index.md:9:1 error missing-picture'],
    says: 'Did you mean "./cafe\u0301.gif"? It looks the same,',
  },
  {
    when: 'the name of a data file is in capitals',
    files: {
      'one/index.mdx': text('<DataTable data="./walks.csv" caption="Walks" />'),
      'one/Walks.CSV': csv,
    },
    finds: ['one/index.mdx:9:12 error missing-data'],
    says: 'Give "./Walks.CSV" a name that ends in .csv',
  },
  // Links
  ...[
    ['example.org', 'https://example.org'],
    ['example.co.uk/walks?a=1', 'https://example.co.uk/walks?a=1'],
    ['m\u00FCller.example', 'https://m\u00FCller.example'],
    ['example.md/walks', 'https://example.md/walks'],
    ['ada@example.org', 'mailto:ada@example.org'],
    ['ada.b+c@mail.example.org', 'mailto:ada.b+c@mail.example.org'],
  ].map(([url, meant]) =>
    one(
      `an address is written as one says it (${url})`,
      text(`[There](${url})`),
      '9:1 error broken-link',
      `Did you mean "${meant}"?`,
    ),
  ),
  one(
    'a file that is nowhere is linked',
    text('[Numbers](walks.pdf)'),
    '9:1 error broken-link',
    'Correct the address',
  ),
  {
    when: 'the accent of an address is stored in another way',
    files: {
      'one.md': text('[There](/articles/cafe\u0301/)'),
      'cafe\u0301.md': essay({ title: 'Caf\u00E9' }),
    },
    finds: ['one.md:9:1 error broken-link'],
    says: 'Did you mean "/articles/caf\u00E9/"? It looks the same,',
  },
  one(
    'a page does not exist',
    text('Words and [topics](/topcis/).'),
    '9:11 error broken-link',
    'Did you mean "/topics/"?',
  ),
  one(
    'an address lacks its last slash',
    text('Words and [topics](/topics).'),
    '9:11 error broken-link',
    'Did you mean "/topics/"?',
  ),
  one(
    'a topic does not exist',
    text('[More](/topics/leadrship/)'),
    '9:1 error broken-link',
    '/topics/leadership/',
  ),
  one(
    'an essay is linked as a file',
    text('Words.', '', '- [Known](./known.mdx)'),
    '11:3 error broken-link',
    'Did you mean "/articles/known/"?',
  ),
  one(
    'an essay is linked as a file of a folder',
    text('[Known](../known/index.md)'),
    '9:1 error broken-link',
    'Did you mean "/articles/known/"?',
  ),
  one(
    'an essay is linked without its folder',
    text('[Known](/known/)'),
    '9:1 error broken-link',
    'Did you mean "/articles/known/"?',
  ),
  one(
    'a page is linked as a file',
    text('[Topics](/topics/index.html)'),
    '9:1 error broken-link',
    'Did you mean "/topics/"?',
  ),
  one(
    'an address lacks its https',
    text('[Elsewhere](www.example.org/walks)'),
    '9:1 error broken-link',
    'Did you mean "https://www.example.org/walks"?',
  ),
  {
    when: 'a file beside the essay is linked',
    files: { 'one/index.mdx': text('[Numbers](./walks.csv)'), 'one/walks.csv': csv },
    finds: ['one/index.mdx:9:1 error broken-link'],
    says: 'Move the file to public/ and link to it like /walks.csv:',
  },
  one(
    'an essay of another name is linked',
    text('[Nobody](/articles/abc/)'),
    '9:1 error broken-link',
    'an essay’s is like /articles/on-walking/',
  ),
  one(
    'one letter of each part of an address is wrong',
    text('[Known](/article/knwon/)'),
    '9:1 error broken-link',
    'Did you mean "/articles/known/"?',
  ),
  one('a tag leads nowhere', text('<a href="/topcis/">Topics</a>'), '9:1 error broken-link'),
  inMd(
    'a tag of plain Markdown leads nowhere',
    text('Words and <a href="/topcis/">topics</a>.'),
    '9:11 error broken-link',
  ),
  one(
    'a link by reference leads nowhere',
    text('Words and [topics][t].', '', '[t]: /topcis/'),
    '9:11 error broken-link',
  ),
  one(
    'a heading of another essay does not exist',
    text('[Known](/articles/known/#a-haeding)'),
    '9:1 error broken-anchor',
    'Did you mean "#a-heading"?',
  ),
  one(
    'a heading of the same essay does not exist',
    text('## The start', '', 'Words.', '', '[Above](#teh-start)'),
    '13:1 error broken-anchor',
    'this text has none such',
  ),
  {
    when: 'links lead to earlier addresses of essays',
    files: {
      'on-running.md': essay({ title: 'Running', aliases: ['running', 'run'] }, '## Shoes'),
      'one.md': text('[Once](/articles/running/) and [again](../run/#shoes).'),
      'two.md': essay({ title: 'Two' }, '[Now](/articles/on-running/#shoes)'),
    },
    finds: ['one.md:9:1 warning moved-link', 'one.md:9:32 warning moved-link'],
    says: 'Did you mean "/articles/on-running/"?',
  },
  {
    when: 'a link leads to an earlier address of a draft',
    files: {
      'on-running.md': essay({ title: 'Running', aliases: ['running'], draft: true }),
      'one.md': text('[Once](/articles/running/)'),
    },
    finds: ['on-running.md:8:1 note draft', 'one.md:9:1 error unpublished-link'],
  },
  one(
    'a related essay is named by an earlier id',
    essay({ related: ['walking'], aliases: ['first'] }),
    '7:11 error unknown-related',
    'Write the name of an essay',
  ),
  {
    when: 'a related essay is named by its earlier id',
    files: {
      'on-running.md': essay({ title: 'Running', aliases: ['running'] }),
      'one.md': essay({ related: ['running'] }),
    },
    finds: ['one.md:7:11 error unknown-related'],
    says: 'Did you mean "on-running"?',
  },
  {
    when: 'the links of a standing page lead nowhere',
    files: {
      '../pages/about.md':
        '---\ntitle: "About"\ndescription: "Of it."\n---\n\n[Topics](/topcis/), [all](/topics/), [below](#the-end), [known](/articles/known/#a-haeding).\n\n<a href="/abuot/">Here</a>\n',
      '../pages/contact.md':
        '---\ntitle: "Contact"\ndescription: "Write."\n---\n\n## Mail\n\n[About](../about/)\n',
      'one.md': text('[Mail](/contact/#mail), [post](/contact/#mial).'),
    },
    finds: [
      'one.md:9:25 error broken-anchor',
      'src/content/pages/about.md:6:1 error broken-link',
      'src/content/pages/about.md:6:38 error broken-anchor',
      'src/content/pages/about.md:6:57 error broken-anchor',
      'src/content/pages/about.md:8:1 error broken-link',
    ],
    says: 'Did you mean "#mail"?',
  },
  {
    when: 'a published essay links to a draft',
    files: {
      'one.mdx': text('[Soon](/articles/two/)'),
      'two.mdx': essay({ title: 'Two', draft: true }),
    },
    finds: ['one.mdx:9:1 error unpublished-link', 'two.mdx:7:1 note draft'],
  },
  one('a link has no address', text('See [the source]().'), '9:5 warning empty-link', 'no address'),
  one('a link has no words', text('See [](/topics/).'), '9:5 warning empty-link', 'no words'),
  // Headings and notes
  one(
    'a heading skips a level',
    text('## Morning', '', 'Words.', '', '#### Six o’clock', '', 'Words.'),
    '13:1 warning skipped-level',
    'Write it with ###.',
  ),
  one(
    'a heading starts too deep',
    text('### Morning', '', 'Words.'),
    '9:1 warning skipped-level',
    'Write it with ##.',
  ),
  one(
    'a heading is a second title',
    text('Words.', '', '# Morning', '', 'Words.'),
    '11:1 warning second-title',
  ),
  one(
    'a heading is a second title and a tag',
    text('<h1>Morning</h1>'),
    '9:1 warning second-title',
  ),
  inMd(
    'a heading of plain Markdown is a second title and a tag',
    text('Words.', '', '<div>', '  <h1>Morning</h1>', '</div>'),
    '12:3 warning second-title',
  ),
  one(
    'a heading skips a level below a tag',
    text('<h2>Morning</h2>', '', '#### Six o’clock'),
    '11:1 warning skipped-level',
    'Write it with ###.',
  ),
  one(
    'a heading is a tag and skips a level',
    text('## Morning', '', 'Words.', '', '<h4>Six o’clock</h4>'),
    '13:1 warning skipped-level',
    'Write it with <h3>.',
  ),
  one(
    'a footnote has no text',
    text('Words.[^1] And more.[^2]', '', '[^2]: Text.'),
    '9:7 error footnote-without-text',
    '[^1]',
  ),
  inMd(
    'a footnote in a table has no text',
    text('| a | b |', '|---|---|', '| 1 | 2[^x] |'),
    '11:8 error footnote-without-text',
  ),
  one(
    'a footnote has no mark',
    text('Words.[^1]', '', '[^1]: Text.', '', '[^2]: More.'),
    '13:1 warning footnote-without-mark',
    '[^2]',
  ),
  one(
    'a footnote stands twice',
    text('Words.[^1]', '', '[^1]: Text.', '', '[^1]: More.'),
    '13:1 warning repeated-footnote',
  ),
  // What is nearly Markdown
  one(
    'the name of a footnote has a space',
    text('In the wrong shoes.[^my shoes]', '', '[^my shoes]: They were made for dancing.'),
    '9:20 warning not-markdown',
    'like [^my-note]',
  ),
  inMd(
    'a footnote stands in its mark',
    text('In the wrong shoes.^[They were made for dancing.]'),
    '9:20 warning not-markdown',
    'Put [^1] here',
  ),
  one(
    'a link is written as in a notebook',
    text('See [[Known]].'),
    '9:5 warning not-markdown',
    'This is no link, and stands on the page as it is written: [[Known]] Write [words](address).',
  ),
  one(
    'a picture is written as in a notebook',
    text('- One', '- ![[cat.jpg]]'),
    '10:3 warning not-markdown',
    'This is no picture,',
  ),
  one(
    'the address of a link has a space',
    text('Words,', 'and [topics](/top ics/).'),
    '10:5 warning not-markdown',
    'Take each space out of its address',
  ),
  one(
    'the name of a picture has a space',
    text('![A cat](./my cat.jpg)'),
    '9:1 warning not-markdown',
    'Write %20 for each space of its name',
  ),
  ...['./gate.jpg =300x200', './gate.jpg =300x', './my gate.jpg =x200'].map((address) =>
    one(
      `a picture has a size (${address})`,
      text(`![A gate](${address})`),
      '9:1 warning not-markdown',
      'Take out its size',
    ),
  ),
  one(
    'a space stands within a link',
    text('See [topics] (/topics/).'),
    '9:5 warning not-markdown',
    'Take out the space',
  ),
  one(
    'a heading lacks its space',
    text('##Morning', '', 'Words.'),
    '9:1 warning not-markdown',
    'as it is written: ##Morning Write a space behind the last #.',
  ),
  // Several at once
  {
    when: 'everything is wrong with the front matter',
    files: {
      'one.mdx': fields(
        'title: ""',
        'descripton: "Of one."',
        author,
        'topics: []',
        'added: 2026-02-30',
        'published: soon',
        'draft: yes, please',
      ),
    },
    finds: [
      'one.mdx:2:1 error empty-value',
      'one.mdx:3:1 error unknown-field',
      'one.mdx:5:1 error empty-value',
      'one.mdx:6:8 error impossible-date',
      'one.mdx:7:1 error wrong-value',
      'one.mdx:8:1 error wrong-type',
    ],
  },
  {
    when: 'one field is wrong and another stands twice, the others are judged all the same',
    files: {
      'one.mdx': fields(
        'title: "Known"',
        'description: ""',
        'author: "Ada Testers"',
        'topics:',
        '  - "leadership"',
        '  - "?!"',
        'topics:',
        '- "Gardens"',
        'added: 2999-01-01',
        'related: ["none"]',
        'cover: { image: ./cat.gif, alt: "A cat" }',
      ),
    },
    finds: [
      'one.mdx:2:1 warning same-title',
      'one.mdx:3:1 error empty-value',
      'one.mdx:4:1 warning similar-name',
      'one.mdx:6:5 error shared-address',
      'one.mdx:7:5 error no-address',
      'one.mdx:8:1 error repeated-field',
      'one.mdx:10:1 note future-date',
      'one.mdx:11:11 error unknown-related',
      'one.mdx:12:10 error missing-picture',
    ],
  },
  {
    when: 'MDX stumbles many times',
    files: {
      'one.mdx': text(
        'Costs <5 dollars.',
        '',
        '<!-- Not now. -->',
        '',
        'The set {1, 2 and 3}.',
        '',
        '<Letter from="A" to="B" date="May">',
        '',
        'Dear B,',
        '',
        '<Chrat />',
        '',
        '[Topics](/topcis/)',
        '',
        '</b>',
      ),
    },
    finds: [
      'one.mdx:9:7 error angle-in-text',
      'one.mdx:11:1 error html-comment',
      'one.mdx:13:14 error brace-in-text',
      'one.mdx:15:1 error unclosed-tag',
      'one.mdx:19:1 error unknown-part',
      'one.mdx:21:1 error broken-link',
      'one.mdx:23:1 error stray-tag',
    ],
  },
  {
    when: 'one part has many faults',
    files: {
      'one.mdx': text(
        '<Chart',
        '  data="./none.csv"',
        '  title=""',
        '  kind="pie"',
        '  y="walks"',
        '  colour="red"',
        '/>',
      ),
    },
    finds: [
      'one.mdx:9:1 error missing-prop',
      'one.mdx:9:1 error missing-prop',
      'one.mdx:9:1 error missing-prop',
      'one.mdx:11:3 error wrong-prop',
      'one.mdx:12:3 error wrong-prop',
      'one.mdx:13:3 error wrong-prop',
      'one.mdx:14:3 error unknown-prop',
    ],
  },
  {
    when: 'two essays have faults, in text and front matter',
    files: {
      'one.md': essay({ topcis: ['Leadership'] }, '# One\n\n![](https://example.org/cat.jpg)'),
      'two.mdx': `\uFEFF${essay({ title: 'Two', related: ['none'] }, 'Words.[^1]')}`,
    },
    finds: [
      'one.md:7:1 error unknown-field',
      'one.md:10:1 warning second-title',
      'one.md:12:1 warning no-alt',
      'one.md:12:1 error outside-content',
      'two.mdx:1:1 warning byte-order-mark',
      'two.mdx:7:11 error unknown-related',
      'two.mdx:10:7 error footnote-without-text',
    ],
  },
  {
    when: 'front matter cannot be read, the text is judged all the same',
    files: { 'one.mdx': '---\ntitle: "One\n---\n\nDear {name},\n\n[Topics](/topcis/)\n' },
    finds: [
      'one.mdx:2:8 error not-yaml',
      'one.mdx:5:6 error unknown-name',
      'one.mdx:7:1 error broken-link',
    ],
  },
  // Further ones of the kinds that stand above once or twice
  one(
    'a tab indents an item of a list',
    fields(title, description, author, 'topics:', '\t- "Leadership"', added),
    '6:1 error tab-in-yaml',
  ),
  one(
    'a tab indents the name of a series',
    fields(title, description, author, topics, added, 'series:', '\tname: "On foot"'),
    '8:1 error tab-in-yaml',
  ),
  one(
    'a text starts with “export”',
    text('Words.', '', 'export of wool fell in that year.'),
    '11:8 error broken-import',
    'starts with "export"',
  ),
  one(
    'an import lacks a brace',
    text("import { own from './own.ts'", '', 'Words.'),
    '9:14 error broken-import',
  ),
  {
    when: 'a picture of plain Markdown is a tag',
    files: { 'one/index.md': text('Words <img src="cat.gif" alt="A cat">.'), 'one/cat.gif': pixel },
    finds: ['one/index.md:9:7 error unprocessed-picture'],
  },
  {
    when: 'a picture within a tag is one, too',
    files: {
      'one/index.mdx': text('<figure>', '  <img src="./cat.gif" alt="A cat" />', '</figure>'),
      'one/cat.gif': pixel,
    },
    finds: ['one/index.mdx:10:3 error unprocessed-picture'],
  },
  inMd(
    'a footnote with a name has no mark',
    text('Words.', '', '[^shoes]: Text.'),
    '11:1 warning footnote-without-mark',
    '[^shoes]',
  ),
  one(
    'the mark of a footnote is code',
    text('Words, `[^1]`.', '', '[^1]: Text.'),
    '11:1 warning footnote-without-mark',
  ),
  ...['<text>A</text>', '<path d="M0 0h3" style="fill: red" />'].map((shape) => ({
    when: `a cover is drawn with ${shape}`,
    files: {
      'one/index.md': fields(title, description, author, topics, added, 'cover: letter'),
      'one/letter.svg': `<svg viewBox="0 0 3 4">\n${shape}\n</svg>`,
    },
    finds: ['one/index.md:7:1 error unusable-drawing'],
    says: 'in line 2',
  })),
  {
    when: 'a picture of plain Markdown is heavy',
    files: {
      'one/index.md': text('Words.', '', '![A cat](./cat.gif)'),
      'one/cat.gif': Buffer.concat([pixel, Buffer.alloc(600_000)]),
    },
    finds: ['one/index.md:11:1 warning heavy-picture'],
  },
  one('a name is signs alone', text('Words.'), '1:1 error unusable-name', 'Rename it', '!!!.md'),
  one(
    'a folder has no letter',
    text('Words.'),
    '1:1 error unusable-name',
    'Rename it',
    '…/index.md',
  ),
  ...[title, added].map((missing) =>
    one(
      `what is missing is ${missing}`,
      fields(...[title, description, author, topics, added].filter((line) => line !== missing)),
      '6:1 error missing-field',
      missing.split(':')[0],
    ),
  ),
  inMd(
    'lines of plain Markdown end as on Windows',
    text('Words.', '', 'More.').replaceAll('\n', '\r\n'),
    '1:1 warning windows-line-ends',
  ),
  inMd(
    'a byte order mark comes before Markdown',
    `\uFEFF${text('Words.')}`,
    '1:1 warning byte-order-mark',
  ),
  one(
    'an import of data does not exist',
    text("import all from './all.json'", '', '{all.length}'),
    '9:1 error missing-import',
  ),
  one(
    'an import names a package that is not there',
    text("import own from 'no-such-package-of-ours'", '', '{own}'),
    '9:1 error missing-import',
  ),
  {
    when: 'a tag leads to an earlier address of an essay',
    files: {
      'on-running.md': essay({ title: 'Running', aliases: ['running'] }),
      'one.md': text('<a href="/articles/running/">Once</a>'),
    },
    finds: ['one.md:9:1 warning moved-link'],
  },
  inMd('there is no text in plain Markdown', text(''), '8:1 error no-text'),
  inMd(
    'there is a remark alone',
    text('<!-- Later. -->', '<!-- Or never. -->'),
    '8:1 error no-text',
  ),
  one('there is a remark alone in MDX', text('{/* Later. */}'), '8:1 error no-text'),
  inMd(
    'a part stands in a line of plain Markdown',
    text('Words <Quotation by="Ada">and more</Quotation>.'),
    '9:7 error part-in-md',
  ),
  inMd(
    'a part stands in a list of plain Markdown',
    text('- One', '', '  <EditorsNote>', '', '  Words.', '', '  </EditorsNote>'),
    '11:3 error part-in-md',
  ),
  {
    when: 'a picture’s name has a backslash',
    files: { 'one/index.md': text('Words.'), 'one/a\\b.gif': pixel },
    finds: ['one/a\\b.gif:1:1 error picture-name'],
  },
  one(
    'an essay is related to another and to itself',
    essay({ related: ['known', 'one'] }),
    '7:19 error related-to-itself',
  ),
  one(
    'a footnote stands twice, in capitals and without',
    text('Words.[^a]', '', '[^a]: Text.', '', '[^A]: More.'),
    '13:1 warning repeated-footnote',
  ),
  inMd(
    'a footnote stands twice below a list',
    text('- Words.[^1]', '', '[^1]: Text.', '[^1]: More.'),
    '12:1 warning repeated-footnote',
  ),
  inMd(
    'a tag leads over a backslash',
    text('<a href="/articles\\known/">it</a>'),
    '9:1 error backslash-in-link',
  ),
  inMd('a link has an address of nothing', text('See [the source](<>).'), '9:5 warning empty-link'),
  inMd(
    'a tag of a picture names no address',
    text('Words <img alt="A mill">.'),
    '9:7 error empty-picture',
  ),
  inMd(
    'a link tells another host where it led',
    text('[a](/topics/) <a ping="/b" href="/topics/">c</a>'),
    '9:15 warning html-attribute',
    'ping',
  ),
  one(
    'a comment of HTML has several lines',
    text('Words.', '', '<!-- one', 'two -->'),
    '11:1 error html-comment',
  ),
  one(
    'code is indented below a heading',
    text('## Install', '', '    make install', '    make test'),
    '11:1 warning indented-code',
  ),
  inMd(
    'a link of plain Markdown has a script',
    text('<a href="/topics/" onclick="a()">b</a>'),
    '9:1 error inline-script',
    'onclick',
  ),
  inMd(
    'a word has a style',
    text('A <span style="color: red">word</span>.'),
    '9:3 error inline-style',
  ),
  {
    when: 'a picture by reference has no description',
    files: {
      'one/index.md': text('![][cat]', '', '[cat]: ./cat.gif'),
      'one/cat.gif': pixel,
    },
    finds: ['one/index.md:9:1 warning no-alt'],
  },
  inMd(
    'a comment in a quotation does not end',
    text('> Words.', '>', '> <!-- a remark', '', 'The rest.'),
    '11:3 error unclosed-comment',
  ),
  inMd(
    'a comment in a line does not end, and so is none',
    text('Words.<!-- a remark', '', 'The rest.'),
    '9:7 warning not-markdown',
    'Write --> behind it.',
  ),
  one(
    'a letter has a prop too many',
    text('<Letter from="A" to="B" date="May" place="C">', '', 'Words.', '', '</Letter>'),
    '9:36 error unknown-prop',
  ),
  one(
    'a table’s data file is not there',
    text('<DataTable data="./gone.csv" caption="Gone" />'),
    '9:12 error missing-data',
  ),
  {
    when: 'a published essay links to one of a day to come',
    files: {
      'one.md': text('[Soon](/articles/two/)'),
      'two.md': essay({ title: 'Two', added: '2999-01-01' }),
    },
    finds: ['one.md:9:1 error unpublished-link', 'two.md:6:1 note future-date'],
  },
];
