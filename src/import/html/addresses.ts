import type { Element, Root } from 'hast';
import { isSafeAddress } from '../../essay/html-allowed.ts';
import type { LinkTo } from '../converted.ts';
import { attribute, elementsIn } from './tree.ts';

/**
 * Where a page says that it stands: its canonical address, that for shares, or what a browser wrote
 * above it when it was saved.
 */
export function addressOf(page: Root): string | undefined {
  const links = elementsIn(page, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
  const shared = elementsIn(page, 'meta').filter(
    (meta) => (attribute(meta, 'property') || attribute(meta, 'name')) === 'og:url',
  );
  const saved = page.children.flatMap((node) =>
    node.type === 'comment'
      ? (/\b(?:saved from url=\(\d+\)|url:)\s*(\S+)/.exec(node.value)?.[1] ?? [])
      : [],
  );
  const candidates = [
    ...links.map((link) => attribute(link, 'href')),
    ...shared.map((meta) => attribute(meta, 'content')),
    ...saved,
  ];
  const base = baseOf(page);
  return candidates
    .flatMap((candidate) => wholeAddress(candidate, base) ?? [])
    .find((address) => /^https?:/.test(address));
}

/** What the addresses of a page are relative to, by its head. */
export function baseOf(page: Root): string | undefined {
  const [base] = elementsIn(page, 'base').map((element) => attribute(element, 'href'));
  return base && URL.canParse(base) ? base : undefined;
}

/** An address made whole. @returns nothing where it cannot be */
export function wholeAddress(url: string, base: string | undefined): string | undefined {
  return URL.canParse(url, base) ? new URL(url, base).href : undefined;
}

/**
 * Makes the links of a page whole, and takes those away, but not their words, that lead nowhere from
 * elsewhere. @returns the addresses of these
 *
 * @param address of the page
 */
export function makeLinksWhole(page: Root, address: string | undefined, linkTo: LinkTo): string[] {
  const base = baseOf(page) ?? address;
  const lost = new Set<string>();
  for (const link of elementsIn(page, 'a', 'area')) {
    const href = attribute(link, 'href');
    if (href === '') continue;
    if (!isSafeAddress(href) || /^about:/i.test(href)) unlink(link);
    else if (href.startsWith('#')) link.properties.href = href;
    else {
      const whole = linkTo(href) ?? withinPage(href, base, address);
      if (whole === undefined) {
        unlink(link);
        lost.add(href);
      } else link.properties.href = whole;
    }
  }
  return [...lost];
}

/** A whole address, as it is written if it is one; only its fragment where it leads to the page itself. */
function withinPage(
  href: string,
  base: string | undefined,
  address: string | undefined,
): string | undefined {
  const whole = wholeAddress(href, base);
  if (address !== undefined && whole?.startsWith(`${address}#`)) return whole.slice(address.length);
  return URL.canParse(href) ? href : whole;
}

function unlink(link: Element): void {
  link.tagName = 'span';
  delete link.properties.href;
}
