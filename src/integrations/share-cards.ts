import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardList } from '../cards/card.ts';
import { writeCards } from '../cards/write-cards.ts';

const list = 'share-cards.json';

/**
 * Draws the share cards of a build when its pages are made: the index of the search is made by one
 * processor meanwhile, and the other has nothing to do. The live preview draws those that are asked for.
 */
export function shareCards(): AstroIntegration {
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        injectRoute({
          pattern: `/${list}`,
          entrypoint: new URL('../cards/cards.json.ts', import.meta.url),
          prerender: true,
        });
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(list, dir);
        // At once: what goes on at the same time finds no such file.
        const cards = cardList.parse(JSON.parse(readFileSync(file, 'utf8')));
        rmSync(file);
        await writeCards(cards, fileURLToPath(new URL('og/', dir)));
      },
    },
  };
}
