import type { AstroIntegration } from 'astro';
import { codeClasses } from './markdown/code-classes.ts';

/** What colours code: Shiki, all but maths. */
export const syntaxHighlight = { type: 'shiki' as const, excludeLangs: ['math'] };

/** How it colours: by the names of the theme's own colours. */
export const shikiConfig = { theme: 'css-variables' as const, transformers: [codeClasses] };

/**
 * Colours code with Shiki. Where the settings themselves ask for it, Astro warns that Shiki's styles
 * break the policy; `markdown/code-classes.ts` turns them into classes.
 */
export function codeColours(): AstroIntegration {
  return {
    name: 'code-colours',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ markdown: { syntaxHighlight } });
      },
    },
  };
}
