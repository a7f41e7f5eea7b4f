import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Makes each page's policy name what stands inline in that page, and no more. Astro writes the
 * hashes of the whole site into every page, a kilobyte that no compression shrinks, and leaves out
 * the styles of parts that an essay imports.
 */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ assets }) => {
        const pages = [...assets.values()]
          .flat()
          .filter(({ pathname }) => pathname.endsWith('.html'));
        // One after the other: ten thousand pages at once are too many open files.
        for (const page of pages) await writeFile(page, narrowPolicy(await readFile(page, 'utf8')));
      },
    },
  };
}

/**
 * The page with a policy that names the styles in it, and of the scripts in it those that Astro
 * vouches for: a script that stands in an essay's text stays forbidden.
 */
export function narrowPolicy(html: string): string {
  const scripts = hashesOf(html, 'script');
  const styles = hashesOf(html, 'style');
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replace(/(?<=script-src [^;]*) ('sha256-[^']+')/g, (named, hash: string) =>
        scripts.has(hash) ? named : '',
      )
      .replace(/(?<=style-src [^;]*) 'sha256-[^']+'/g, '')
      .replace(/style-src [^;]*/, (directive) => [directive.trimEnd(), ...styles].join(' ')),
  );
}

function hashesOf(html: string, tag: 'script' | 'style'): Set<string> {
  const elements = html.matchAll(new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g'));
  return new Set(
    [...elements].map(
      ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
    ),
  );
}
