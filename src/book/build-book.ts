import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type AstroIntegration, type AstroUserConfig, build } from 'astro';
import { passthroughImageService } from 'astro/config';
import { handingOn } from '../integrations/handed-on.ts';
import { book, type BookOptions } from './book.ts';

/** The steps of a build that an essay is read and rendered by. */
const needed = ['essays', 'code-colours', '@astrojs/mdx', 'drafts'];

/** In a whole build, rememberedPages() does it. */
const handedOn: AstroIntegration = {
  name: 'handed-on',
  hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(handingOn) },
};

/**
 * Makes a book by a build without pages, in which essays are rendered as for the site.
 *
 * @param root folder of the project
 * @throws what the build said, where an essay has errors
 */
export async function buildBook(root: string, options: BookOptions): Promise<void> {
  const { default: config }: { default: AstroUserConfig } = await import(
    pathToFileURL(join(root, 'astro.config.mjs')).href
  );
  const integrations = [config.integrations ?? []]
    .flat(2)
    .filter((one) => one && needed.includes(one.name));
  const nothing = await mkdtemp(join(root, '.dist-book-'));
  try {
    await build({
      ...config,
      configFile: false,
      root,
      srcDir: join(root, 'src/book/site'),
      outDir: join(nothing, 'site'),
      cacheDir: join(nothing, 'cache'),
      logLevel: 'error',
      // Before the step that takes away what no page shows: here there are no pages.
      integrations: [book(options), handedOn, ...integrations],
      // The book shows one form of each picture, and makes it itself.
      image: { ...config.image, service: passthroughImageService() },
      experimental: { ...config.experimental, incrementalBuild: false },
    });
  } finally {
    await rm(nothing, { recursive: true, force: true });
  }
}
