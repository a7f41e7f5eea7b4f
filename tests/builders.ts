import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { AstroInlineConfig } from 'astro';
import { buildEnvironment, type Ended } from './build-site.ts';

/** A copy of the site, and how to build it. */
export interface Build {
  /** Its folder. */
  root: string;
  /** Base path to build for. */
  base: string;
  /** What differs from the site's own configuration. */
  config?: AstroInlineConfig;
}

/** Builds copies of the site, some at a time, in processes that stay. */
export interface Builders {
  build: (asked: Build) => Promise<Ended>;
  stop: () => void;
}

/**
 * Processes that build copies of the site: in one that has built before, a build takes half of the
 * time. Each is started when it is first needed.
 *
 * @param count how many builds go on at a time
 */
export function startBuilders(count: number): Builders {
  const idle = Array.from({ length: count }, builder);
  const all = [...idle];
  const waiting: ((free: Builders) => void)[] = [];
  let isOver = false;
  return {
    async build(asked) {
      // A copy may have been made when the tests ended.
      if (isOver) throw new Error('No more is built.');
      const free = idle.shift() ?? (await new Promise<Builders>((turn) => waiting.push(turn)));
      try {
        return await free.build(asked);
      } finally {
        const next = waiting.shift();
        if (next) next(free);
        else idle.unshift(free);
      }
    },
    stop() {
      isOver = true;
      all.forEach((one) => one.stop());
    },
  };
}

function builder(): Builders {
  let running: ChildProcess | undefined;
  return {
    build(asked) {
      const child =
        running ?? fork(join(import.meta.dirname, 'builder.ts'), { env: buildEnvironment() });
      running = child;
      return new Promise((done, failed) => {
        const ended = (code: number | null) => {
          running = undefined;
          failed(new Error(`The process that built ${asked.root} ended with ${code}.`));
        };
        child.once('exit', ended);
        child.once('message', (message) => {
          child.off('exit', ended);
          const result: Ended = JSON.parse(String(message));
          // What fails among its pages leaves others under way, which would print into the next build.
          if (result.code !== 0 && result.output.includes('generating static routes')) {
            running = undefined;
            child.kill();
          }
          done(result);
        });
        child.send(JSON.stringify(asked));
      });
    },
    stop: () => running?.kill(),
  };
}
