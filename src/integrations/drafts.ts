import { glob, readFile, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Shows drafts in `astro dev` and nowhere else. Decided by the command, because
 * `import.meta.env.DEV` also follows the environment: `DEV=1` or `NODE_ENV=development` in some
 * build machine's settings would publish every draft. After a build, takes away the pictures that
 * no page shows: Astro writes those of drafts too.
 */
export function drafts(): AstroIntegration {
  return {
    name: 'drafts',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        updateConfig({ vite: { define: { __SHOW_DRAFTS__: JSON.stringify(command === 'dev') } } });
      },
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const pictures = new Map<string, string>();
        for await (const file of glob('_astro/*', { cwd: dist })) {
          // Cameras write their endings large.
          if (/\.(?:png|jpe?g|gif|webp|avif|svg|tiff)$/i.test(file)) {
            pictures.set(basename(file), file);
          }
        }
        // What else names a picture, such as a feed, names one that stands in a page.
        for await (const file of glob('**/*.{html,css,js}', { cwd: dist })) {
          if (pictures.size === 0) return;
          const text = withoutEntities(await readFile(new URL(file, dir), 'utf8'));
          for (const name of pictures.keys()) {
            if (text.includes(name) || text.includes(encodeURI(name))) pictures.delete(name);
          }
        }
        for (const file of pictures.values()) await rm(join(dist, file));
      },
    },
  };
}

/** A page's text with the signs that names of files may have, which HTML writes otherwise. */
function withoutEntities(html: string): string {
  return html.replace(/&(?:amp|#38|#x26);/gi, '&').replace(/&(?:apos|#39|#x27);/gi, "'");
}
