import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareNames } from '../collection/listing.ts';
import { articleId, essayFiles, folder, withoutEnding } from '../essay/files.ts';
import { readFrontMatter } from '../essay/front-matter.ts';
import { readSource } from '../essay/source.ts';

/** What a new essay has to get along with. */
export interface List {
  /** Ids of essays. */
  ids: ReadonlySet<string>;
  /** The file or folder below `src/content/articles/` that has an id already, if not in use. */
  names: ReadonlyMap<string, string>;
  /** Files of essays by their titles, in lower case. */
  titles: ReadonlyMap<string, string>;
  /** As they are written, in the order of their names. */
  authors: string[];
  topics: string[];
}

/** Reads the list, as far as it can be read. @param root folder of the project */
export function readList(root: string): List {
  const ids = new Set<string>();
  const titles = new Map<string, string>();
  const authors = new Set<string>();
  const topics = new Set<string>();
  for (const name of essayFiles(root)) {
    ids.add(articleId(name));
    const bytes = bytesOf(join(root, folder, name));
    if (!bytes) continue;
    const { raw } = readFrontMatter(readSource(name, bytes));
    for (const author of [raw.author].flat()) if (isName(author)) authors.add(author.trim());
    for (const topic of [raw.topics].flat()) if (isName(topic)) topics.add(topic.trim());
    if (isName(raw.title)) titles.set(raw.title.trim().toLowerCase(), name);
  }
  const path = join(root, folder);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  const names = entries
    .filter((entry) => entry.isDirectory() || withoutEnding(entry.name) !== undefined)
    .map((entry): [string, string] => {
      const own = entry.name.normalize();
      const name = withoutEnding(own) ?? own;
      return [articleId(name), entry.name + (entry.isDirectory() ? '/' : '')];
    });
  const inOrder = (names: Set<string>) => [...names].sort(compareNames);
  return {
    ids,
    names: new Map(names),
    titles,
    authors: inOrder(authors),
    topics: inOrder(topics),
  };
}

/** Nothing where a file cannot be opened, which the checker says. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
