import type { Plugin } from 'vite';

/**
 * Leaves out of a script the names of what its later parts import: they weigh more than the trip that
 * they spare. A plugin, as Astro overrides this setting of Vite's for the browser.
 */
export const preloading: Plugin = {
  name: 'preloading',
  configEnvironment: (name) =>
    name === 'client'
      ? { build: { modulePreload: { polyfill: false, resolveDependencies: () => [] } } }
      : undefined,
};
