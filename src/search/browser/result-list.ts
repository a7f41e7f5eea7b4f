import type { Hit } from './engine';
import { createElement } from './create-element';
import { type Result, resultOf } from './result';
import { resultItem } from './results';

/** So many results are fetched at once. */
export const atOnce = 5;

/** Results in portions: the next one is fetched when the last result comes near. */
export class ResultList {
  readonly element = createElement('ol', { className: 'search-results' });
  #hits: readonly Hit[] = [];
  #words: readonly string[] = [];
  #near: IntersectionObserver | undefined;

  constructor(readonly onFailure: () => void) {}

  /** Draws results that are there already. */
  draw(results: readonly Result[]): void {
    this.#near?.disconnect();
    this.#hits = [];
    this.element.replaceChildren(...results.map(resultItem));
  }

  /**
   * Fetches the first portion; what it gives draws it.
   *
   * @param count how many results the portion has
   * @throws when a text cannot be fetched
   */
  async prepare(
    hits: readonly Hit[],
    words: readonly string[],
    count: number,
  ): Promise<() => void> {
    const first = await fetchResults(hits.slice(0, count), words);
    return () => {
      this.draw(first);
      this.#hits = hits;
      this.#words = words;
      this.#watch();
    };
  }

  #watch() {
    const { element } = this;
    const last = element.lastElementChild;
    if (!last || element.childElementCount >= this.#hits.length) return;
    const root = element.closest('dialog');
    this.#near = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        this.#near?.disconnect();
        this.#more().catch(this.onFailure);
      },
      { root, rootMargin: '200px' },
    );
    this.#near.observe(last);
  }

  async #more() {
    const hits = this.#hits;
    const from = this.element.childElementCount;
    const results = await fetchResults(hits.slice(from, from + atOnce), this.#words);
    if (hits !== this.#hits) return;
    this.element.append(...results.map(resultItem));
    this.#watch();
  }
}

async function fetchResults(hits: readonly Hit[], words: readonly string[]): Promise<Result[]> {
  return Promise.all(hits.map(async (hit) => resultOf(await hit.data(), words)));
}
