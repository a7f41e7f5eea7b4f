import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handOn } from './handed-on.ts';
import { inThread } from './in-thread.ts';

/** What files of a site are made of and by, which are no pages. */
interface Files {
  /** Of the integration. */
  name: string;
  /** Module of a route that says what they are made of. */
  source: URL;
  /** Module that makes them as it is loaded, told of {@link Handed}. */
  thread: URL;
  /** Where they stand below the site: `og/`. */
  folder: string;
}

/** What a thread is told that makes files. */
export interface Handed {
  /** What the route answered. */
  written: string;
  /** Path of the folder to write them to. */
  folder: string;
}

/**
 * Pages are rendered on one processor: all such threads of a build have one more together, and take turns.
 * Where one fails, those behind it are not begun.
 */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Makes files of a build while its pages are rendered. The live preview has routes of its own for those
 * that are asked for.
 */
export function besidePages({ name, source, thread, folder }: Files): AstroIntegration {
  let place = '';
  let made: Promise<unknown> | undefined;
  return {
    name,
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'build') return;
        turn = Promise.resolve();
        handOn(injectRoute, `/${name}.json`, source, (written) => {
          const handed: Handed = { written, folder: place };
          made = turn.then(() => inThread(thread, handed));
          // What fails is told when all pages are made; until then nobody waits for it.
          made.catch(() => undefined);
          turn = made;
        });
      },
      'astro:config:done': ({ config }) => {
        place = fileURLToPath(new URL(folder, config.outDir));
      },
      'astro:build:done': async () => {
        if (!made) throw new Error(`Nothing asked the route /${name}.json: see handingOn().`);
        await made;
      },
    },
  };
}
