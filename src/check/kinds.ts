import type { Place, Problem } from '../essay/problem.ts';

/** How much a finding matters: an error stops the build, a warning does not, a note tells what is so. */
export type Severity = 'error' | 'warning' | 'note';

/** A kind of finding: everything that is ever said of it. Words in «» are filled in. */
export interface Kind {
  severity: Severity;
  /** What is wrong. */
  message: string;
  /** What to write instead. */
  cure: string;
  /** Why it matters, for the documentation. */
  about: string;
  /** What is found fault with, for the documentation: a few lines of an essay, or the name of a file. */
  example: string;
}

/**
 * Every kind of finding. What would break, be lost or go unpublished is an error; what a reader
 * would only see done better is a warning; drafts and dates to come are notes.
 */
export const kinds = {
  'ignored-file': {
    severity: 'error',
    message: 'This file is not published: it stands where no essay is looked for.',
    cure: 'Move it to src/content/articles/«id».«extension», or start its name with an underscore if it is not an essay.',
    about:
      'An essay is a file in `src/content/articles/`, or the `index` file of a folder there, and its name ends in `.md` or `.mdx`. Any other place or ending would leave it off the list without a word.',
    example: 'on-walking/on-walking.mdx',
  },
  'unusable-name': {
    severity: 'error',
    message: 'The file’s name has no letter or digit to make an address of.',
    cure: 'Rename it, like on-walking.mdx.',
    about: 'The name of a file becomes the address of its page.',
    example: '🙂.mdx',
  },
  'duplicate-id': {
    severity: 'error',
    message: 'This essay and «other» would both be published at /articles/«id»/.',
    cure: 'Rename one of them.',
    about:
      'Two files whose names make one address: one of the essays would take the place of the other.',
    example: 'on-walking.mdx and on-walking/index.mdx',
  },
  'unreadable-file': {
    severity: 'error',
    message: 'This file cannot be read: «reason».',
    cure: 'Save it again, or remove it.',
    about: 'A link to a file that is gone, or a file that the build may not open.',
    example: 'on-walking.mdx, which links to a file that was removed',
  },
  'empty-file': {
    severity: 'error',
    message: 'This file is empty.',
    cure: 'Write the essay, or remove the file.',
    about: 'A file of no characters, or of nothing but spaces.',
    example: '(nothing)',
  },
  'not-utf-8': {
    severity: 'error',
    message: 'This file is not saved as UTF-8: its byte «byte» stands for no character.',
    cure: 'Save it again with the encoding UTF-8.',
    about:
      'Text is read as UTF-8, in which every editor of today saves. In another encoding, accents and quotation marks turn to boxes.',
    example: 'Caf� (saved as Windows-1252)',
  },
  'byte-order-mark': {
    severity: 'warning',
    message:
      'This file starts with a byte order mark, which nobody sees and some programs trip over.',
    cure: 'Save it as “UTF-8”, not “UTF-8 with BOM”.',
    about: 'Three bytes that some editors put before the text. The page is built all the same.',
    example: '(U+FEFF)---',
  },
  'windows-line-ends': {
    severity: 'warning',
    message: 'The lines of this file end as on Windows (CR LF).',
    cure: 'Save it with the line ending LF.',
    about:
      'The page is built all the same, but every line shows as changed when the next editor saves it.',
    example: 'title: "On walking"␍␊',
  },
  'old-line-ends': {
    severity: 'error',
    message: 'This line ends as on the Macs of the last century (CR), and the build reads on.',
    cure: 'Save the file with the line ending LF.',
    about: 'Nobody could say where the front matter ends.',
    example: 'title: "On walking"␍',
  },
  'no-front-matter': {
    severity: 'error',
    message: 'The front matter is missing: an essay starts with a line of three hyphens.',
    cure: 'Start the file with ---, the fields, each on a line, and --- again.',
    about: 'The fields of an essay stand above its text, between two lines of three hyphens.',
    example: 'I began in January.',
  },
  'unclosed-front-matter': {
    severity: 'error',
    message: 'The front matter does not end: its last line must be three hyphens and nothing else.',
    cure: 'Put a line with --- between the last field and the text.',
    about: 'Without its second line of hyphens, all the text would count as front matter.',
    example: '---\ntitle: "On walking"\n\nThe text.',
  },
  'tab-in-yaml': {
    severity: 'error',
    message: 'This line of the front matter is indented with a tab.',
    cure: 'Indent it with two spaces.',
    about: 'YAML, the notation of the front matter, allows no tabs at the start of a line.',
    example: '---\nsource:\n\ttitle: "Walking"\n---',
  },
  'not-yaml': {
    severity: 'error',
    message: 'The front matter cannot be read: «reason».',
    cure: 'Write one field a line, like title: "On walking", with texts in quotation marks.',
    about:
      'Most often a text with a colon or a quotation mark in it stands without quotation marks around it, or one of the two is missing.',
    example: '---\ntitle: Walking: a defence\n---',
  },
  'repeated-field': {
    severity: 'error',
    message: 'The field "«field»" stands here twice.',
    cure: 'Keep one of the two.',
    about: 'Nobody could say which of the two counts.',
    example: '---\ntitle: "On walking"\ntitle: "Walking"\n---',
  },
  'unknown-field': {
    severity: 'error',
    message: 'There is no field "«field»".',
    cure: '«guess»',
    about: 'A misspelt field would be passed over, and what it says would be nowhere on the site.',
    example: '---\ntopcis: ["Leadership"]\n---',
  },
  'missing-field': {
    severity: 'error',
    message: 'The field "«field»" is missing.',
    cure: 'Add a line like «example»',
    about: 'Every essay has a title, a description, an author, topics and the day it was added.',
    example: '---\ntitle: "On walking"\n---',
  },
  'wrong-type': {
    severity: 'error',
    message: '«field» «problem».',
    cure: 'Write it like «example»',
    about: 'A number where a text belongs, a text where a date or a list belongs, and the like.',
    example: '---\nadded: "yesterday"\n---',
  },
  'empty-value': {
    severity: 'error',
    message: '«field» «problem».',
    cure: 'Write it like «example»',
    about: 'A field that is there must say something.',
    example: '---\ntitle: ""\n---',
  },
  'too-long': {
    severity: 'error',
    message: '«field» «problem».',
    cure: 'Shorten it.',
    about: 'The text would not fit its place on the page, on cards and in search results.',
    example: '---\ntopics: ["One", "Two", "Three", "Four", "Five", "Six"]\n---',
  },
  'wrong-value': {
    severity: 'error',
    message: '«field» «problem».',
    cure: 'Write it like «example»',
    about: 'The value is of the right type, but it is none that the field can hold.',
    example: '---\ncover: letter.svg\n---',
  },
  'impossible-date': {
    severity: 'error',
    message: '«field»: there is no date "«date»".',
    cure: 'Write a day of the calendar as year, month and day, like 2026-03-02.',
    about: 'YAML reads 30 February as 2 March and says nothing; we do.',
    example: '---\nadded: 2026-02-30\n---',
  },
  'shared-address': {
    severity: 'error',
    message:
      'The «group»s "«name»" and "«other»" («file») would share the address /«group»s/«slug»/.',
    cure: 'Write both alike, or give one another name.',
    about:
      'An address keeps letters and digits only, in lower case: "C" and "C++" make the same one, and one page would take the place of the other.',
    example: '---\ntopics: ["C++"]\n---',
  },
  'no-address': {
    severity: 'error',
    message: 'The «group» "«name»" has no letter or digit to make an address of.',
    cure: 'Write it in words.',
    about: 'Every topic and author has a page, whose address is made of the name.',
    example: '---\ntopics: ["?!"]\n---',
  },
  'similar-name': {
    severity: 'warning',
    message: 'The «group» "«name»" is one slip away from "«other»", which stands in «file».',
    cure: 'Write both alike if they are meant to be one.',
    about:
      'A slip of the finger, one letter wrong or two swapped, would make a second topic, or a second author, with a page of its own.',
    example: '---\ntopics: ["Leaderhip"]\n---',
  },
  'unknown-related': {
    severity: 'error',
    message: 'related: there is no essay with the id "«id»".',
    cure: '«guess»',
    about: '`related` names essays by their ids: the names of their files without the ending.',
    example: '---\nrelated: ["jobs-emial"]\n---',
  },
  'related-to-itself': {
    severity: 'error',
    message: 'related: "«id»" is this essay itself.',
    cure: 'Remove it.',
    about: 'An essay is never offered below itself.',
    example: '---\nrelated: ["on-walking"]\n---',
  },
  'same-title': {
    severity: 'warning',
    message: 'The essay «other» has the same title, "«title»".',
    cure: 'Give one of them another title, so that readers can tell them apart.',
    about: 'Two essays may share a title, but in a list nobody can tell which is which.',
    example: '---\ntitle: "On walking"\n---',
  },
  draft: {
    severity: 'note',
    message: 'This is a draft: the live preview shows it, no build does.',
    cure: 'Remove the line when the essay is finished.',
    about: 'Listed so that no draft is forgotten.',
    example: '---\ndraft: true\n---',
  },
  'future-date': {
    severity: 'note',
    message: 'This essay is published by the first build on or after «date».',
    cure: 'Write an earlier day to publish it sooner.',
    about: 'Listed so that nobody looks for it on the site before its day.',
    example: '---\nadded: 2999-01-01\n---',
  },
  unfinished: {
    severity: 'note',
    message: 'This draft is not finished: «field» «problem».',
    cure: 'Fill it in, like «example» Until then, neither the live preview nor a build shows it.',
    about: 'A draft may lack what an essay must have, and stops no build.',
    example: '---\ndescription: ""\ndraft: true\n---',
  },
  'no-text': {
    severity: 'error',
    message: 'This essay has no text.',
    cure: 'Write it below the front matter, or add draft: true while it is being written.',
    about: 'The page would show a title and nothing below. A draft may be empty.',
    example: '---\ntitle: "On walking"\n---\n',
  },
  'html-comment': {
    severity: 'error',
    message: 'HTML comments do not work in an .mdx file.',
    cure: 'Write {/* … */} instead of <!-- … -->.',
    about: 'In `.md` files they do.',
    example: '<!-- Check this number. -->',
  },
  'brace-in-text': {
    severity: 'error',
    message: 'In an .mdx file, { starts an expression, and this one cannot be read.',
    cure: 'Write \\{ where a brace is meant, or put code between `backticks`.',
    about:
      'What stands between braces is JavaScript. A brace of the text needs a backslash before it.',
    example: 'The set {1, 2 and 3}.',
  },
  'angle-in-text': {
    severity: 'error',
    message: 'In an .mdx file, < starts a tag, and this is none.',
    cure: 'Write \\< where “less than” is meant, and [words](https://…) for an address.',
    about:
      'A < before a digit, a space or a sign cannot start a tag; it needs a backslash before it.',
    example: 'It costs <5 dollars.',
  },
  'unclosed-tag': {
    severity: 'error',
    message: 'The tag <«name»> is not closed.',
    cure: 'Write «closed», or \\< if no tag is meant.',
    about:
      'In an `.mdx` file every tag is closed, in the paragraph, list or part it was opened in.',
    example: '<Letter from="A" to="B" date="1 May">\n\nDear B,',
  },
  'stray-tag': {
    severity: 'error',
    message: 'This closing tag closes nothing.',
    cure: 'Remove it, or open the tag before it, at the same depth.',
    about: 'A closing tag stands in the same paragraph, list or part as the tag it closes.',
    example: 'Words.\n\n</Letter>',
  },
  'broken-tag': {
    severity: 'error',
    message: 'This tag cannot be read: «reason».',
    cure: 'Write a tag like <Name prop="text" other={3}>, with each value in quotation marks or braces.',
    about: 'A quotation mark or a brace of one of its props is missing or one too many.',
    example: '<Quotation by=Ada>\n\nWords.\n\n</Quotation>',
  },
  'broken-import': {
    severity: 'error',
    message:
      'A line of an .mdx file that starts with "«word»" must be JavaScript, and this is none.',
    cure: 'Start the line with another word, or put code between lines of three backticks.',
    about:
      '`import` and `export` at the start of a line belong to MDX. Text that starts so has to be turned around.',
    example: 'import taxes rose in that year.',
  },
  'missing-import': {
    severity: 'error',
    message: 'There is no file or package "«name»" to import.',
    cure: 'Correct its name: a file beside the essay starts with ./',
    about: 'What an essay imports must exist.',
    example: "import Own from './Own.astro'\n\n<Own />",
  },
  'unknown-name': {
    severity: 'error',
    message: 'The expression {«expression»} names "«name»", which does not exist.',
    cure: 'Write \\{ where a brace is meant, or put code between `backticks`.',
    about:
      'What stands between braces is run when the page is built; a name that nobody has defined stops it.',
    example: 'Dear {name},',
  },
  'unknown-part': {
    severity: 'error',
    message: 'There is no part <«name»>.',
    cure: '«guess» All parts are listed in docs/writing.md.',
    about: 'A tag that starts with a capital letter is a part. Those that exist are listed there.',
    example: '<Chrat />',
  },
  'part-in-md': {
    severity: 'error',
    message: '<«name»> works in an .mdx file only.',
    cure: 'Rename this file so that it ends in .mdx.',
    about: 'In a plain `.md` file the tag of a part would come to nothing.',
    example: '<Steps>',
  },
  'unknown-prop': {
    severity: 'error',
    message: '<«part»> has no prop "«prop»"; it takes «known».',
    cure: '«guess»',
    about: 'A part understands its own props and no others.',
    example: '<Quotation by="Ada" in="Letters">\n\nWords.\n\n</Quotation>',
  },
  'missing-prop': {
    severity: 'error',
    message: '<«part»> needs «prop».',
    cure: 'Add it: «meaning»',
    about: 'The props that a part cannot do without are listed in docs/writing.md.',
    example: '<Quotation>\n\nWords.\n\n</Quotation>',
  },
  'wrong-prop': {
    severity: 'error',
    message: '<«part»> «problem».',
    cure: 'See the example of <«part»> in docs/writing.md.',
    about: 'A prop holds something that the part cannot use.',
    example:
      '<Chart\n  data="./walks.csv"\n  kind="pie"\n  title="Walks"\n  summary="Walks rise."\n  x="month"\n  y={["walks"]}\n  unit="Walks"\n/>',
  },
  'missing-data': {
    severity: 'error',
    message: '<«part»> data: there is no such file as "«name»" beside the essay.',
    cure: '«guess»',
    about:
      'A data file stands in the folder of the essay: `on-walking/index.mdx` and `on-walking/walks.csv`.',
    example: '<DataTable data="./wlaks.csv" caption="Walks" />',
  },
  'wrong-data': {
    severity: 'error',
    message: '<«part»> data: in «name», «problem»',
    cure: 'Correct the data file, or what the part asks of it.',
    about: 'The part and its data file do not fit together, or the file is no CSV.',
    example: '<DataTable data="./walks.csv" caption="Walks" total={["talks"]} />',
  },
  'inline-style': {
    severity: 'error',
    message: 'A style="…" is blocked by the policy of the site and would do nothing.',
    cure: 'Remove it, or put the rule into src/styles/prose.css under a class.',
    about: 'Pages run under a content security policy, which keeps foreign code out.',
    example: '<p style="color: red">Words.</p>',
  },
  'inline-script': {
    severity: 'error',
    message: 'A script in an essay is blocked by the policy of the site and would never run.',
    cure: 'Remove «name».',
    about: 'Neither `<script>` nor an attribute like `onclick` works in an essay.',
    example: '<button onclick="alert()">Press</button>',
  },
  'outside-content': {
    severity: 'error',
    message: '"«url»" comes from another host, which the policy of the site blocks.',
    cure: 'Save it beside the essay and name it "./«name»", or link to it: [words](«url»).',
    about:
      'Pages ask no other host for anything, so that nobody learns who reads what, and nothing goes missing when the other host changes its mind.',
    example: '![A cat](https://example.org/cat.jpg)',
  },
  'missing-picture': {
    severity: 'error',
    message: 'There is no picture "«name»".',
    cure: '«guess»',
    about:
      'A picture stands in the folder of the essay and is named with `./`, or in `public/` and is named with `/`.',
    example: '![A cat](./cta.jpg)',
  },
  'unreadable-picture': {
    severity: 'error',
    message: 'The picture "«name»" cannot be read.',
    cure: 'Save it again as JPEG, PNG, WebP, AVIF, GIF or SVG, or remove it.',
    about:
      'The file is damaged, or it is no picture although it is called one. Such a file stops a build even where no essay shows it.',
    example: '![A cat](./cat.jpg)',
  },
  'picture-name': {
    severity: 'error',
    message: 'The name of this picture holds a sign that no build can find it by.',
    cure: 'Rename it without ? and \\.',
    about:
      'In an address a question mark ends the name of a file, and a backslash stands for a folder.',
    example: 'what?.jpg',
  },
  'heavy-picture': {
    severity: 'warning',
    message: 'The picture "«name»" weighs «size» kB.',
    cure: 'Save it with at most 500 kB: 1,600 pixels across are enough.',
    about: 'Heavy pictures make the build slow, and the repository heavy for ever.',
    example: '![A cat](./cat.png)',
  },
  'no-alt': {
    severity: 'warning',
    message: 'This picture has no description.',
    cure: 'Say between the brackets what there is to see: ![A cat on a wall](./cat.jpg)',
    about:
      'Readers who do not see the picture hear its description. A warning, because a mere ornament rightly has none.',
    example: '![](./cat.jpg)',
  },
  'unprocessed-picture': {
    severity: 'error',
    message:
      'The picture "«name»" would be missing: the file of an <img> tag is not copied to the site.',
    cure: 'Write ![What there is to see](«name»), or move the file to public/ and name it with a slash.',
    about: 'Only pictures in Markdown’s own notation are taken along from the essay’s folder.',
    example: '<img src="./cat.jpg" alt="A cat" />',
  },
  'broken-link': {
    severity: 'error',
    message: 'The link leads to «path», and the site has no such page or file.',
    cure: '«guess»',
    about: 'The address is looked for among the pages of the site and the files in `public/`.',
    example: '[Topics](/topcis/)',
  },
  'broken-anchor': {
    severity: 'error',
    message: 'The link leads to the heading "#«anchor»", and «page» has none such.',
    cure: '«guess»',
    about: 'The id of a heading is its words in lower case with hyphens between them.',
    example: '[Above](#teh-start)',
  },
  'unpublished-link': {
    severity: 'error',
    message: 'The link leads to «path», which is not published yet.',
    cure: 'Publish that essay first, or take the link out until then.',
    about:
      'A link from a published essay to a draft, or to an essay of a day to come, leads nowhere.',
    example: '[The second part](/articles/my-draft/)',
  },
  'empty-link': {
    severity: 'warning',
    message: 'This link has no «what».',
    cure: 'Write [words](address).',
    about:
      'A link without words cannot be seen, one without an address leads back to its own page.',
    example: '[the source]()',
  },
  'skipped-level': {
    severity: 'warning',
    message: 'This heading is of level «level», but the one above it is of level «above».',
    cure: 'Write it with «hashes».',
    about:
      'Headings are a table of contents for those who listen to the page; a warning, because nothing is lost. Those of the text start with `##`: the title is the first level.',
    example: '## Morning\n\n#### Six o’clock',
  },
  'second-title': {
    severity: 'warning',
    message: 'This heading is of the first level, which the title of the essay has already.',
    cure: 'Write it with ##.',
    about: 'A page has one title. A warning, because nothing is lost.',
    example: '# Morning',
  },
  'footnote-without-text': {
    severity: 'error',
    message: 'The footnote [^«label»] has no text.',
    cure: 'Add a line that starts with [^«label»]: at the end of the essay.',
    about: 'Without its text, the mark stands on the page as it is written: [^1].',
    example: 'Words.[^1]',
  },
  'footnote-without-mark': {
    severity: 'warning',
    message: 'No mark in the text leads to the footnote [^«label»], so it is not on the page.',
    cure: 'Put [^«label»] where it belongs, or remove the note.',
    about: 'A warning, because the page itself is whole.',
    example: '[^1]: Never mentioned.',
  },
  'repeated-footnote': {
    severity: 'warning',
    message: 'The footnote [^«label»] has a text already; this one is not on the page.',
    cure: 'Give it another name, or remove it.',
    about: 'Of two texts for one mark the first counts.',
    example: 'Words.[^1]\n\n[^1]: One.\n\n[^1]: Another.',
  },
  'not-markdown': {
    severity: 'warning',
    message: 'This is no «meant», and stands on the page as it is written: «written»',
    cure: '«guess»',
    about:
      'A space too many or too few, or the notation of another program. A warning, because it may be meant as text; put a backslash before it then.',
    example: '[The numbers](/my numbers.csv)',
  },
} as const satisfies Record<string, Kind>;

/** The name of a kind of finding. */
export type KindName = keyof typeof kinds;

/** Something found in an essay. */
export interface Finding {
  /** Path from the project's root, with forward slashes. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in UTF-16 units, as editors count. */
  column: number;
  kind: KindName;
  severity: Severity;
  message: string;
  cure: string;
}

/** The words in «» of a text. */
type Blanks<Text extends string> = Text extends `${string}«${infer Blank}»${infer Rest}`
  ? Blank | Blanks<Rest>
  : never;

/** What has to be filled in to put a finding of a kind into words. */
export type Details<Name extends KindName> = Record<
  Blanks<(typeof kinds)[Name]['message'] | (typeof kinds)[Name]['cure']>,
  string | number
>;

/** A finding of a kind, at a place, with its words filled in. */
export function finding<Name extends KindName>(
  kind: Name,
  place: Place,
  details: Details<Name>,
): Finding {
  return inWords(kind, place, details);
}

/** The finding of a problem that was met while an essay was read. */
export function findingOf({ rule, place, details }: Problem): Finding {
  if (!isKind(rule)) throw new Error(`There is no kind of finding "${rule}".`);
  return inWords(rule, place, details);
}

function isKind(name: string): name is KindName {
  return Object.hasOwn(kinds, name);
}

function inWords(
  kind: KindName,
  { file, line, column }: Place,
  details: Problem['details'],
): Finding {
  const filled = new Map(Object.entries(details));
  const fill = (text: string) =>
    text.replace(/«(\w+)»/g, (blank, name: string) => String(filled.get(name) ?? blank));
  const { severity, message, cure }: Kind = kinds[kind];
  return { file, line, column, kind, severity, message: fill(message), cure: fill(cure) };
}
