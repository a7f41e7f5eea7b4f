import { withBase } from '../../collection/addresses';
import type { Titles } from '../titles';
import { decode, type Vocabulary } from '../vocabulary';
import { make } from './make';

/** An essay that the index found. */
export interface Hit {
  /** The index's own name for the essay. */
  id: string;
  score: number;
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

/** For each filter, each of its values with the ids of its essays. */
export type Facets = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>;

/** The index of the site as it is deployed now. */
export interface Engine {
  /** The essays that hold all words; the whole query in quotation marks: as a phrase; null: all, newest first. */
  find(query: string | null): Promise<Hit[]>;
  facets(): Promise<Facets>;
  /** The words against which a misspelt one is corrected. */
  vocabulary(): Promise<Vocabulary>;
  /** @throws when the index is not there any more, or another one is */
  assertCurrent(): Promise<void>;
}

const folder = withBase('/pagefind/');

/** Title over heading over text: headings have their weights in the index. What a picture is called counts nothing. */
const ranking = { metaWeights: { title: 5, image: 0, image_alt: 0 }, termFrequency: 1 };

let engine: Promise<Engine> | undefined;
let titles: Promise<Titles> | undefined;

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
  return slow;
}

let slow = false;

/** @throws when the titles cannot be loaded; the next call tries again */
export function loadTitles(): Promise<Titles> {
  const asked = performance.now();
  // The live preview says in this file how old its answers are.
  if (import.meta.env.DEV) titles = undefined;
  titles ??= fetchFile('titles.json')
    .then((response) => {
      slow = performance.now() - asked > 120;
      return response.json();
    })
    .catch((error: unknown) => {
      titles = undefined;
      throw error;
    });
  return titles;
}

async function load(): Promise<Engine> {
  const tag = String(Date.now());
  const entry = `pagefind-entry.json?ts=${tag}`;
  // Pagefind asks for its entry only when its script runs; both can be under way at once.
  document.head.append(
    make('link', { rel: 'preload', as: 'fetch', crossOrigin: '', href: folder + entry }),
  );
  const script: Script = await import(/* @vite-ignore */ `${folder}pagefind.js`);
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
        const options = query === null ? { sort: { added: 'desc' } } : {};
        hits = pagefind.search(query, options).then(({ results }) => results);
        asked.set(query, hits);
      }
      return hits;
    },
    vocabulary: () => (vocabulary ??= textOf('vocabulary.txt').then(decode)),
    facets: () => (facets ??= facetsOf(pagefind)),
    async assertCurrent() {
      const now = await textOf(`pagefind-entry.json?ts=${Date.now()}`);
      if (now !== (await version)) throw new Error('The index has been replaced.');
    },
  };
}

/** One search for each value: Pagefind says which values there are, not which essays have them. */
async function facetsOf(pagefind: Pagefind): Promise<Facets> {
  const facets = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();
  for (const [filter, values] of Object.entries(await pagefind.filters())) {
    const ids = new Map<string, ReadonlySet<string>>();
    for (const value of Object.keys(values)) {
      const { results } = await pagefind.search(null, { filters: { [filter]: value } });
      ids.set(value, new Set(results.map(({ id }) => id)));
    }
    facets.set(filter, ids);
  }
  return facets;
}

async function textOf(path: string): Promise<string> {
  return (await fetchFile(path)).text();
}

async function fetchFile(path: string): Promise<Response> {
  const response = await fetch(folder + path);
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}.`);
  return response;
}

// Pagefind starts to load in a constructor, where nobody can catch what goes wrong. The first
// search fails then, and says so.
addEventListener('unhandledrejection', (event) => {
  const { reason } = event;
  if (reason instanceof Error && /pagefind/i.test(`${reason.message} ${reason.stack}`)) {
    event.preventDefault();
  }
});

/** What we use of Pagefind's script for the browser, which comes without types (pagefind 1.5). */
interface Script {
  createInstance(options: Record<string, unknown>): Pagefind;
}

interface Pagefind {
  search(query: string | null, options?: object): Promise<{ results: Hit[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}
