/** The folders, below the site's, whose files have their content's hash in their names. */
export const hashedFolders = ['_astro', 'pagefind/fragment', 'pagefind/index', 'pagefind/filter'];

/** Whether a file may be kept for ever. @param path below the folder of the site: `_astro/a.js` */
export function isHashed(path: string): boolean {
  return hashedFolders.some((folder) => path.startsWith(`${folder}/`));
}

/** What addresses of such files begin with, as a regular expression. @param base with slashes around */
export function hashedPattern(base: string): string {
  return `^${base.replace(/[.+]/g, '\\$&')}(?:${hashedFolders.join('|')})/`;
}
