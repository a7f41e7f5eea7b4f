import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { Severity } from '../src/check/rule.ts';
import { rules } from '../src/check/rules.ts';
import { fields } from '../src/essay/fields.ts';
import { decapConfiguration, pagesConfiguration } from './editor-configurations.ts';
import { isPart, type Part, type PartName, parts, propsOf } from '../src/essay/parts.ts';

/** The guide to writing, whose tables are written from the code. */
export const guide = new URL('writing.md', import.meta.url);

/** The guide to visual editors, with configurations that are written from the schema. */
export const editorsGuide = new URL('editors.md', import.meta.url);

/** What writes the sections of a guide, by their names. */
type Sections = Record<string, () => string | Promise<string>>;

/**
 * A document with what stands between its markers, `<!-- begin fields -->` and `<!-- end fields -->`,
 * written anew and formatted.
 *
 * @throws if a section has no markers
 */
export async function withSections(text: string, written = sections): Promise<string> {
  let filled = text;
  for (const [name, write] of Object.entries(written)) {
    const markers = new RegExp(`(<!-- begin ${name} -->\n)[^]*(<!-- end ${name} -->)`);
    if (!markers.test(filled)) throw new Error(`There are no markers of the section "${name}".`);
    const content = await write();
    filled = filled.replace(markers, (_all, begin: string, end: string) =>
      [begin, content, end].join('\n'),
    );
  }
  const options = await resolveConfig(guide);
  return format(filled, { ...options, parser: 'markdown' });
}

const sections: Sections = { fields: fieldTable, parts: partList, findings: findingList };

/** Those of the guide to visual editors. */
export const editorSections: Sections = {
  decap: () => fenced(decapConfiguration().trim(), 'yaml'),
  pages: () => fenced(pagesConfiguration().trim(), 'yaml'),
};

function fieldTable(): string {
  return [
    '| field | type | default | what it holds | example |',
    '| --- | --- | --- | --- | --- |',
    ...Array.from(fields, ([name, { type, meaning, default: byDefault, example }]) => {
      const row = [code(name), type, byDefault ?? '**required**', meaning, code(example)];
      return `| ${row.join(' | ')} |`;
    }),
  ].join('\n');
}

async function partList(): Promise<string> {
  const names = Object.keys(parts).filter(isPart);
  return (await Promise.all(names.map(partEntry))).join('\n\n');
}

async function partEntry(name: PartName): Promise<string> {
  const part: Part = parts[name];
  const props = propsOf(name).map(
    (prop) => `| ${code(prop.name)} | ${prop.optional ? 'no' : '**yes**'} | ${prop.about} |`,
  );
  const table = ['| prop | required | what it holds |', '| --- | --- | --- |', ...props].join('\n');
  return [
    `### ${name}`,
    part.about,
    ...(props.length > 0 ? [table] : []),
    fenced(await exampleOf(name), 'mdx'),
  ].join('\n\n');
}

async function exampleOf(name: PartName): Promise<string> {
  const file = new URL(`../src/components/mdx/examples/${name}.mdx`, import.meta.url);
  return (await readFile(file, 'utf8')).trim();
}

const severities: Record<Severity, { word: string; about: string }> = {
  error: { word: 'Error', about: 'Errors stop the build' },
  warning: { word: 'Warning', about: 'Warnings do not' },
  note: { word: 'Note', about: 'Notes tell what is so' },
};

function findingList(): string {
  const index = Object.entries(severities).map(([severity, { about }]) => {
    const own = rules.filter((rule) => rule.severity === severity);
    return `**${about}:** ${own.map(({ kind }) => `[${kind}](#${kind})`).join(', ')}.`;
  });
  const entries = rules.map(({ kind, severity, message, cure, about, wrong, right }) =>
    [
      `### ${kind}`,
      `> **${severities[severity].word}.** ${inWords(message)}\\\n> ${inWords(cure)}`,
      about,
      fenced(wrong.shown, 'text'),
      ...(right.shown === wrong.shown ? [] : ['Right is:', fenced(right.shown, 'text')]),
    ].join('\n\n'),
  );
  return [...index, ...entries].join('\n\n');
}

/** What fills the blanks of messages whose name alone does not say it. */
const blanks: Record<string, string> = {
  guess: 'what to write instead, mostly the nearest name that exists',
  closed: 'the tag that closes it',
  meant: 'footnote, link, picture or heading',
  more: 'and what it does to what follows',
  problem: 'what is wrong with it',
  meaning: 'what it holds',
  known: 'the props it has',
  what: 'words or address',
  hashes: 'as many # as fit',
};

/** A message as Markdown, its blanks in italics. */
function inWords(message: string): string {
  return message
    .replace(/[\\`*_<>[\]#]/g, '\\$&')
    .replace(/«(\w+)»/g, (_blank, name: string) => `*${blanks[name] ?? name}*`);
}

function code(text: string): string {
  return text && `\`${text}\``;
}

function fenced(text: string, language: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``;
}
