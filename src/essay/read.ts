import type { Root } from 'mdast';
import { type Contents, contentsOf } from './contents.ts';
import { articleId, folder } from './files.ts';
import { type FrontMatter, type Kind, readFrontMatter } from './front-matter.ts';
import { ofPages } from './page-fields.ts';
import { parseText } from './parse.ts';
import { placeIn, problem, type Problem } from './problem.ts';
import { readSource, type Source } from './source.ts';

/** An essay as it is read: by itself, and from nothing but its name and its bytes. */
export interface ReadEssay {
  /** Path from the project's root, with forward slashes. */
  file: string;
  id: string;
  source: Source;
  frontMatter: FrontMatter;
  /** Its text below blank lines for its front matter, so that everything stands where it does in the file. */
  text: string;
  /** Its text, parsed. */
  tree: Root;
  contents: Contents;
  /** Whether it was read: of an empty file, and of one in UTF-16, nothing can be said. */
  isRead: boolean;
  /** Whether all of its text was read, and nothing passed over that cannot be. */
  isWhole: boolean;
  /** What kept it, or a part of it, from being read as it is meant. */
  problems: Problem[];
}

/** Reads an essay. @param name path below `src/content/articles/`, with forward slashes */
export function readEssay(name: string, bytes: Uint8Array): ReadEssay {
  return readText(folder + name, articleId(name), bytes);
}

/**
 * Reads a standing page as an essay is read, but for its fields, which are others. It may be without a
 * text, of which nothing is said then.
 *
 * @param file path from the project's root, with forward slashes
 * @param id its name in its address
 */
export function readPage(file: string, id: string, bytes: Uint8Array): ReadEssay {
  const page = readText(file, id, bytes, ofPages);
  return { ...page, isRead: page.isRead && !page.contents.isEmpty };
}

function readText(file: string, id: string, bytes: Uint8Array, kind?: Kind): ReadEssay {
  const source = readSource(file, bytes);
  const frontMatter = readFrontMatter(source, kind);
  const isBlank = source.lines.every((line) => line.trim() === '');
  if (isBlank || isUtf16(bytes)) {
    const tree: Root = { type: 'root', children: [] };
    const problems = isBlank ? [problem('empty-file', placeIn(file))] : source.problems;
    return {
      ...{ file, id, source, frontMatter, text: '', tree, contents: contentsOf(tree, file) },
      ...{ isRead: false, isWhole: false, problems },
    };
  }
  const lines = source.lines.map((line, at) => (at < frontMatter.length ? '' : line));
  const { tree, problems } = parseText(file, lines);
  return {
    ...{ file, id, source, frontMatter, text: lines.join('\n') },
    ...{ tree, contents: contentsOf(tree, file) },
    ...{ isRead: true, isWhole: problems.length === 0 },
    problems: [...source.problems, ...frontMatter.problems, ...problems],
  };
}

/** Whether bytes start with the mark of UTF-16, in which nothing else can be judged. */
function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}
