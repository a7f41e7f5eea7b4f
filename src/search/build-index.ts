import { close, createIndex } from 'pagefind';

/** A page to index. */
export interface Page {
  /** Its address, without the base path: `/articles/bezos-meetings/`. */
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
 * Builds the search index of some pages.
 *
 * @returns the files to serve from `/pagefind/`
 * @throws when Pagefind cannot read a page or make an index of all: a site without search is not published
 */
export async function buildIndex(
  pages: Iterable<Page> | AsyncIterable<Page>,
): Promise<IndexFile[]> {
  try {
    const created = await createIndex({ excludeSelectors: footnoteMarks });
    if (!created.index) throw failure('start', created.errors);
    for await (const page of pages) {
      const { errors } = await created.index.addHTMLFile(page);
      if (errors.length > 0) throw failure(`read ${page.url}`, errors);
    }
    const { files, errors } = await created.index.getFiles();
    if (errors.length > 0) throw failure('write its index', errors);
    return files;
  } finally {
    await close();
  }
}

/** The numbers of footnotes and the arrows back, which would stand as words in excerpts. */
const footnoteMarks = ['sup', '.data-footnote-backref'];

function failure(task: string, errors: readonly string[]): Error {
  return new Error(
    `The search index was not built: Pagefind could not ${task}. ${errors.join(' ')}`,
  );
}
