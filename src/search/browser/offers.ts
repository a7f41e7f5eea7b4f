import { search } from '@words/search';
import { withBase } from '../../collection/addresses';
import type { Titles } from '../titles';
import type { Answer } from './answer';
import { button, createElement, link } from './create-element';
import { namedPages } from './from-titles';
import { exactly, otherWays } from './status';

/** What an answer is of, and what can be done about it. */
export interface OfferOptions {
  query: string;
  answer: Answer;
  /** How many essays the filters leave. */
  left: number;
  /** None where there are no filters. */
  filters: readonly HTMLSelectElement[];
  titles: Titles | undefined;
  /** Searches for something else. */
  ask: (query: string) => void;
}

/** What can be done about an answer, and where else the words lead. */
export function offersFor({ query, answer, left, filters, titles, ask }: OfferOptions) {
  const offers: HTMLElement[] = [];
  if (answer.corrected.length > 0) {
    const exact = exactly(query, answer.corrected);
    const asTyped = button(search.asTyped(exact), () => ask(exact));
    asTyped.ariaKeyShortcuts = 'Shift+Enter';
    asTyped.append(createElement('kbd', { ariaHidden: 'true' }, 'Shift Enter'));
    offers.push(asTyped);
  }
  if (left === 0 && query.includes('"')) {
    offers.push(button(search.withoutQuotes, () => ask(query.replaceAll('"', ''))));
  }
  if (filters.some(({ value }) => value)) {
    offers.push(
      button(search.allEssays, () => {
        for (const select of filters) select.value = '';
        ask(query);
      }),
    );
  }
  offers.push(...pageLinks(titles, answer.words));
  if (filters.length === 0 && left > 1) {
    const page = `${withBase('/search/')}?q=${encodeURIComponent(query)}`;
    offers.push(link(search.narrow, page));
  }
  if (left === 0) offers.push(otherWays());
  return offers;
}

/** Links to the pages of topics and authors that the words begin to name. */
export function pageLinks(titles: Titles | undefined, words: readonly string[]): HTMLElement[] {
  if (!titles) return [];
  return namedPages(titles, words).map(({ kind, name, url }) => link(search[kind](name), url));
}
