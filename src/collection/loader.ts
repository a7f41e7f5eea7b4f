import { glob as files, readFile } from 'node:fs/promises';
import { glob, type Loader } from 'astro/loaders';
import { articleId } from './article.ts';
import { assertDatesExist, assertUniqueIds } from './integrity.ts';

const base = './src/content/articles/';

/** The files that are essays, below `src/content/articles/`. */
export const articlePattern = ['*.{md,mdx}', '*/index.{md,mdx}'];

/** Astro's file loader, with one id for a file and a refusal of two files for one id. */
export function articlesLoader(): Loader {
  const loader = glob({
    base,
    pattern: articlePattern,
    generateId: ({ entry }) => articleId(entry),
  });
  return {
    ...loader,
    load: async (context) => {
      const folder = new URL(base, context.config.root);
      const found = await Array.fromAsync(files(articlePattern, { cwd: folder }));
      assertUniqueIds(found.map((file) => file.replaceAll('\\', '/')));
      for (const file of found) {
        assertDatesExist(`${base.slice(2)}${file}`, await readFile(new URL(file, folder), 'utf8'));
      }
      // Astro logs that a Markdown file cannot be rendered, and publishes the site without it.
      const failures: string[] = [];
      const logger = Object.create(context.logger, {
        error: { value: (message: string) => failures.push(message) },
      });
      await loader.load({ ...context, logger });
      if (failures.length === 0) return;
      // With a watcher it is the live preview, which goes on.
      if (!context.watcher) throw new Error(failures.join('\n'));
      for (const message of failures) context.logger.error(message);
    },
  };
}
