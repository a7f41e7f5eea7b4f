import { site } from '../../collection/site.ts';
import { rememberIn } from '../../essay/remember.ts';
import { close, createIndex } from 'pagefind';
import { type Fragment, fragmentsOf, mostFragments } from './fragments.ts';
import { type TitledEssay, titlesOf } from './titles-of.ts';
import { encode, vocabularyOf, vocabularyWords } from '../vocabulary.ts';
import { unspacedLetter } from '../folding.ts';
import { asWritten, forIndex, signMarks } from '../index-text.ts';

/** A page to index. */
export interface Page {
  /** Its address, without the base path: `/articles/on-walking/`. */
  url: string;
  /** Its whole HTML. Pagefind reads what is marked `data-pagefind-body`, and its filters and metadata. */
  content: string;
}

/** A file of the index. */
export interface IndexFile {
  /** Where it stands below the folder of the index. */
  path: string;
  content: Uint8Array;
}

/**
 * Builds the search index of some pages: Pagefind's files, `titles.json` ({@link titlesOf}) and
 * `vocabulary.txt` ({@link encode}).
 *
 * @param pages the newest first: where nothing is asked for, the index gives all in this order
 * @param count how many there are
 * @returns the files to serve from `/pagefind/`
 * @throws when Pagefind cannot read a page or make an index of all: a site without search is not published
 */
export async function buildIndex(
  pages: Iterable<Page> | AsyncIterable<Page>,
  count: number,
): Promise<IndexFile[]> {
  const addresses: string[] = [];
  try {
    const created = await createIndex({
      excludeSelectors: notText,
      includeCharacters: signMarks,
      // One index for essays in all languages. Words of Chinese, Japanese and Thai stand apart by now:
      // Pagefind must not part them again.
      forceLanguage: /^(?:zh|ja|th)\b/.test(site.language) ? 'unknown' : site.language,
      maxFragments: mostFragments(count),
    });
    if (!created.index) throw failure('start', created.errors);
    let reading: ReturnType<typeof created.index.addHTMLFile> | undefined;
    const untilRead = async () => {
      const { errors = [] } = (await reading) ?? {};
      if (errors.length > 0) throw failure(`read ${addresses.at(-1)}`, errors);
    };
    for await (const { url, content } of pages) {
      // While Pagefind, a process of its own, reads the one before.
      const page = { url, content: wordByWord(content) };
      await untilRead();
      addresses.push(url);
      reading = created.index.addHTMLFile(page);
    }
    await untilRead();
    const { files, errors } = await created.index.getFiles();
    if (errors.length > 0) throw failure('write its index', errors);
    const fragments = files.filter(({ path }) => path.startsWith('fragment/')).flatMap(fragmentsOf);
    const byAddress = new Map(fragments.map((fragment) => [fragment.url, fragment]));
    const essays = addresses.flatMap((address) => byAddress.get(address) ?? []);
    return [
      ...files.filter(({ path }) => !unused.test(path)),
      textFile('titles.json', JSON.stringify(titlesOf(essays.map(titled), site.features.authors))),
      textFile('vocabulary.txt', encode(vocabularyOf(essays.map(wordsOf)))),
    ];
  } finally {
    await close();
  }
}

/**
 * A page with spaces between words where none are shown: Pagefind reads the headings of a table's
 * columns as one word, the signs of a formula and what stands on either side of ignored words likewise,
 * and a whole sentence of Japanese in a page whose own language is another.
 */
function wordByWord(html: string): string {
  const end = Math.max(html.indexOf('</head>'), 0);
  const shown = html
    .slice(end)
    .replace(/<\/(?:th|m[inos]|mtext)>/g, '$& ')
    .replace(/<\w+[^>]* data-pagefind-ignore/g, ' $&')
    .replace(tagWithin, ' $&')
    .replace(/>[^<]+/g, forIndex);
  return html.slice(0, end) + shown;
}

/** Where a tag begins with such letters on either side: found by its bracket, of which there are fewer. */
const tagWithin = new RegExp(
  `<(?<=${unspacedLetter}<)(?=[^>]*>(?:<[^>]*>)*${unspacedLetter})`,
  'gu',
);

/**
 * The numbers of footnotes and the arrows back, which would stand as words in excerpts; and
 * pictures, whose file names are nothing to search for.
 */
const notText = ['sup', '.data-footnote-backref', 'img'];

/** Pagefind's own interfaces and its worker, none of which the site uses. */
const unused = /-ui\.|highlight|worker/;

const remember = rememberIn(process.cwd(), 'words');

function wordsOf({ url, content }: Fragment): string[] {
  return remember(url, content, () => vocabularyWords(asWritten(content)));
}

function titled({ url, meta, filters }: Fragment): TitledEssay {
  const id = url.split('/').at(-2) ?? '';
  return { id, title: meta.title, authors: filters.author, topics: filters.topic };
}

function textFile(path: string, text: string): IndexFile {
  return { path, content: new TextEncoder().encode(text) };
}

function failure(task: string, errors: readonly string[]): Error {
  return new Error(
    `The search index was not built: Pagefind could not ${task}. ${errors.join(' ')}`,
  );
}
