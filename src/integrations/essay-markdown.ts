import type { AstroIntegration } from 'astro';
import { besidePages } from './beside-pages.ts';

/** Writes the Markdown of a build's essays. */
export function essayMarkdown(): AstroIntegration {
  return besidePages({
    name: 'essay-markdown',
    source: new URL('../machines/sources.json.ts', import.meta.url),
    thread: new URL('../machines/markdown-thread.ts', import.meta.url),
    folder: 'articles/',
  });
}
