import { closest } from 'fastest-levenshtein';
import { type Article, articleId, fileOf } from './article.ts';
import { isPartialDate } from './partial-date.ts';

/**
 * Refuses files that would become one page: Astro alone warns and publishes the last of them.
 *
 * @param files paths below `src/content/articles/`
 * @throws naming the files
 */
export function assertUniqueIds(files: readonly string[]): void {
  const byId = Map.groupBy(files, articleId);
  for (const [id, [first, second]] of byId) {
    if (!id) {
      throw new Error(
        `src/content/articles/${first}: the file's name has no letter or digit to make an address of. Rename it.`,
      );
    }
    if (second) {
      throw new Error(
        `src/content/articles/${first} and src/content/articles/${second} would both be published at /articles/${id}/. Rename one of them.`,
      );
    }
  }
}

/**
 * Refuses a date that does not exist: YAML reads 30 February as 2 March and says nothing.
 *
 * @param file path of the essay, for the message
 * @param text the whole file
 * @throws naming file, line and field
 */
export function assertDatesExist(file: string, text: string): void {
  const [, frontmatter = ''] = /^---\r?\n([^]*?)\n---/.exec(text) ?? [];
  frontmatter.split('\n').forEach((line, at) => {
    const [, field, date] =
      /^(added|published|updated):\s*(\d{4}-\d{1,2}-\d{1,2})\b/.exec(line) ?? [];
    if (date && !isPartialDate(date)) {
      throw new Error(
        `${file}:${at + 2}: ${field}: there is no day "${date}". Write a day of the calendar as year, month and day, like 2026-03-02.`,
      );
    }
  });
}

/**
 * Refuses a `related` that names no article, or the article itself.
 *
 * @param articles all of them, drafts included: a draft may be named before it is published
 * @throws naming the file and the nearest id
 */
export function assertRelatedExist(articles: readonly Article[]): void {
  const ids = articles.map(({ id }) => id);
  for (const article of articles) {
    for (const id of article.data.related) {
      if (id === article.id) {
        throw new Error(`${fileOf(article)}: related: "${id}" is this essay itself. Remove it.`);
      }
      if (!ids.includes(id)) {
        const others = ids.filter((other) => other !== article.id);
        throw new Error(
          `${fileOf(article)}: related: there is no essay with the id "${id}".` +
            (others.length > 0 ? ` Did you mean "${closest(id, others)}"?` : ''),
        );
      }
    }
  }
}
