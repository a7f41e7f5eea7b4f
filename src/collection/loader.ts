import { glob as files } from 'node:fs/promises';
import { glob, type Loader } from 'astro/loaders';
import { articleId } from './article.ts';
import { assertUniqueIds } from './integrity.ts';

const base = './src/content/articles';
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
      const found = await Array.fromAsync(
        files(articlePattern, { cwd: new URL(base, context.config.root) }),
      );
      assertUniqueIds(found.map((file) => file.replaceAll('\\', '/')));
      await loader.load(context);
    },
  };
}
