import { loadStyle } from '../../search/browser/style';
import found from '../../search/browser/found.css?url';
import { kept as words } from '@words/kept';
import { onChangeElsewhere } from '../memory';
import { blockTo, selectBlock, stretchSelected, widen } from './choose';
import { essayOf } from './essay-of-page';
import { quoteOf, type Stretch } from './find-quote';
import style from './kept.css?url';
import { linkTo, withSource } from './links';
import { type Marked, Marks } from './marks';
import { showWay } from './on-page';
import { newId, type Passage } from './passage';
import { type Offer, PassageBar, sayGone } from './passage-bar';
import { keepPassages, letGo } from './store';
import { fragmentOf } from './text-fragment';

/*
 * What a reader keeps of the essay on this page: marked in its text, and offered beside what is
 * selected. Fetched once something is kept, selected, or asked for by its key.
 */

/** Milliseconds after which a selection is at rest. */
const rest = 200;

const prose = document.querySelector('.prose') ?? document.body;
const source = essayOf(document, location.pathname);
const marks = new Marks(prose, source.essay);
const bar = new PassageBar();
let timer: ReturnType<typeof setTimeout> | undefined;
let isPressed = false;
/** What the bar stands beside. */
let shown: Stretch | undefined;

/** The words at a stretch as a passage that is not kept yet. */
function passageAt(stretch: Stretch): Passage {
  const { text, seams } = marks.text;
  const heading = marks.text.headingOf(stretch.start);
  const now = new Date();
  return {
    ...{ id: newId(now, crypto.getRandomValues(new Uint32Array(2))), ...source },
    quote: quoteOf(text, stretch),
    ...(heading && { heading: { id: heading.id, text: heading.text } }),
    start: stretch.start,
    fragment: fragmentOf(text, stretch, seams, heading?.id),
    ...{ note: '', kept: now.toISOString(), changed: now.toISOString() },
  };
}

const copies = (passage: Passage): Pick<Offer, 'words' | 'address'> => ({
  words: withSource(passage, location.origin, words.quoted),
  address: linkTo(passage, location.origin),
});

function offerToKeep(stretch: Stretch): void {
  const range = marks.rangeOf(stretch);
  if (!range) return;
  shown = stretch;
  const passage = passageAt(stretch);
  const here = marks.within(stretch);
  const same = here.find((one) => one.passage.quote.exact === passage.quote.exact);
  if (same) {
    showKept(same);
    return;
  }
  const [other] = here;
  bar.show({
    range,
    ...copies(passage),
    keep: async () => {
      const trouble = await keepPassages([passage]);
      if (trouble) return trouble;
      await marks.load();
      showWay();
      const kept = marks.all.find((one) => one.passage.id === passage.id);
      if (kept) showKept(kept, words.isKept);
      return undefined;
    },
    ...(other && { open: () => showKept(other) }),
  });
}

function showKept({ passage, range, stretch }: Marked, says?: string): void {
  if (!range) return;
  shown = stretch;
  bar.show(
    {
      range,
      ...copies(passage),
      kept: {
        ...{ id: passage.id, note: passage.note },
        write: async (note) => {
          const changed = { ...passage, note, changed: new Date().toISOString() };
          const trouble = await keepPassages([changed]);
          if (trouble) return trouble;
          await marks.load();
          const kept = marks.all.find((one) => one.passage.id === passage.id);
          if (kept) showKept(kept, words.isWritten);
          return undefined;
        },
        letGo: async () => {
          const trouble = await letGo(passage.id);
          if (trouble) return trouble;
          await marks.load();
          showWay();
          getSelection()?.removeAllRanges();
          bar.close();
          return undefined;
        },
      },
    },
    says,
  );
}

/** Shows what can be done with what is selected, once the selection is at rest. */
function onSelection(): void {
  clearTimeout(timer);
  if (bar.contains(document.activeElement)) return;
  timer = setTimeout(() => {
    if (isPressed) return;
    const stretch = getSelection()?.isCollapsed ? undefined : stretchSelected(marks.text, prose);
    const isShown = bar.isOpen && stretch?.start === shown?.start && stretch?.end === shown?.end;
    if (stretch && !isShown) offerToKeep(stretch);
    else if (!stretch && bar.isOfSelection) bar.close();
  }, rest);
}

/** Takes the keyboard to the bar beside what is selected, else beside the paragraph that one is at. */
export async function takeSelected(): Promise<void> {
  await started;
  if (!stretchSelected(marks.text, prose)) selectBlock(prose);
  offerSelected();
}

function offerSelected(): void {
  clearTimeout(timer);
  const stretch = stretchSelected(marks.text, prose);
  if (!stretch) return;
  offerToKeep(stretch);
  bar.take();
}

/** Arrows move the selection from one paragraph to the next; with Shift, its end by a word. */
bar.addEventListener('keydown', (event) => {
  const { key, shiftKey, target } = event;
  if (!(target instanceof HTMLButtonElement) || !key.startsWith('Arrow')) return;
  if (shiftKey) widen(key);
  else if (key === 'ArrowDown' || key === 'ArrowUp') blockTo(prose, key === 'ArrowDown' ? 1 : -1);
  else return;
  event.preventDefault();
  offerSelected();
});

/** Leads to the passage that the address names. */
function goTo(id: string): void {
  const here = new URL(location.href);
  here.searchParams.delete('kept');
  history.replaceState(history.state, '', here);
  const marked = marks.all.find(({ passage }) => passage.id === id);
  if (!marked) return;
  const parent = marked.range?.startContainer.parentElement;
  if (!parent) {
    const heading = document.getElementById(marked.passage.heading?.id ?? '');
    heading?.scrollIntoView();
    sayGone(id);
    return;
  }
  for (const box of document.querySelectorAll('details')) box.open ||= box.contains(parent);
  parent.scrollIntoView({ block: 'center' });
  // The next Tab goes on from here.
  parent.tabIndex = -1;
  parent.focus({ preventScroll: true });
  parent.removeAttribute('tabindex');
  showKept(marked);
}

async function start(): Promise<void> {
  document.querySelector('main')?.append(bar);
  await Promise.all([loadStyle(found), loadStyle(style)]);
  listen();
  await marks.load();
  const id = new URLSearchParams(location.search).get('kept');
  if (id) goTo(id);
  // It may have been fetched by the first selection.
  onSelection();
}

function listen(): void {
  document.addEventListener('selectionchange', onSelection);
  addEventListener('pointerdown', ({ target, pointerType }) => {
    isPressed = pointerType === 'mouse';
    if (target instanceof Node && !bar.contains(target)) bar.close();
  });
  addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') bar.close();
  });
  addEventListener('pointerup', () => {
    isPressed = false;
    onSelection();
  });
  prose.addEventListener('click', (event) => {
    if (!(event instanceof MouseEvent) || !getSelection()?.isCollapsed) return;
    if (event.target instanceof Element && event.target.closest('a, button, input, summary'))
      return;
    const marked = marks.at(event.clientX, event.clientY);
    clearTimeout(timer);
    if (marked) showKept(marked);
    else bar.close();
  });
  onChangeElsewhere(() => void marks.load());
}

/** Done once the passages are marked. */
const started = start();
