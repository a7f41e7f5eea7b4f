import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/**
 * Joins each page's styles and makes its policy name what stands inline in that page, and no more. Astro writes the
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
        for (const page of pages) {
          await writeFile(page, narrowPolicy(joinStyles(await readFile(page, 'utf8'))));
        }
      },
    },
  };
}

/** The page with its styles in one element, in their order: one hash, and better compressed. */
export function joinStyles(html: string): string {
  const styles = contentsOf(html, 'style').join('');
  let isFirst = true;
  return html.replace(element('style'), () => {
    const joined = isFirst ? `<style>${styles}</style>` : '';
    isFirst = false;
    return joined;
  });
}

/**
 * The page with a policy that names the styles in it, and of the scripts in it those that Astro
 * vouches for: a script that stands in an essay's text stays forbidden.
 */
export function narrowPolicy(html: string): string {
  const scripts = new Set(contentsOf(html, 'script').map(hash));
  const styles = new Set(contentsOf(html, 'style').map(hash));
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, (policy) =>
    policy
      .replace(/(?<=script-src [^;]*) ('sha256-[^']+')/g, (named, known: string) =>
        scripts.has(known) ? named : '',
      )
      .replace(/(?<=style-src [^;]*) 'sha256-[^']+'/g, '')
      .replace(/style-src [^;]*/, (directive) => [directive.trimEnd(), ...styles].join(' ')),
  );
}

function contentsOf(html: string, tag: 'script' | 'style'): string[] {
  return [...html.matchAll(element(tag))].map(([, content = '']) => content);
}

function element(tag: 'script' | 'style'): RegExp {
  return new RegExp(`<${tag}[^>]*>([^]*?)</${tag}>`, 'g');
}

function hash(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}
