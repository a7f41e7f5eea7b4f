import { decoded } from './decoded.ts';

/**
 * Where on the site a link leads; nothing for one that leads elsewhere.
 *
 * @param own the path of the page that it stands on, without the base path
 */
export function addressOf(url: string, own: string): { path: string; anchor: string } | undefined {
  if (url === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) return undefined;
  const host = 'https://site.invalid';
  if (!URL.canParse(url, host + own)) return { path: url, anchor: '' };
  const { pathname, hash } = new URL(url, host + own);
  const asWritten = (part: string) => decoded(part, decodeURIComponent) ?? part;
  return { path: asWritten(pathname), anchor: asWritten(hash.slice(1)) };
}
