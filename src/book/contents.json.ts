import type { APIRoute } from 'astro';
import { failureOf } from '../collection/article';
import { articles } from '../collection/articles';
import { site } from '../collection/site';
import Cover from '../components/article/Cover.astro';
import { coverWidth } from '../components/article/cover-picture';
import { pageHtml, toHtml } from '../feeds/essay-html.ts';
import { bookContents } from './contents.ts';

/** The published essays of a book, rendered as they are for their pages and for feeds. */
export const GET: APIRoute = async () => {
  const list = await articles();
  const essays = [];
  for (const article of list) {
    if (__BOOK_ESSAYS__ && !__BOOK_ESSAYS__.includes(article.id)) continue;
    essays.push({
      ...article.data,
      id: article.id,
      language: article.data.lang ?? site.language,
      text: await pageHtml(article).catch((cause: unknown) => {
        throw failureOf(article, cause);
      }),
      cover: await toHtml(Cover, { props: { article, width: coverWidth } }),
    });
  }
  return Response.json(bookContents.parse({ essays }));
};
