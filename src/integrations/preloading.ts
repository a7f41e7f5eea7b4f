import type { Plugin } from 'vite';

/**
 * Names beside a script what a later part of it imports only where a reader waits for that part, which is
 * the search: elsewhere the names weigh more than the trip that they spare. A plugin, as Astro overrides
 * this setting of Vite's for the browser.
 */
export const preloading: Plugin = {
  name: 'preloading',
  configEnvironment: (name) =>
    name === 'client'
      ? {
          build: {
            modulePreload: {
              polyfill: false,
              resolveDependencies: (file, files) => (file.includes('/dialog.') ? files : []),
            },
          },
        }
      : undefined,
};
