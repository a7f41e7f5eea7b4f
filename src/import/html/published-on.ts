import type { Root } from 'hast';
import { isoDay } from '../../collection/dates.ts';
import { attribute, classesOf, elementsIn, lineOf } from './tree.ts';

/**
 * The day a page came out, as `2020-05-06`, or what is known of it: by its head, the data of schema.org, or
 * the time that its text is marked with.
 *
 * @param metas what `<meta>` says, by names
 * @param said what else names it: the data of schema.org, and the library that finds articles
 */
export function publishedOn(
  page: Root,
  metas: ReadonlyMap<string, string>,
  said: readonly unknown[],
): string | undefined {
  const names = [
    'article:published_time',
    'article.published',
    'datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'citation_date',
    'dc.date.issued',
    'dc.date',
    'dcterms.created',
    'dc.date.created',
    'date',
    'pubdate',
    'publish-date',
    'publishdate',
    'og:article:published_time',
    'ptime',
  ];
  const candidates = [
    ...names.flatMap((name) => metas.get(name) ?? []),
    ...said.filter((date) => typeof date === 'string'),
    ...timesIn(page),
  ];
  const [first] = candidates.flatMap((candidate) => dateIn(candidate) ?? []);
  return first;
}

/** The times that a page's text marks as those of its publication; else the first that it marks at all. */
function timesIn(page: Root): string[] {
  const times = elementsIn(page, 'time', 'span', 'abbr', 'a', 'div', 'p', 'meta').flatMap(
    (element) => {
      const isMarked =
        /\bdatePublished\b/i.test(attribute(element, 'itemProp')) ||
        'pubDate' in element.properties ||
        'pubdate' in element.properties ||
        classesOf(element).some((name) =>
          /^(?:published|dt-published|entry-date|post-date|pubdate|date-published)$/.test(name),
        );
      const said =
        attribute(element, 'dateTime') ||
        attribute(element, 'content') ||
        attribute(element, 'title') ||
        lineOf(element);
      return isMarked || element.tagName === 'time' ? [{ said, isMarked }] : [];
    },
  );
  const marked = times.filter(({ isMarked }) => isMarked);
  return [...marked, ...times.slice(0, 1)].map(({ said }) => said);
}

/** A date in a text, by ISO 8601, with slashes after the year, or written out in English. */
export function dateIn(text: string): string | undefined {
  const iso = /^\s*(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text);
  if (iso) {
    const [, year = '', month = '', day = ''] = iso;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const partial = /^\s*(\d{4}(?:-\d\d)?)\s*$/.exec(text)?.[1];
  if (partial !== undefined) return partial;
  const compact = /^\s*(\d{4})(\d\d)(\d\d)(?:T|\s|$)/.exec(text);
  if (compact) return compact.slice(1, 4).join('-');
  const written =
    /(?:(\d\d?)(?:st|nd|rd|th)?\.?\s+)?([A-Za-z]{3,9})\.?\s+(?:(\d\d?)(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\d)/.exec(
      text,
    );
  const [, before, month = '', after, year = ''] = written ?? [];
  const day = new Date(`${before ?? after ?? '1'} ${month} ${year} UTC`);
  if (!written || Number.isNaN(day.getTime())) return undefined;
  return before === undefined && after === undefined ? isoDay(day).slice(0, 7) : isoDay(day);
}
