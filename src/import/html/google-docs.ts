import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';
import { classesOf, elementsIn, wordsOf } from './tree.ts';

/** Unwraps the links of a page from Google Docs, and makes tags of its classes for bold and italics. */
export function cleanGoogleDocs(page: Root): void {
  for (const link of elementsIn(page, 'a')) {
    const { href } = link.properties;
    if (typeof href === 'string') link.properties.href = unwrapped(href);
  }
  const styles = elementsIn(page, 'style').map(wordsOf).join('\n');
  const bold = classesWith(/font-weight:\s*(?:700|bold)/, styles);
  const italic = classesWith(/font-style:\s*italic/, styles);
  visit(page, 'element', (element) => {
    // A heading is set in bold, and means nothing more by it.
    if (/^h\d$/.test(element.tagName)) return SKIP;
    if (element.tagName !== 'span' || wordsOf(element).trim() === '') return undefined;
    const classes = classesOf(element);
    if (classes.some((name) => italic.has(name))) wrapIn('em', element);
    if (classes.some((name) => bold.has(name))) wrapIn('strong', element);
    return undefined;
  });
}

function wrapIn(name: 'em' | 'strong', element: Element): void {
  element.children = [h(name, element.children)];
}

/** The names of the classes that a rule like this stands by. */
function classesWith(rule: RegExp, styles: string): Set<string> {
  const rules = Array.from(styles.matchAll(/\.([\w-]+)\s*\{([^}]*)\}/g));
  return new Set(rules.flatMap(([, name = '', body = '']) => (rule.test(body) ? [name] : [])));
}

/** The address that a link leads to by way of Google. */
function unwrapped(href: string): string {
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href)) return href;
  return new URL(href).searchParams.get('q') ?? href;
}
