/** Whether drafts are shown; see `integrations/drafts.ts`. */
declare const __SHOW_DRAFTS__: boolean;
