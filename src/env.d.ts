/** Whether drafts are shown; see `integrations/drafts.ts`. */
declare const __SHOW_DRAFTS__: boolean;

declare namespace App {
  interface Locals {
    /** The language of the essay whose page is being written, where it names one: BCP 47. */
    language?: string | undefined;
  }
}

/** Whether authors have pages, for scripts of the browser: `features.authors` of the list. */
declare const __AUTHORS_HAVE_PAGES__: boolean;

/** Faces of the reader's machine, made as wide as the site's own; see `integrations/fallback-faces.ts`. */
declare const __FALLBACK_FACES__: string;

/** The ids of the essays of a book that is made; null for all of them. */
declare const __BOOK_ESSAYS__: readonly string[] | null;
