import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { randomFrom } from '../bench/random.ts';
import golden from './golden-queries.json' with { type: 'json' };

/** What the search page shows. */
export interface Shown {
  /** Paths of the results drawn, the best first. */
  results: string[];
  status: string;
}

/** Asks the search page and waits until the answer is drawn: the query in the address, and its results. */
export async function ask(page: Page, query: string): Promise<Shown> {
  await page.getByRole('searchbox').fill(query);
  await page.waitForFunction((asked) => {
    const isAsked = (new URLSearchParams(location.search).get('q') ?? '') === asked;
    const status = document.querySelector('.search-status')?.textContent ?? '';
    const hasResults = document.querySelector('.search-results > li') !== null;
    return isAsked && status !== '' && (hasResults || !/^\d/.test(status));
  }, query.trim());
  return page.evaluate(() => ({
    results: [...document.querySelectorAll<HTMLAnchorElement>('.search-results > li > a')].map(
      ({ pathname }) => pathname,
    ),
    status: document.querySelector('.search-status')?.textContent ?? '',
  }));
}

/** What the search page shows for each of some queries, asked one after the other. */
export function askAll(page: Page, queries: readonly string[]): Promise<Shown[]> {
  // In one evaluation: a trip to the browser and back takes longer than most answers.
  return page.evaluate(async (queries) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]');
    const answers: Shown[] = [];
    for (const query of queries) {
      if (!field) break;
      // The search takes a file that came late for a slow network, and waits before each answer: on a
      // busy machine, minutes for hundreds of queries.
      performance.clearResourceTimings();
      field.value = query;
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const asked = performance.now();
      // The query is in the address once its answer is drawn.
      while ((new URLSearchParams(location.search).get('q') ?? '') !== query.trim()) {
        await new Promise((next) => setTimeout(next));
        if (performance.now() - asked > 120_000) throw new Error(`No answer comes to "${query}".`);
      }
      answers.push({
        results: [...document.querySelectorAll<HTMLAnchorElement>('.search-results > li > a')].map(
          ({ pathname }) => pathname,
        ),
        status: document.querySelector('.search-status')?.textContent ?? '',
      });
    }
    return answers;
  }, queries);
}

/**
 * The last result in view, and where it stands: a late face may set those before it higher. There are
 * more below it: it waits for the next, which may still be on its way into view.
 */
export async function lastInView(page: Page): Promise<{ title: string; top: number }> {
  const found = await page.waitForFunction(async () => {
    await document.fonts.ready;
    const all = [...document.querySelectorAll('.search-results > li')];
    const at = all.findLastIndex((result) => result.getBoundingClientRect().top < innerHeight);
    const last = all[at];
    const title = last?.querySelector('a')?.innerText ?? '';
    return all[at + 1] && last && { title, top: last.getBoundingClientRect().top };
  });
  return (await found.jsonValue()) ?? { title: '', top: 0 };
}

/** The golden queries whose first result is not the one expected, with what came instead. */
export async function missedGolden(page: Page, base: string): Promise<string[]> {
  const answers = await askAll(
    page,
    golden.map(({ query }) => query),
  );
  return golden.flatMap(({ query, first }, at) => {
    const found = answers[at]?.results[0];
    return found === `${base}articles/${first}/`
      ? []
      : [`${query}: ${first} expected, ${found ?? 'nothing'} found`];
  });
}

/**
 * Misspells words of the list by one letter, and says which of them find no essay that the right
 * word finds.
 *
 * @param dist the built site, whose index holds the words
 */
export async function missedTypos(page: Page, dist: string, count: number): Promise<string[]> {
  const words = wordsOfList(dist);
  const random = randomFrom(1);
  const pairs = Array.from({ length: count }, (_, at) => {
    const word = random.pick(words);
    let typo = word;
    while (typo === word) {
      typo = misspell(word, at % 4, random.between(0, word.length - 1), random.pick(letters));
    }
    return [word, typo];
  });
  const answers = await askAll(page, pairs.flat());
  return pairs.flatMap(([word, typo], at) => {
    const [right, found] = answers.slice(2 * at, 2 * at + 2);
    return right?.results.some((path) => found?.results.includes(path))
      ? []
      : [`${typo} for ${word}: ${found?.status}`];
  });
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Inserts, deletes, replaces or swaps a letter. */
function misspell(word: string, kind: number, at: number, letter: string): string {
  const before = word.slice(0, at);
  if (kind === 0) return before + letter + word.slice(at);
  if (kind === 1) return before + word.slice(at + 1);
  if (kind === 2) return before + letter + word.slice(at + 1);
  const first = Math.min(at, word.length - 2);
  return `${word.slice(0, first)}${word[first + 1]}${word[first]}${word.slice(first + 2)}`;
}

/** All words of five letters or more in the essays of a built site. */
function wordsOfList(dist: string): string[] {
  const words = new Set<string>();
  for (const file of globSync('pagefind/fragment/*', { cwd: dist })) {
    // Pagefind's record of a page: JSON after a signature of twelve bytes, compressed.
    const { content } = JSON.parse(
      gunzipSync(readFileSync(join(dist, file)))
        .toString()
        .slice(12),
    );
    for (const [word] of String(content)
      .toLowerCase()
      .matchAll(/(?<![\p{L}\p{N}'’])[a-z]{5,}(?![\p{L}\p{N}'’])/gu)) {
      words.add(word);
    }
  }
  return [...words].sort();
}
