import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ViteDevServer } from 'vite';
import { folder } from '../../essay/files.ts';

/** Reads all essays anew, and ends when that is written down; of the hook `astro:server:setup`. */
export type RefreshContent = () => Promise<void>;

/** Decides when pages are loaded again. */
export interface Reloads {
  /** Loads them again once these pages of essays that were repaired are shown. */
  after: (repaired: string[]) => Promise<void>;
  /** Whether a page that was asked for at some time, in milliseconds since 1970, is older than a change. */
  isMissedBy: (asked: number) => boolean;
}

/**
 * Holds back Astro's own reloads while a repaired essay has no page yet: it would be "not found",
 * and stay so. An essay that is repaired while Astro still notes its absence is forgotten by Astro,
 * which leaves it out of the list of modules; so Astro reads the essays again.
 */
export function controlReloads(server: ViteDevServer, refresh: RefreshContent): Reloads {
  const { hot } = server.environments.client;
  let waiting = 0;
  let reloaded = 0;
  let changes = 0;
  const essays = join(server.config.root, folder);
  server.watcher.on('all', (_event, file) => (changes += file.startsWith(essays) ? 1 : 0));
  hot.send = new Proxy(hot.send, {
    apply: (send, _hot, [message, ...more]: unknown[]) => {
      if (isReload(message)) {
        if (waiting > 0) return;
        reloaded = Date.now();
      }
      Reflect.apply(send, hot, [message, ...more]);
    },
  });

  const readAgain = async () => {
    // While Astro reads them, it does not watch them.
    let seen;
    do {
      seen = changes;
      await refresh();
    } while (seen !== changes);
    // Astro may have missed that these are new, or have read them while they were written.
    for (const name of ['content-modules.mjs', 'data-store.json']) {
      server.watcher.emit('change', join(server.config.root, '.astro', name));
    }
  };

  return {
    isMissedBy: (asked) => asked < reloaded,
    after: async (repaired) => {
      waiting++;
      try {
        const end = Date.now() + patience;
        do await readAgain();
        while (!(await areShown(repaired)) && Date.now() < end && (await sleep(pause, true)));
      } finally {
        waiting--;
      }
      hot.send({ type: 'full-reload' });
    },
  };

  async function areShown(pages: string[]): Promise<boolean> {
    const [origin] = server.resolvedUrls?.local ?? [];
    const answers = await Promise.all(pages.map((page) => fetch(new URL(page, origin))));
    return answers.every(({ ok }) => ok);
  }
}

/** How long to wait for a page, and between two looks at it, in milliseconds. */
const patience = 5000;
const pause = 200;

function isReload(message: unknown): boolean {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'full-reload'
  );
}
