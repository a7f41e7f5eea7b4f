import { createElement } from '../search/browser/create-element';
import { loadStyle } from '../search/browser/style';
import { besideLines } from './kept/place-bar';
import style from './link-preview.css?url';
import { attempt } from './storage';

/** Milliseconds of pointing that are an intent, and those that a pointer takes to go over to the preview. */
const intent = 250;
const leave = 300;

const box = createElement('aside', { className: 'link-preview no-print', id: 'site-link-preview' });
box.popover = 'auto';
/** The link that it is shown for. */
let described: Element | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
const pages = new Map<string, Promise<Document | null>>();

/** Shows what a link to another essay leads to, for as long as it is pointed at or has the focus. */
export function preview(event: Event): void {
  // A finger follows a link at once.
  if (event instanceof PointerEvent && event.pointerType === 'touch') return;
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  if (!link || link.origin !== location.origin || link.pathname === location.pathname) return;
  const isByKeyboard = event.type === 'focusin';
  if (isByKeyboard && !link.matches(':focus-visible')) return;
  after(isByKeyboard ? 0 : intent, () => void show(link));
  for (const type of ['pointerleave', 'blur']) {
    link.addEventListener(type, () => after(leave, hide), { once: true });
  }
}

function after(milliseconds: number, act: () => void): void {
  clearTimeout(timer);
  timer = setTimeout(act, milliseconds);
}

function hide(): void {
  if (box.isConnected) box.hidePopover();
}

async function show(link: HTMLAnchorElement): Promise<void> {
  const { pathname } = link;
  const asked = timer;
  const page = pages.get(pathname) ?? fetched(pathname);
  pages.set(pathname, page);
  const [found] = await Promise.all([page, loadStyle(style)]);
  // It may be there when it is next asked for.
  if (!found) pages.delete(pathname);
  // Offline, or the reader has gone on: the link alone is enough.
  const content = found ? contentOf(found, headingIn(link)) : [];
  if (content.length === 0 || asked !== timer) return;
  box.replaceChildren(...content);
  document.querySelector('main')?.append(box);
  hide();
  box.showPopover();
  link.setAttribute('aria-describedby', box.id);
  described = link;
  const { width, height } = box.getBoundingClientRect();
  const place = besideLines([...link.getClientRects()], {
    ...{ width: document.documentElement.clientWidth, height: innerHeight },
    ...{ bar: { width, height }, isTouch: false },
  });
  if (!place) return;
  box.style.left = `${place.left + scrollX}px`;
  box.style.top = `${place.top + scrollY}px`;
}

box.addEventListener('beforetoggle', () => described?.removeAttribute('aria-describedby'));
box.addEventListener('pointerenter', () => clearTimeout(timer));
box.addEventListener('pointerleave', () => after(leave, hide));

/** The id that a link names, without the words that it may lead to below that. */
function headingIn({ hash }: HTMLAnchorElement): string {
  const [id = ''] = hash.slice(1).split(':~:');
  return attempt(() => decodeURIComponent(id)) ?? '';
}

/** What of a page is shown of it: cover, title, description; of one of its headings, its first lines. */
function contentOf(page: Document, id: string): Node[] {
  const title = page.querySelector('.essay h1');
  if (!title) return [];
  const heading = id === '' ? null : page.getElementById(id);
  const cover = page.querySelector('.essay .cover');
  const lines = heading?.matches('h2, h3, h4, h5, h6')
    ? [heading, heading.nextElementSibling]
    : [heading ?? page.querySelector('.essay .lead')];
  return [
    ...(cover ? [document.importNode(cover, true)] : []),
    createElement('strong', { dir: 'auto' }, title.textContent ?? ''),
    ...lines
      .map(wordsOf)
      .filter(Boolean)
      .map((text) => createElement('p', { className: 'lines', dir: 'auto' }, text)),
  ];
}

/** The words of a part of a page, without the numbers of notes. */
function wordsOf(part: Element | null): string {
  if (!part) return '';
  const copy = document.importNode(part, true);
  for (const mark of copy.querySelectorAll('[data-footnote-ref]')) mark.remove();
  return copy.textContent?.replace(/\s+/g, ' ').trim() ?? '';
}

/** A page as the browser reads it, without scripts: a request may give a document, unlike `fetch`. */
function fetched(path: string): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('GET', path);
    request.responseType = 'document';
    request.onload = () => resolve(request.responseXML);
    request.onerror = () => resolve(null);
    request.send();
  });
}
