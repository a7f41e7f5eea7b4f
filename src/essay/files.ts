import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { slug } from 'github-slugger';

/** Where essays stand below the project's root. */
export const folder = 'src/content/articles/';

/** The files that are essays, below {@link folder}; not those of a name with an underscore. */
export const articlePattern = ['[^_.]*.{md,mdx}', '[^_.]*/index.{md,mdx}'];

/** Whether a path below {@link folder} is an essay's; the same as {@link articlePattern}. */
export function isEssay(name: string): boolean {
  return /^[^/._][^/]*?(?:\/index)?\.mdx?$/.test(name);
}

/**
 * The id, and so the address, of an essay's file: `on-walking.mdx` and `on-walking/index.mdx` are
 * both `on-walking`. Names are made safe for addresses: "On Walking.mdx" is `on-walking` too.
 *
 * @param file path below {@link folder}, with forward slashes
 */
export function articleId(file: string): string {
  return slug(file.replace(/(\/index)?\.mdx?$/, ''));
}

/** The files of a site's essays: paths below `src/content/articles/`, in their order. */
export function essayFiles(root: string): string[] {
  return filesBelow(join(root, folder)).filter(isEssay);
}

/** Every file below a folder, links included: paths with forward slashes, in their order. */
export function filesBelow(path: string): string[] {
  return existsSync(path) ? [...namesBelow(path)].sort() : [];
}

function* namesBelow(path: string, above = ''): Generator<string> {
  for (const entry of readdirSync(join(path, above), { withFileTypes: true })) {
    const name = above + entry.name;
    if (entry.isDirectory()) yield* namesBelow(path, `${name}/`);
    else if (!entry.isSymbolicLink() || !isFolder(join(path, name))) yield name;
    // A build takes the essay of a linked folder; the rest of it belongs elsewhere.
    else yield* ['md', 'mdx'].map((ending) => `${name}/index.${ending}`).filter(isThere);
  }

  function isThere(name: string): boolean {
    return isEssay(name) && existsSync(join(path, name));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The path below {@link folder} of a file on disk, with forward slashes; nothing for one elsewhere. */
export function nameOf(root: string, path: string): string | undefined {
  const name = relative(join(root, folder), path).split(sep).join('/');
  return name === '' || name.startsWith('../') ? undefined : name;
}
