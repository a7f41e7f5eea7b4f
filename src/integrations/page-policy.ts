import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Leaves in each page's policy only the hashes of what stands inline in that page. Astro writes
 * those of the whole site into every page, a kilobyte that no compression shrinks.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        const pages = [...assets.values()]
          .flat()
          .filter(({ pathname }) => pathname.endsWith('.html'));
        await Promise.all(
          pages.map(async (page) => writeFile(page, narrowPolicy(await readFile(page, 'utf8')))),
        );
      },
    },
  };
}

/** The page with a policy that names the scripts and styles in it, and no others. */
export function narrowPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(/<(?:script|style)[^>]*>([^]*?)<\/(?:script|style)>/g)].map(
      ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy.replace(/ ('sha256-[^']+')/g, (named, hash: string) => (own.has(hash) ? named : '')),
  );
}
