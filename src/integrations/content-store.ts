import { hash } from 'node:crypto';
import type { AstroIntegration } from 'astro';

/**
 * Lets pages read what the content collections hold from the file that Astro keeps it in. Astro writes it
 * into a module as one string, which V8 takes time for by the square of its length: 13 s for a thousand
 * essays.
 */
export function contentStore(): AstroIntegration {
  let file = new URL('file:');
  let isPreview = false;
  return {
    name: 'content-store',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        isPreview = command === 'dev';
        const id = /^\0astro:data-layer-content$/;
        const handler = (code: string) => {
          if (!code.startsWith('export default JSON.parse(')) return undefined;
          // Another module for other content, though its file is the same: a process may build twice.
          const { href } = new URL(`?${hash('sha1', code)}`, file);
          return {
            code: `import { readFileSync } from 'node:fs';
              export default JSON.parse(readFileSync(new URL(${JSON.stringify(href)}), 'utf8'));`,
            map: { mappings: '' },
          };
        };
        const plugin = { name: 'content-store', transform: { filter: { id }, handler } };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:config:done': ({ config }) => {
        const folder = isPreview ? new URL('.astro/', config.root) : config.cacheDir;
        file = new URL('data-store.json', folder);
      },
    },
  };
}
