import type { Article } from '../collection/article.ts';

/** What programs are told of a site. */
export interface Told {
  title: string;
  description: string;
  /** Newest first. */
  articles: readonly Article[];
  /** Whole address of an essay's Markdown. */
  addressOf: (id: string) => string;
  /** Whole addresses of other lists, with their names. */
  lists: readonly { name: string; address: string }[];
}

/** How many essays stand in it: what grows with the list has a bound. */
export const essaysTold = 1000;

/** A site as programs that read for people are told of it, by the proposal of llmstxt.org. */
export function llmsText({ title, description, articles, addressOf, lists }: Told): string {
  const link = (name: string, address: string) =>
    `- [${name.replace(/[[\]\\]/g, '\\$&')}](${address})`;
  const essays = articles.slice(0, essaysTold).map(({ id, data }) => {
    const { title, description, author } = data;
    return `${link(title, addressOf(id))}: ${author.join(', ')}. ${description}`;
  });
  return (
    [
      `# ${title}`,
      `> ${description}`,
      `## Essays`,
      essays.join('\n'),
      `## Optional`,
      lists.map(({ name, address }) => link(name, address)).join('\n'),
      '',
    ]
      .join('\n\n')
      .trimEnd() + '\n'
  );
}
