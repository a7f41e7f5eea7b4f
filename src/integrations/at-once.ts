import type { AstroIntegration } from 'astro';

/**
 * Integrations whose work on the built site goes on at the same time: while one waits for a process or
 * a thread of its own, another has this one. Each starts as the one before first waits; one more, behind
 * them, ends with all.
 */
export function atOnce(...integrations: AstroIntegration[]): AstroIntegration[] {
  const underWay: Promise<unknown>[] = [];
  const started = integrations.map(({ name, hooks }): AstroIntegration => ({
    name,
    hooks: {
      ...hooks,
      'astro:build:done': (options) => {
        const done = Promise.resolve(hooks['astro:build:done']?.(options));
        // What fails is told below; until then nobody waits for it.
        done.catch(() => undefined);
        underWay.push(done);
      },
    },
  }));
  const names = integrations.map(({ name }) => name).join(', ');
  // Taken out: a process may build more than once.
  const wait = { 'astro:build:done': () => Promise.all(underWay.splice(0)).then(() => undefined) };
  return [...started, { name: names, hooks: wait }];
}
