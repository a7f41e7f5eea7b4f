import type { AstroIntegration } from 'astro';
import { besidePages } from './beside-pages.ts';

/** Draws the share cards of a build. */
export function shareCards(): AstroIntegration {
  return besidePages({
    name: 'share-cards',
    source: new URL('../cards/cards.json.ts', import.meta.url),
    thread: new URL('../cards/cards-thread.ts', import.meta.url),
    folder: 'og/',
  });
}
