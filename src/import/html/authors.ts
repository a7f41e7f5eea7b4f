import type { Root } from 'hast';
import { attribute, elementsIn, lineOf } from './tree.ts';

/**
 * Who wrote a page: by its data, the line of its text that says so, or its head.
 *
 * @param data of schema.org
 * @param byline what the library that finds articles knows of it
 */
export function authorsOf(page: Root, data: Record<string, unknown>, byline = ''): string[] {
  const ofData = [data.author ?? []].flat().map(String);
  const [line = ''] = byline.trim().split('\n');
  // The line may say more than names: a day, a place, an office.
  const marked = elementsIn(page, 'a', 'span')
    .filter(({ properties: { rel, itemProp } }) =>
      [rel, itemProp].flat().some((value) => /^(?:author|name)$/.test(String(value))),
    )
    .map(lineOf)
    .filter((name) => name !== '' && line.replace(/\s+/g, ' ').includes(name));
  const [names = []] = [ofData, marked, [line], ...ofHead(page)]
    .map((lines) => lines.flatMap(namesIn))
    .filter((found) => found.length > 0);
  return [...new Set(names)];
}

/** What the head of a page says of authors, by the names that it is said by: several have one each. */
function ofHead(page: Root): string[][] {
  const metas = elementsIn(page, 'meta');
  return [
    'citation_author',
    'author',
    'sailthru.author',
    'dcterms.creator',
    'dc.creator',
    'byl',
  ].map((name) =>
    metas
      .filter((meta) => attribute(meta, 'name').toLowerCase() === name)
      .map((meta) => attribute(meta, 'content')),
  );
}

/** The names in a line such as "By Ada Example and Ben Example, 12 May 2020". */
export function namesIn(line: string): string[] {
  if (URL.canParse(line)) return [];
  const words = line
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /^(?:(?:posted|written|published|story|text|words)\s+)?(?:by|von|par|por|di|da)\b[:\s]+/i,
      '',
    )
    .replace(/^(?:author|autor|auteur)\s*:\s*/i, '')
    .replace(/\s*\([^)]*\)$/, '')
    .replace(day, '');
  // As libraries write a name, the family's first.
  const [, family, given] =
    /^(\p{Lu}[\p{L}’'-]+), (\p{Lu}\S*(?: \p{L}[\p{L}.]*)?)$/u.exec(words) ?? [];
  if (
    family !== undefined &&
    given !== undefined &&
    !family.includes(' ') &&
    !/^\p{Lu}\p{L}+ \p{Lu}/u.test(given)
  ) {
    return [`${given} ${family}`];
  }
  return words
    .split(/\s*(?:[,;|•·—]|&|\/|\b(?:and|und|et|y|on|am|in)\b\s|\s-\s)\s*/)
    .map((name) => name.trim())
    .filter((piece, at) => isName(piece) && !(at > 0 && isDegree.test(piece)))
    .slice(0, 5);
}

/** A day at the end of such a line, the month before it or after it, and what follows. */
const day =
  /\s*(?:\d{1,2}(?:st|nd|rd|th|\.)?\s+\p{L}+\.?,?\s+\d{4}|\p{L}+\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}|\d).*$/u;

/** What stands behind a name: MA, Ph.D., RN. */
const isDegree = /^(?:\p{Lu}\p{Ll}?\.?){2,4}$/u;

/** The days of the week in the languages that most pages are in. */
const weekdays = new Set(
  ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'].flatMap((language) =>
    Array.from({ length: 7 }, (_, day) =>
      new Date(Date.UTC(2026, 0, day + 1))
        .toLocaleDateString(language, { weekday: 'long', timeZone: 'UTC' })
        .toLowerCase(),
    ),
  ),
);

/** Whether a piece of such a line is a name: no address, and no sentence. */
function isName(piece: string): boolean {
  const isOther = /\d|@|:|^www\.|\.\w{2,3}$|^(?:jr|sr|phd|md|(?:last )?updated|published)\b/i;
  if (weekdays.has(piece.toLowerCase())) return false;
  return /\p{L}/u.test(piece) && !isOther.test(piece) && piece.split(' ').length <= 5;
}
