import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { book } from './src/book/book.ts';
import { aliases } from './src/integrations/aliases.ts';
import { atOnce } from './src/integrations/at-once.ts';
import { codeColours, shikiConfig } from './src/integrations/code-colours.ts';
import { contentStore } from './src/integrations/content-store.ts';
import { drafts } from './src/integrations/drafts.ts';
import { editors } from './src/integrations/essays/editors.ts';
import { essayMarkdown } from './src/integrations/essay-markdown.ts';
import { essays } from './src/integrations/essays/essays.ts';
import { fallbackFaces } from './src/integrations/fallback-faces.ts';
import { fontFamilies } from './src/integrations/fonts.ts';
import { essayProcessor } from './src/integrations/markdown/processor.ts';
import { hostFiles } from './src/integrations/host-files.ts';
import { offline } from './src/integrations/offline.ts';
import { hashOf } from './src/integrations/page-policy.ts';
import { precompressed } from './src/integrations/precompressed.ts';
import { preloading } from './src/integrations/preloading.ts';
import { rememberedPages } from './src/integrations/remembered-pages.ts';
import { renamedHeadings } from './src/integrations/renamed-headings.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { shareCards } from './src/integrations/share-cards.ts';
import { siteMap } from './src/integrations/site-map.ts';
import { wholeBuilds } from './src/integrations/whole-builds.ts';
import { siteAddress } from './src/publish/address.ts';
import { pageDirectives } from './src/publish/policy.ts';
import { labelShard } from './src/shards/label.ts';
import { hasLists, ownShard } from './src/shards/own-shard.ts';
import { site } from './src/collection/site.ts';
import { speculationRules } from './src/components/site/speculation-rules.ts';
import { settingsScript } from './src/reader/settings-script.ts';

const { siteUrl, base } = siteAddress(process.env, site.url);

/** The words that scripts bring to the browser: one language's. */
const dictionary = fileURLToPath(
  new URL(`src/words/${site.language.split('-')[0]}.ts`, import.meta.url),
);

/** Of a share of the site, files are compressed when all are joined. */
const compressed = site.precompressed && ownShard.of === 1;

export default defineConfig({
  site: siteUrl,
  base,
  trailingSlash: 'always',
  server: { port: Number(process.env.PORT || 4321) },
  build: {
    // Styles travel inside the page: one request before first paint.
    inlineStylesheets: 'always',
    // A page is made while others wait for the disk.
    concurrency: 4,
  },
  // The default drops the space between inline elements that stand on lines of their own.
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    essays(),
    contentStore(),
    codeColours(),
    mdx(),
    editors(),
    siteMap(process.cwd(), base),
    renamedHeadings(),
    aliases(),
    essayMarkdown(),
    ...atOnce(
      // A share of the site has no index of its own: `npm run join` makes one of all pages.
      ownShard.of > 1 ? labelShard(ownShard) : searchIndex(),
      shareCards(),
      ...(site.features.book && hasLists ? [book()] : []),
      ...(compressed ? [precompressed('pagefind', '_astro')] : []),
    ),
    drafts(),
    // Of a share these are made when all are joined.
    ...(ownShard.of > 1
      ? []
      : [offline(site.features.offline, base), hostFiles({ siteUrl, base })]),
    ...(compressed ? [precompressed()] : []),
    rememberedPages(),
    wholeBuilds(),
  ],
  markdown: {
    processor: essayProcessor(base),
    syntaxHighlight: false, // codeColours() turns it on
    shikiConfig,
  },
  fonts: fontFamilies(site.faces),
  image: {
    // Five times as fast as the default, for files 6 % larger.
    service: {
      entrypoint: 'astro/assets/services/sharp',
      config: { avif: { effort: 2 } },
    },
  },
  experimental: {
    // Tells editors which files are essays, so that they complete and check the front matter.
    contentIntellisense: true,
    // Pages that would be the same are not rendered again: see remembered-pages.ts.
    incrementalBuild: true,
  },
  vite: {
    // Each section is a module of its own, so that a script brings what it says and no more.
    plugins: [preloading],
    resolve: { alias: [{ find: /^@words\/(.+)$/, replacement: `${dictionary}?$1` }] },
    define: {
      __AUTHORS_HAVE_PAGES__: String(site.features.authors),
      __FALLBACK_FACES__: JSON.stringify(await fallbackFaces(site.faces)),
    },
    build: {
      rollupOptions: {
        // Astro writes a directive of its own into every essay, and the bundler says so each time.
        onwarn(warning, warn) {
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
        },
      },
    },
  },
  security: {
    csp: {
      ...pageDirectives,
      scriptDirective: {
        ...pageDirectives.scriptDirective,
        hashes: [settingsScript(base), speculationRules(base)].map(hashOf),
      },
    },
  },
});
