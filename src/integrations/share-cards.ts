import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { cardList } from '../cards/card.ts';
import type { CardOrder } from '../cards/write-cards.ts';
import { handOn } from './handed-on.ts';
import { inThread } from './in-thread.ts';

/**
 * Draws the share cards of a build while its pages are made, which leave a processor idle. The live
 * preview draws those that are asked for.
 */
export function shareCards(): AstroIntegration {
  let folder = '';
  let drawn: Promise<unknown> | undefined;
  return {
    name: 'share-cards',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        const list = new URL('../cards/cards.json.ts', import.meta.url);
        handOn(injectRoute, '/share-cards.json', list, (answer) => {
          const order: CardOrder = { ...cardList.parse(JSON.parse(answer)), folder };
          drawn = inThread(new URL('../cards/cards-thread.ts', import.meta.url), order);
          // What fails is told when all pages are made; until then nobody waits for it.
          drawn.catch(() => undefined);
        });
      },
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('og/', config.outDir));
      },
      'astro:build:done': async () => {
        await drawn;
      },
    },
  };
}
