import type { AstroIntegration } from 'astro';

/**
 * Colours code with Shiki. Where the settings themselves ask for it, Astro warns that Shiki's styles
 * break the policy; `markdown/code-classes.ts` turns them into classes.
 */
export function codeColours(): AstroIntegration {
  const syntaxHighlight = { type: 'shiki' as const, excludeLangs: ['math'] };
  return {
    name: 'code-colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ markdown: { syntaxHighlight } });
      },
    },
  };
}
