import type { Root } from 'hast';
import { elementsIn, wordsOf } from './tree.ts';

/** What the data of schema.org in a page say of its article, by the names of front matter. */
export function jsonLdOf(page: Root): Record<string, unknown> {
  const scripts = elementsIn(page, 'script').filter(
    ({ properties }) => properties.type === 'application/ld+json',
  );
  const article = scripts.flatMap((script) => nodesIn(parsed(wordsOf(script)))).find(isArticle);
  if (!article) return {};
  const authors = [article.author].flat().flatMap(nameOf);
  const values = {
    description: article.description,
    author: authors.length > 0 ? authors : undefined,
    date: article.datePublished,
    modified: article.dateModified,
    lang: article.inLanguage,
  };
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => Array.isArray(value) || isText(value)),
  );
}

type Node = Record<string, unknown>;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
  } catch {
    return undefined;
  }
}

/** The node itself, those of a list, and those of a graph. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  return isNode(value) ? [value, ...nodesIn(value['@graph'])] : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isArticle(node: Node): boolean {
  return [node['@type']].flat().some((type) => /(?:Article|Posting|Report)$/.test(String(type)));
}

function nameOf(author: unknown): string[] {
  // What a magazine signs itself may have been written by somebody whom the page names elsewhere.
  if (isNode(author) && /Organization$/.test(String(author['@type']))) return [];
  const name = isNode(author) ? author.name : author;
  return isText(name) ? [name] : [];
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
