import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, LineCounter, parseDocument } from 'yaml';
import { articleId } from '../essay/files.ts';
import { pageSchema } from '../essay/page-fields.ts';
import { nearest } from '../essay/slips.ts';
import type { SiteProblem } from './site-error.ts';

/** Where standing pages stand below the project's root. */
export const pagesFolder = 'src/content/pages/';

/** The files of the standing pages, with their names in addresses. @param root folder of the project */
export function pagesIn(root: string): { file: string; name: string }[] {
  return globSync('[^_.]*.{md,mdx}', { cwd: join(root, pagesFolder) })
    .sort()
    .map((file) => ({ file: pagesFolder + file, name: articleId(file) }));
}

/** What is wrong with the front matter of every standing page. @param root folder of the project */
export function pageProblems(root: string): SiteProblem[] {
  return pagesIn(root).flatMap(({ file }) =>
    frontMatterProblems(file, readFileSync(join(root, file), 'utf8')),
  );
}

/** What is wrong with the front matter of a standing page. @param written the whole file */
export function frontMatterProblems(file: string, written: string): SiteProblem[] {
  const [, yaml] = /^---[ \t]*\r?\n([^]*?)^---[ \t]*$/m.exec(written) ?? [];
  if (yaml === undefined || !written.startsWith('---')) {
    const problem = 'There is no front matter. Start with ---, a title, a description, and ---.';
    return [{ file, line: 1, column: 1, problem }];
  }
  const lineCounter = new LineCounter();
  const { errors, contents, ...document } = parsed(yaml, lineCounter);
  const placeAt = (offset: number) => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + 1, column: col };
  };
  if (errors.length > 0) {
    return errors.map(({ message, pos: [offset] }) => ({
      ...placeAt(offset),
      problem: `${message.replace(/\.$/, '')}. Put texts in quotation marks, each field on a line of its own.`,
    }));
  }
  const issues = pageSchema.safeParse(document.fields).error?.issues ?? [];
  const placeOf = (field: string) => {
    const items = isMap(contents) ? contents.items : [];
    const key = items.find(({ key }) => String(key) === field)?.key;
    return isRanged(key) ? placeAt(key.range[0]) : { file, line: 1, column: 1 };
  };
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') {
      const field = String(issue.path[0] ?? 'The front matter');
      return [{ ...placeOf(field), problem: `${field} ${issue.message}.` }];
    }
    return issue.keys.map((field) => {
      const near = nearest(field, Object.keys(pageSchema.shape));
      const guess = near === undefined ? 'Remove it.' : `Did you mean "${near}"?`;
      return { ...placeOf(field), problem: `${field} is no field of a page. ${guess}` };
    });
  });
}

function parsed(yaml: string, lineCounter: LineCounter) {
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const { errors, contents } = document;
  const fields: unknown = errors.length > 0 ? {} : (document.toJS() ?? {});
  return { errors, contents, fields };
}

function isRanged(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}
