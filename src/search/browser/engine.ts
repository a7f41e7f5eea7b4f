/** A place that matches a query. */
export interface Match {
  /** Address, with the heading's id where a section matched. */
  url: string;
  title: string;
  /** HTML of the words around the match: text, escaped, with `<mark>` around the words. */
  excerpt: string;
}

/** An essay that matches a query, and the sections in which it does. */
export interface Result extends Match {
  author: string;
  sections: Match[];
}

/** The answer to a query. */
export interface Answer {
  /** How many essays match. */
  total: number;
  /** The best of them. */
  results: Result[];
}

/** Fetches what every search needs, ahead of the first one. A failure shows when searching. */
export function warmUp(): void {
  engine().catch(() => undefined);
}

/**
 * Searches the index.
 *
 * @param most how many results are fetched
 * @throws when the index cannot be loaded
 */
export async function search(query: string, most = 10): Promise<Answer> {
  const pagefind = await engine();
  // The index holds the digits of "$250", not its sign.
  const { results } = await pagefind.search(query.replace(/\p{Sc}/gu, ' '));
  const found = await Promise.all(results.slice(0, most).map((result) => result.data()));
  if (!found.some(({ excerpt }) => holdsWordOf(query, excerpt))) return { total: 0, results: [] };
  return {
    total: results.length,
    results: found.map(({ url, excerpt, meta, sub_results: sections }) => ({
      url,
      excerpt,
      title: meta.title ?? url,
      author: meta.author ?? '',
      // The essay's own beginning is no section of it.
      sections: sections.filter((section) => section.url.includes('#')).slice(0, 3),
    })),
  };
}

/**
 * Whether a marked word begins like a word of the query. Where Pagefind knows a word not at all it
 * shortens it until something fits – "xyzzy" finds "x86" – and that is no answer.
 */
function holdsWordOf(query: string, excerpt: string): boolean {
  const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map(([, word = '']) => plain(word));
  return plain(query)
    .split(/\s+/)
    .some((word) => marked.some((found) => found.includes(word.slice(0, 3))));
}

/** Letters and digits alone, lower case, without accents: as Pagefind compares. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .toLowerCase()
    .trim();
}

let loading: Promise<Pagefind> | undefined;

function engine(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined; // so that the next key tries again
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.options({ baseUrl: base, excerptLength: 24 });
  await pagefind.init();
  return pagefind;
}

/** What we use of Pagefind's script for the browser, which comes without types (pagefind 1.5). */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  url: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
  sub_results: Match[];
}
