import { Readability } from '@mozilla/readability';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { parseHTML } from 'linkedom';
import {
  attribute,
  classesOf,
  elementsIn,
  lineOf,
  removeElements,
  theOnly,
  wordsOf,
} from './tree.ts';
import { titleOf } from './title.ts';

/** What of a page is its article. */
export interface Found {
  /** Its text, under a heading of the first level if the page has a title. */
  main: Root;
  /** The line about who wrote it, as it stands. */
  byline?: string | undefined;
  /** When it came out, as its head says. */
  published?: string | undefined;
}

/**
 * The part of a page that is its article, without what a site puts around and into it: a library
 * knows it. A page that a word processor wrote, or a text with nothing around it, is an article as
 * a whole.
 *
 * @param isWhole whether it is known to be
 */
export function findArticle(page: Root, isWhole: boolean): Found {
  const isWritten = isWhole || isWrittenText(page);
  removeElements(page, isAround);
  if (isWritten) return { main: page };
  const { document } = parseHTML(toHtml(page));
  // The library takes a page with fewer characters than this for one it has misread.
  const charThreshold = Math.min(500, lineOf(theOnly(page, 'article') ?? page).length / 2);
  const found = new Readability(document, { charThreshold, keepClasses: true }).parse();
  if (!found?.content) return { main: page };
  const main = fromHtml(found.content, { fragment: true });
  const title = titleOf(page, found.title ?? '', found.siteName ?? '');
  const [first] = elementsIn(main, 'h1', 'h2');
  if (first && lineOf(first) === title) removeElements(main, (element) => element === first);
  return {
    main: { type: 'root', children: [...(title === '' ? [] : [h('h1', title)]), ...main.children] },
    byline: found.byline ?? undefined,
    published: found.publishedTime ?? undefined,
  };
}

/** Whether an element leads about the site, is not shown, or makes addresses whole, which they are by now. */
function isAround(element: Element): boolean {
  return (
    /^(?:nav|base)$/.test(element.tagName) ||
    ('hidden' in element.properties && element.properties.hidden !== 'until-found') ||
    isOfComments(element) ||
    /display:\s*none|visibility:\s*hidden/i.test(attribute(element, 'style'))
  );
}

/** Whether an element holds what readers said of the page, by the names that programs of blogs give it. */
function isOfComments(element: Element): boolean {
  const classes = classesOf(element);
  const isOfHeading = classes.some((name) => /^level\d$/.test(name));
  return (
    /^(?:div|section|aside|ol|ul)$/.test(element.tagName) &&
    !isOfHeading &&
    [attribute(element, 'id'), ...classes].some((name) => ofComments.test(name))
  );
}

const ofComments =
  /^(?:comments|comments?-?(?:area|list|section)|comment-respond|respond|disqus_thread)$/i;

/** Whether a page is a text with nothing around it, as Word and Google Docs save theirs. */
function isWrittenText(page: Root): boolean {
  const around = ['nav', 'header', 'footer', 'aside', 'article', 'main', 'section', 'form'];
  if (elementsIn(page, ...around).length > 0) return false;
  const names = elementsIn(page, 'div')
    .filter((part) => wordsOf(part).trim() !== '')
    .flatMap((part) => [...classesOf(part), attribute(part, 'id')]);
  return names.every((name) => name === '' || isOfWriter.test(name));
}

/** How Word and Google Docs name the divisions of a text. */
const isOfWriter = /^(?:(?:Word)?Section\d+|Mso\w+|(?:ftn|edn|c)\d+)$/;
