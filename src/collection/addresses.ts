/**
 * Puts the base path before an address of the site.
 *
 * @param path starts with `/`: `/topics/`
 * @param base the site's base path, with or without a slash at its end
 */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return base.replace(/\/$/, '') + path;
}

/** The base path that is meant by `/`, `sub`, `/sub` or `/sub/`, or by nothing: `/sub/`. */
export function basePath(written = ''): string {
  return `/${written}/`.replace(/\/{2,}/g, '/');
}

/** Where an essay stands: `/articles/<id>/`. */
export const articlePath = (id: string, base?: string) => withBase(`/articles/${id}/`, base);

/** Where the Markdown of an essay stands. */
export const markdownPath = (id: string) => withBase(`/articles/${id}.md`);

/** Where the essays of a topic stand: `/topics/<slug>/`. */
export const topicPath = (slug: string) => withBase(`/topics/${slug}/`);

/** Where the essays of a year, a letter or a length stand: `/essays/<slug>/`. */
export const indexPath = (slug: string) => withBase(`/essays/${slug}/`);

/** Where the essays of an author stand: `/authors/<slug>/`. */
export const authorPath = (slug: string) => withBase(`/authors/${slug}/`);
