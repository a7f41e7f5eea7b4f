/** Whether drafts are shown; see `integrations/drafts.ts`. */
declare const __SHOW_DRAFTS__: boolean;

/** Whether authors have pages, for scripts of the browser: `features.authors` of the list. */
declare const __AUTHORS_HAVE_PAGES__: boolean;
