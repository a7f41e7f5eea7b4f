import type { Finding } from '../../check/finding.ts';

/** An error or a warning, as the browser shows it. */
export type Fault = Pick<Finding, 'file' | 'line' | 'column' | 'message' | 'cure'> & {
  isError: boolean;
  /** Path of the essay's page, not escaped. */
  page: string;
};

/** What browsers are told of the essays. */
export interface News {
  /** Every error and warning; those of the last change come first. */
  faults: Fault[];
  /** The change they are of. While it stays the same, what was closed stays closed. */
  change: number;
  /** Whether that change brought an error, or left one in its file. */
  isFresh: boolean;
  /** Path of the home page. */
  home: string;
}

/** What is sent between the preview and a browser, by name. */
declare module 'vite/types/customEvent.d.ts' {
  interface CustomEventMap {
    /** From the preview: what there is to say. */
    'essays:news': News;
    /** From a browser: its page was asked for so many milliseconds ago. */
    'essays:open': { age: number };
  }
}

/**
 * What to show over a page: over an essay's own page, its errors, and its warnings until they are
 * closed; over any page, the errors that the last change brought, until they are closed; over the home
 * page all errors, until they are closed.
 *
 * @param closed the change whose faults were closed, on whatever page
 */
export function faultsOn(path: string, news: News, closed: number): Fault[] {
  const own = news.faults.filter(({ page }) => page === path);
  if (own.some(({ isError }) => isError)) return own;
  if (closed === news.change) return [];
  if (own.length > 0) return own;
  return news.isFresh || path === news.home ? news.faults.filter(({ isError }) => isError) : [];
}
