import type { Root } from 'hast';
import { elementsIn, lineOf } from './tree.ts';

/**
 * What a page is called: its heading of the first level that says what its head does; else what its
 * head says, without the name of the site.
 *
 * @param headTitle what the head says
 */
export function titleOf(page: Root, headTitle: string, siteName: string): string {
  const headings = elementsIn(page, 'h1').map(lineOf).filter(isTitle);
  const said = [headTitle.replace(/\s+/g, ' ').trim(), ...elementsIn(page, 'title').map(lineOf)];
  const own = withoutSite(said.find(isTitle) ?? '', siteName);
  const same = headings.find((heading) => isWithin(heading, headTitle));
  const [inArticle, ...others] = elementsIn(page, 'article', 'main')
    .flatMap((part) => elementsIn(part, 'h1'))
    .map(lineOf)
    .filter(isTitle);
  return same ?? (others.length === 0 ? inArticle : undefined) ?? (own || (headings[0] ?? ''));
}

/** Whether words are a title's: a caption may be marked up as a heading, too. */
function isTitle(words: string): boolean {
  return words !== '' && words.length <= 200;
}

/** Whether the words of a heading begin or end a longer title, and are not the site's name alone. */
function isWithin(heading: string, title: string): boolean {
  const [short, long] = [heading, title].map((text) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
  if (!short || !long) return false;
  return long.startsWith(short) || (long.endsWith(short) && short.length > long.length / 2);
}

/** A title without the name of the site behind or before it. */
function withoutSite(title: string, siteName: string): string {
  if (siteName === '') return title;
  const name = RegExp.escape(siteName);
  const sign = '\\s*[|\\-–—·•:»«/]\\s*';
  return title.replace(new RegExp(`${sign}${name}$|^${name}${sign}`, 'i'), '');
}
