import { readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { articleId, essayFiles, filesBelow, folder } from '../../src/essay/files.ts';
import { readEssay } from '../../src/essay/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The engine's files. README.md is left out: whoever has a site may tell of its essays there. */
const engine = [
  ...['src', 'tests', 'docs', '.github'].flatMap((room) =>
    filesBelow(join(root, room)).map((name) => `${room}/${name}`),
  ),
  ...['astro.config.mjs', 'CONTRIBUTING.md', 'SECURITY.md'],
].filter(
  (file) =>
    /\.(?:[cm]?[jt]s|astro|css|json|ya?ml|mdx?|csv|svg)$/.test(file) &&
    !/^src\/(?:content\/|site\.config\.ts$|theme\.css$)/.test(file),
);

/** What another list may have by chance: what the guides' examples, and the engine's own files, are called. */
const anybodys = new Set([
  ...['on-walking', 'on-running', 'in-the-browser', 'my-draft', 'my-sequel', 'a-ninth-essay'],
  ...['green-tea', 'Ada Example', 'Ada Tester', 'Bea Writer'],
  ...engine.flatMap((file) => file.split('/').map((part) => basename(part, extname(part)))),
]);

const kebab = (name: string) => name.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, '-').toLowerCase();

/** How the essays, authors and components of a list would be named elsewhere, those of one word aside: they say anything. */
function namesOf(root: string): { name: string; pattern: RegExp }[] {
  const articles = join(root, folder);
  const essays = essayFiles(root);
  const authors = essays
    .flatMap(
      (name) => readEssay(name, readFileSync(join(articles, name))).frontMatter.fields.author ?? [],
    )
    .filter((author) => author.includes(' '));
  const components = filesBelow(articles)
    .filter((name) => name.endsWith('.astro'))
    .map((name) => basename(name, '.astro'))
    .flatMap((name) => [name, kebab(name)])
    .filter((name) => kebab(name).includes('-'));
  const ids = essays.map(articleId).filter((id) => id.includes('-'));
  return [
    ...ids.map((id) => ({
      name: id,
      // As an address, a file or a whole value: a class may well be called as an essay is.
      pattern: new RegExp(`articles/${id}\\b|(?<![\\w-])${id}(?:/|\\.mdx?\\b)|(['\`])${id}\\1`),
    })),
    ...[...authors, ...components].map((name) => ({
      name,
      pattern: new RegExp(`(?<![\\p{L}\\d-])${RegExp.escape(name)}(?![\\p{L}\\d-])`, 'u'),
    })),
  ].filter(({ name }) => !anybodys.has(name));
}

test('no file of the engine names an essay on show, its author or its component', () => {
  const names = namesOf(root);
  const found = engine.flatMap((file) => {
    const text = readFileSync(join(root, file), 'utf8');
    return names.filter(({ pattern }) => pattern.test(text)).map(({ name }) => `${file}: ${name}`);
  });
  expect(found).toEqual([]);
});
