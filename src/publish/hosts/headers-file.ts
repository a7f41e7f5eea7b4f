import { hashedFolders } from '../hashed.ts';
import { forEver, headers } from '../headers.ts';

/**
 * `_headers`, as Netlify and Cloudflare Pages read it. What is not hashed has no `Cache-Control`
 * here: both ask first by themselves, and would join two values of one header.
 *
 * @param base the site's base path, with slashes around
 */
export function headersFile(base: string): string {
  const rules = [
    rule(`${base}*`, Object.entries(headers)),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, [['Cache-Control', forEver]])),
  ];
  return `# Read by Netlify and Cloudflare Pages. The build writes it.\n${rules.join('\n\n')}\n`;
}

function rule(path: string, lines: readonly (readonly [name: string, value: string])[]): string {
  return [path, ...lines.map(([name, value]) => `  ${name}: ${value}`)].join('\n');
}
