import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type EssayOf, essaysIn, essaysKept } from '../check/check-essay.ts';
import { isShown } from '../check/essay.ts';
import { withBase } from '../collection/addresses.ts';
import { site } from '../collection/site.ts';
import { articleId, essayFiles } from '../essay/files.ts';
import { words } from '../words/words.ts';

/**
 * Leads from the earlier addresses of essays to those of today: by a page that sends the reader on,
 * because any host serves it, and that no search engine, feed or sitemap lists; and by the rules in
 * `_redirects`, which Netlify and Cloudflare answer by before they serve a page.
 */
export function aliases(): AstroIntegration {
  let root = '';
  let base = '';
  let address = '';
  return {
    name: 'aliases',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        ({ base } = config);
        address = config.site ?? site.url;
      },
      'astro:server:setup': ({ server }) => {
        const essayOf = essaysKept(root);
        server.middlewares.use((request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          const isNamed = (id: string) =>
            withBase(`/articles/${id}/`, base) === decodeURI(pathname);
          // Every file of every page is asked for here: of most their address says that they are no essay's.
          if (!pathname.startsWith(withBase('/articles/', base))) return next();
          if (essayFiles(root).some((name) => isNamed(articleId(name)))) return next();
          const moved = movedIn(root, essayOf, true).find(({ alias }) => isNamed(alias));
          if (!moved) return next();
          response.statusCode = 302;
          response.setHeader('Location', encodeURI(withBase(`/articles/${moved.id}/`, base)));
          response.end();
        });
      },
      'astro:build:done': async ({ dir }) => {
        const rules: string[] = [];
        for (const { alias, id, title } of movedIn(root, essaysIn(root), false)) {
          const folder = new URL(`articles/${encodeURIComponent(alias)}/`, dir);
          const target = encodeURI(withBase(`/articles/${id}/`, base));
          await mkdir(folder, { recursive: true });
          await writeFile(new URL('index.html', folder), redirect(target, address, title));
          rules.push(`${encodeURI(withBase(`/articles/${alias}/`, base))} ${target} 301\n`);
        }
        // Below those of the list's own, which it may have in public/.
        if (rules.length > 0) await appendFile(new URL('_redirects', dir), rules.join(''));
      },
    },
  };
}

interface Moved {
  /** The id of before. */
  alias: string;
  /** The id of today. */
  id: string;
  title: string;
}

/** @param drafts whether essays count that are not published */
function movedIn(root: string, essayOf: EssayOf, drafts: boolean): Moved[] {
  const now = new Date();
  return essayFiles(root)
    .map(essayOf)
    .filter((essay) => drafts || isShown(essay, now))
    .flatMap(({ id, frontMatter: { fields } }) =>
      (fields.aliases ?? []).map((alias) => ({ alias, id, title: fields.title ?? id })),
    );
}

function redirect(target: string, address: string, title: string): string {
  const text = escape(words.notFound.moved(title));
  return [
    `<!DOCTYPE html><html lang="${site.language}"><head><meta charset="utf-8">`,
    `<title>${text}</title><meta name="robots" content="noindex">`,
    `<meta http-equiv="refresh" content="0;url=${escape(target)}">`,
    `<link rel="canonical" href="${escape(new URL(target, address).href)}"></head>`,
    `<body><p><a href="${escape(target)}">${text}</a></p></body></html>\n`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
