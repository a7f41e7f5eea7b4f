import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { essayLinksIn } from '../essay/essay-links.ts';
import { essayFiles, folder, isMdx } from '../essay/files.ts';
import { isOnlyMarkdown } from '../essay/markdown.ts';
import { plainText, wordsOf } from '../essay/plain-text.ts';
import { readEssay, type ReadEssay } from '../essay/read.ts';
import { memoryIn, rememberIn } from '../essay/remember.ts';
import type { Essay } from './essay.ts';
import { anchorsIn } from './headings.ts';
import { linksIn } from './links.ts';
import { importsIn } from './names.ts';
import { partsIn } from './parts.ts';
import { picturesIn } from './pictures.ts';
import { rules } from './rules.ts';

/** Gives what is known of an essay by itself: takes its path below `src/content/articles/`. */
export type EssayOf = (name: string) => Essay;

/**
 * Gives what is known of essays by themselves, as their files are now: each is read and checked again
 * only once it has changed.
 *
 * @param root folder of the project
 * @param onRead given each essay that was read just now, once all of it that is asked here is known
 * @returns takes a path below `src/content/articles/`; throws where there is no such file
 */
export function essaysIn(root: string, onRead?: (read: ReadEssay) => void): EssayOf {
  const remember = rememberIn(root, kind);
  return (name) => {
    const bytes = readFileSync(join(root, folder, name));
    return remember(name, bytes, () => {
      const read = readEssay(name, bytes);
      const essay = checkEssay(read);
      onRead?.(read);
      return essay;
    });
  };
}

/** {@link essaysIn}, for what asks for all of them again and again. */
export interface EssaysKept extends EssayOf {
  /** What is remembered of an essay as its file is now, if anything is. */
  known: (name: string) => Essay | undefined;
}

/**
 * As {@link essaysIn}, for what asks for all of them again and again: of one whose file has not changed
 * since, it asks nothing but that.
 */
export function essaysKept(root: string, essayOf = essaysIn(root)): EssaysKept {
  const { recall } = memoryIn(root, kind);
  const kept = new Map<string, { asOf: string; essay: Essay }>();
  const keptOr = <Found extends Essay | undefined>(
    name: string,
    find: (name: string) => Found,
  ): Essay | Found => {
    const { size, mtimeMs } = statSync(join(root, folder, name));
    const asOf = `${size} ${mtimeMs}`;
    const before = kept.get(name);
    if (before?.asOf === asOf) return before.essay;
    const essay = find(name);
    if (essay) kept.set(name, { asOf, essay });
    return essay;
  };
  return Object.assign((name: string) => keptOr(name, essayOf), {
    known: (name: string) =>
      keptOr(name, () => recall<Essay>(name, readFileSync(join(root, folder, name)))?.value),
  });
}

/** The essays that are not known yet as their files are now: paths below `src/content/articles/`. */
export function unknownIn(root: string): string[] {
  const { has } = memoryIn(root, kind);
  return essayFiles(root).filter((name) => {
    try {
      return !has(name, readFileSync(join(root, folder, name)));
    } catch {
      return false;
    }
  });
}

const kind = 'checks';

/** Checks all of an essay that its name and its bytes tell. */
export function checkEssay(read: ReadEssay): Essay {
  const { file, id, source, frontMatter, tree, contents, isRead, isWhole, problems } = read;
  return {
    ...{ file, id, frontMatter },
    digest: hash('sha1', source.lines.join('\n')),
    isMarkdown: !isMdx(file) || (isWhole && isOnlyMarkdown(tree)),
    words: wordsOf(plainText(tree)).length,
    essayLinks: essayLinksIn(tree, id),
    links: linksIn(contents),
    pictures: picturesIn(contents),
    imports: importsIn(contents),
    dataFiles: partsIn(read).dataFiles,
    anchors: [...anchorsIn(contents)],
    problems: [...problems, ...(isRead ? rules.flatMap((rule) => rule.inEssay?.(read) ?? []) : [])],
  };
}
