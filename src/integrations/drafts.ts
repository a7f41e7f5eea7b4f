import type { AstroIntegration } from 'astro';

/**
 * Shows drafts in `astro dev` and nowhere else. Decided by the command, because
 * `import.meta.env.DEV` also follows the environment: `DEV=1` or `NODE_ENV=development` in some
 * build machine's settings would publish every draft.
 */
export function drafts(): AstroIntegration {
  return {
    name: 'drafts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __SHOW_DRAFTS__: JSON.stringify(command === 'dev') } } });
      },
    },
  };
}
