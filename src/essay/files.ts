import { existsSync, readdirSync, statSync } from 'node:fs';
import nodePath, { extname, join, type PlatformPath } from 'node:path';
import { slug } from 'github-slugger';

/** Where essays stand below the project's root. */
export const folder = 'src/content/articles/';

/** How the names of essays end. Only what ends in `.mdx` may hold parts. */
const endings = ['.md', '.mdx'];

/** Whether a path below {@link folder} is an essay's, and not one of a name with an underscore or a dot. */
export function isEssay(name: string): boolean {
  const own = name.slice(0, name.length - extname(name).length);
  return endings.includes(extname(name)) && /^[^/._][^/]*(?:\/index)?$/.test(own);
}

/** Whether a file's text may hold what MDX adds to Markdown. */
export function isMdx(file: string): boolean {
  return file.endsWith('.mdx');
}

/** How the names of pictures end that a build can read. */
const pictureEndings = ['.jpg', '.jpeg', '.png', '.webp', '.gif', '.svg', '.avif', '.tiff'];

/** Whether a file is named as a picture is. */
export function isNamedAsPicture(path: string): boolean {
  return pictureEndings.includes(extname(path).toLowerCase());
}

/** A path without the ending of an essay's, in small or large letters; nothing where it has none. */
export function withoutEnding(file: string): string | undefined {
  const ending = extname(file);
  return endings.includes(ending.toLowerCase()) ? file.slice(0, -ending.length) : undefined;
}

/**
 * The id, and so the address, of an essay's file: `on-walking.mdx` and `on-walking/index.mdx` are
 * both `on-walking`. Names are made safe for addresses: "On Walking.mdx" is `on-walking` too.
 *
 * @param file path below {@link folder}, with forward slashes
 */
export function articleId(file: string): string {
  const name = withoutEnding(file)?.replace(/\/index$/, '') ?? file;
  // Macs store "é" as two signs, and addresses do not.
  return slug(name.normalize());
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
    else yield* endings.map((ending) => `${name}/index${ending}`).filter(isThere);
  }

  function isThere(name: string): boolean {
    return isEssay(name) && existsSync(join(path, name));
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/**
 * The path below {@link folder} of a file on disk, with forward slashes; nothing for one elsewhere.
 *
 * @param system how paths are written on disk: on Windows, with backslashes
 */
export function nameOf(
  root: string,
  path: string,
  { join, relative, sep }: PlatformPath = nodePath,
): string | undefined {
  const name = relative(join(root, folder), path).split(sep).join('/');
  return /^$|^\.\.(?:\/|$)|^[a-z]:/i.test(name) ? undefined : name;
}
