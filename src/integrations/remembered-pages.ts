import { hash, randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { z } from 'astro/zod';
import { filesBelow } from '../essay/files.ts';
import { codeVersion, forgetUnused } from '../essay/remember.ts';
import { handingOn } from './handed-on.ts';
import { renderedWithOwnPolicy } from './page-policy.ts';

/**
 * Makes the pages that Astro remembers those that it would render: it renders anew all whose props
 * changed – `collection/remembered.ts` gives their keys – or whose modules did. Beside that, a page
 * depends on what is the same for all: the engine's files, the standing pages that the header names,
 * and the scripts and styles of all pages, which are bundled together. Pages are rendered with the
 * policy of their own. Astro takes one prerenderer, so that here, too, is handed on what is no page:
 * see {@link handingOn}.
 */
export function rememberedPages(): AstroIntegration {
  let root = '';
  let list = '';
  return {
    name: 'remembered-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        list = fileURLToPath(new URL('incremental-build.json', config.cacheDir));
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((inner) => ({
          ...inner,
          render: async (...asked) => renderedWithOwnPolicy(await inner.render(...asked)),
          getStaticPaths: async () => {
            // By now Astro has read it. A build that is broken off leaves pages that it does not list.
            rmSync(list, { force: true });
            const common = hash('sha256', commonVersion(root) + bundledFor(inner));
            const paths = await handingOn(inner).getStaticPaths();
            return paths.map(({ cacheKey, ...path }) => ({
              ...path,
              ...(cacheKey !== undefined && { cacheKey: hash('sha256', common + cacheKey) }),
            }));
          },
        }));
      },
      'astro:build:done': () => forgetUnused(root, new Date()),
    },
  };
}

/** Changes with every file of the engine and its packages, and with the list's but for the essays. */
export function commonVersion(root: string): string {
  const files = filesBelow(join(root, 'src'))
    .filter((name) => !name.startsWith('content/articles/') && !/\.test\.ts$/.test(name))
    .map((name) => [name, hash('sha1', readFileSync(join(root, 'src', name)))]);
  return codeVersion(root) + JSON.stringify(files);
}

/** What Astro knows of the bundle, as far as it stands in pages; `csp` names the hash of every script and style. */
const bundle = z.object({
  manifest: z.object({
    csp: z.unknown(),
    routes: z.array(z.object({ styles: z.unknown(), scripts: z.unknown() })),
  }),
});

/**
 * Changes with the scripts and styles of all pages: a script's address, and the order of styles, may be
 * another because of what another page brings. Where Astro does not say, no page is known again.
 */
function bundledFor(prerenderer: AstroPrerenderer): string {
  const { data } = bundle.safeParse('app' in prerenderer ? prerenderer.app : undefined);
  return data ? JSON.stringify(data) : randomUUID();
}
