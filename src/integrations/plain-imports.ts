import type { AstroIntegration } from 'astro';

/**
 * Leaves `import()` in scripts for the browser as it is. Vite puts a loader of 700 bytes around it,
 * on every page before a reader asks for anything, to fetch styles and further scripts ahead; here
 * styles stand in the page, and what scripts share is one small file that each page has already.
 */
export function plainImports(): AstroIntegration {
  return {
    name: 'plain-imports',
    hooks: {
      'astro:build:setup': ({ updateConfig }) => {
        const loader = {
          name: 'plain-imports',
          enforce: 'pre' as const,
          load: (id: string) =>
            id.includes('vite/preload-helper')
              ? 'export const __vitePreload = (load) => load();'
              : undefined,
        };
        const output = { codeSplitting: { groups: [{ name: 'shared', test: shared }] } };
        const client = { build: { modulePreload: false as const, rolldownOptions: { output } } };
        updateConfig({ plugins: [loader], environments: { client } });
      },
    },
  };
}

/** What many scripts import. */
const shared = /vite\/preload-helper|\/storage\.ts$/;
