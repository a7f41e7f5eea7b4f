import { withBase } from '../../collection/addresses';
import { forQuery } from '../index-text';
import type { Titles } from '../titles';
import { decode, type Vocabulary } from '../vocabulary';
import { createElement } from './create-element';

/** An essay that the index found. */
export interface Hit {
  /** The index's own name for the essay. */
  id: string;
  score: number;
  /** Which words of its text were found, counted by the spaces between them. */
  words: number[];
  /** Fetches its text, with the places that were found. */
  data(): Promise<Fragment>;
}

/** What the index holds of an essay. */
export interface Fragment {
  url: string;
  /** The whole text. */
  content: string;
  /** HTML of the words around the best match, escaped, with `<mark>` around what was found. */
  excerpt: string;
  /** Which words of the text were found, counted by the spaces between them. */
  locations: number[];
  meta: Record<string, string | undefined>;
  filters: Record<string, string[] | undefined>;
  /** The same for the text before the first heading, and after each. */
  sub_results: (Pick<Fragment, 'url' | 'excerpt' | 'locations'> & { title: string })[];
}

/** The ids of the essays with each value of a filter, by the filter's name with the value after it. */
export type Facets = ReadonlyMap<string, ReadonlySet<string>>;

/** The index of the site as it is deployed now. */
export interface Engine {
  /** The essays that hold all words; the whole query in quotation marks: as a phrase; null: all, newest first. */
  find(query: string | null): Promise<Hit[]>;
  /**
   * Which essays have each value that a form offers. Asked once: a page has one form.
   *
   * @throws when the index lacks a filter
   */
  facets(selects: readonly HTMLSelectElement[]): Promise<Facets>;
  /** The words against which a misspelt one is corrected. */
  vocabulary(): Promise<Vocabulary>;
  /** @throws when the index is not there any more, another one is, or a part of it did not arrive */
  assertCurrent(): Promise<void>;
}

const folder = withBase('/pagefind/');

/** Title over heading over text: headings have their weights in the index. What a picture is called counts nothing. */
const ranking = { metaWeights: { title: 5, image: 0, image_alt: 0 }, termFrequency: 1 };

let engine: Promise<Engine> | undefined;
let titles: Promise<Titles> | undefined;
let loads = 0;

/** Fetches what every search needs, ahead of the first one. A failure shows when searching. */
export function warmUp(): void {
  loadEngine().catch(() => undefined);
  loadTitles().catch(() => undefined);
}

/** @throws when the index cannot be loaded; the next call tries again */
export function loadEngine(): Promise<Engine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

/** Gives up the index that was loaded: it does not answer, or not for the site as it is now. */
export function dropEngine(): void {
  engine = titles = undefined;
}

/** Whether an answer of the network takes so long that a reader types on meanwhile. */
export function isSlow(): boolean {
  return performance
    .getEntriesByType('resource')
    .some((file) => file.name.includes(`${folder}titles`) && file.duration > 120);
}

/** @throws when the titles cannot be loaded; the next call tries again */
export function loadTitles(): Promise<Titles> {
  titles ??= fetchFile('titles.json', 'no-cache')
    .then((response) => response.json())
    .catch((error: unknown) => {
      titles = undefined;
      throw error;
    });
  return titles;
}

async function load(): Promise<Engine> {
  hasLostParts = false;
  const tag = String(Date.now());
  const entry = `pagefind-entry.json?ts=${tag}`;
  // Pagefind asks for its entry only when its script runs; both can be under way at once.
  document.head.append(
    createElement('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: folder + entry }),
  );
  // Numbered, as browsers may remember a script that did not arrive, or keep one of an older index.
  const script: Script = await import(/* @vite-ignore */ `${folder}pagefind.js?${loads++}`);
  const pagefind = script.createInstance({
    baseUrl: withBase('/'),
    excerptLength: 24,
    metaCacheTag: tag,
    noWorker: true,
    ranking,
  });
  // Resolves when everything is there, and not before.
  await pagefind.search('');
  const asked = new Map<string | null, Promise<Hit[]>>();
  let facets: Promise<Facets> | undefined;
  let vocabulary: Promise<Vocabulary> | undefined;
  const version = textOf(entry);
  // Told when it is asked for.
  version.catch(() => undefined);
  return {
    find(query) {
      let hits = asked.get(query);
      if (!hits) {
        // Each answer holds every place in every essay.
        if (asked.size > mostAsked) asked.clear();
        hits = pagefind
          .search(query === null ? null : forQuery(query))
          .then(({ results }) => results);
        asked.set(query, hits);
      }
      return hits;
    },
    vocabulary: () => (vocabulary ??= textOf('vocabulary.txt', 'no-cache').then(decode)),
    facets: (selects) => (facets ??= facetsOf(pagefind, selects)),
    async assertCurrent() {
      const now = await textOf(`pagefind-entry.json?ts=${Date.now()}`);
      if (now !== (await version) || hasLostParts) {
        throw partMissing();
      }
    },
  };
}

/** One search for each value: Pagefind does not say which essays have them. */
async function facetsOf(
  pagefind: Pagefind,
  selects: readonly HTMLSelectElement[],
): Promise<Facets> {
  const facets = new Map<string, ReadonlySet<string>>();
  for (const { name, options } of selects) {
    const [, ...values] = options;
    let essays = 0;
    for (const { value } of values) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      facets.set(name + value, new Set(results.map(({ id }) => id)));
      essays += results.length;
    }
    if (values.length > 0 && essays === 0) throw partMissing();
  }
  return facets;
}

function partMissing(): Error {
  return new Error('A part of the index is missing.');
}

/** So many answers of the index are kept. */
const mostAsked = 50;

/** Whether a part of the index did not arrive since it was loaded. */
let hasLostParts = false;

// Pagefind goes on without a part that does not arrive, and tells nobody but the console; what the
// browser measures of its requests may come after its answer.
const { fetch: fetchAnything } = globalThis;
globalThis.fetch = async (...request) => {
  const response = await fetchAnything(...request).catch((error: unknown) => error);
  const isLost = !(response instanceof Response && response.ok);
  if (isLost && String(request[0]).includes(`${folder}index/`)) hasLostParts = true;
  if (response instanceof Response) return response;
  throw response;
};

async function textOf(path: string, cache?: RequestCache): Promise<string> {
  return (await fetchFile(path, cache)).text();
}

/** @param cache `no-cache` for a file whose name stays when a new index is deployed */
async function fetchFile(path: string, cache: RequestCache = 'default'): Promise<Response> {
  const response = await fetch(folder + path, { cache });
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return response;
}

// Pagefind starts to load in a constructor, where nobody can catch what goes wrong. The first
// search fails then, and says so.
addEventListener('unhandledrejection', (event) => {
  if (/pagefind/i.test(String(event.reason?.stack))) event.preventDefault();
});

/** What we use of Pagefind's script for the browser, which comes without types (pagefind 1.5). */
interface Script {
  createInstance(options: Record<string, unknown>): Pagefind;
}

interface Pagefind {
  search(query: string | null, options?: object): Promise<{ results: Hit[] }>;
}
