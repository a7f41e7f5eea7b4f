/**
 * What pages may load and do: nothing but what is named here. Stated once, and told twice: by each
 * page itself, with the hashes of what stands inline in it (`integrations/page-policy.ts`), and by
 * the host's header. A browser holds to both, so the header says no more of scripts and styles: it is
 * one for all pages, and would forbid what each of them names for itself.
 */
const shared = [
  // Vite writes the smallest pictures of a style into it.
  "img-src 'self' data:",
  "font-src 'self'",
  "media-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  // No script makes HTML or code of text. One policy may name an address of a script, that of the
  // worker for reading offline: see `reader/offline.ts`.
  "require-trusted-types-for 'script'",
  'trusted-types offline',
] as const;

/** The policy of pages, as Astro takes it: it adds the hashes of inline scripts. */
export const pageDirectives = {
  directives: ["default-src 'none'", ...shared],
  // Pagefind searches in WebAssembly. What may be fetched ahead is named by its hash too: browsers
  // do not heed `inline-speculation-rules` beside a hash.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
} satisfies { directives: string[]; scriptDirective: { resources: string[] } };

/** The policy that hosts send with every file: what is alike for all, and what no page can say itself. */
export const headerPolicy = [
  ...shared,
  "object-src 'none'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
].join('; ');
