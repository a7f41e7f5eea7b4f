import { listening as words } from '@words/listening';
import { createElement, button } from '../search/browser/create-element';
import found from '../search/browser/found.css?url';
import { loadStyle } from '../search/browser/style';
import { findPlace } from './find-place';
import { listening, rates, setListeningPlace, setRate } from './listening';
import { utterances, voiceFor } from './speech';
import { blocksToFind, rangeIn, type SpokenBlock, spokenBlocks } from './speech-blocks';

/**
 * Reads the essay aloud, from where the reader is or, at its beginning, from where the voice was
 * stopped last; marks the sentence, and follows it as long as the reader does.
 *
 * @param opener gets the focus back
 */
export async function listenTo(opener: HTMLElement): Promise<void> {
  const text = document.querySelector('.prose');
  if (!text || document.querySelector('.listen-bar')) return;
  await loadStyle(found);
  const id = document.querySelector<HTMLElement>('reading-place')?.dataset.id ?? '';
  const blocks = spokenBlocks(text, words.skipped);
  const queue = utterances(blocks);
  let { rate } = listening();
  let at = startIn(blocks, queue, id);
  /** Of the utterances that are on their way, only the last one counts. */
  let turn = 0;
  let isPlaying = false;
  marked = undefined;

  const speak = () => {
    const mine = ++turn;
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    const next = queue[at];
    const block = blocks[next?.block ?? -1];
    if (!next || !block) {
      setListeningPlace(id, undefined);
      end();
      return;
    }
    isPlaying = true;
    draw();
    setListeningPlace(id, block.place);
    const { start, end: last } = next.sentence ?? { start: 0, end: block.text.length };
    mark(rangeIn(block, start, last), block.element);
    const utterance = new SpeechSynthesisUtterance(next.text);
    utterance.lang = next.language;
    utterance.voice =
      voiceFor(speechSynthesis.getVoices(), next.language) ??
      voiceFor(speechSynthesis.getVoices(), document.documentElement.lang) ??
      null;
    utterance.rate = rate;
    utterance.onend = () => {
      if (mine !== turn) return;
      at++;
      speak();
    };
    utterance.onerror = () => {
      if (mine !== turn) return;
      pause();
      status.textContent = words.failed;
    };
    status.textContent = '';
    // Held on to: Chrome forgets to tell the end of one that nobody holds.
    current = utterance;
    speechSynthesis.speak(current);
  };
  // Stopped rather than paused, which silences some systems for good: it goes on with the sentence.
  const pause = () => {
    turn++;
    isPlaying = false;
    speechSynthesis.cancel();
    draw();
  };
  const draw = () => (play.textContent = isPlaying ? words.pause : words.goOn);
  const end = () => {
    pause();
    removeEventListener('pagehide', pause);
    CSS.highlights?.delete('spoken');
    if (bar.contains(document.activeElement)) opener.focus();
    bar.remove();
  };

  const play = button('', () => (isPlaying ? pause() : speak()));
  const speed = createElement(
    'select',
    { ariaLabel: words.rate },
    ...rates.map((one) =>
      createElement('option', { value: String(one), selected: one === rate }, `${one}×`),
    ),
  );
  speed.onchange = () => {
    rate = Number(speed.value);
    setRate(rate);
    if (isPlaying) speak();
  };
  const status = createElement('p', { role: 'status' });
  const bar = createElement(
    'section',
    { className: 'bar listen-bar no-print', ariaLabel: words.name },
    status,
    play,
    speed,
    button(words.stop, end),
  );
  document.querySelector('main')?.prepend(bar);
  addEventListener('pagehide', pause);
  speak();
  play.focus({ preventScroll: true });
}

let current: SpeechSynthesisUtterance | undefined;

/** Where to begin: at the block at the top of the screen; above the text, where the voice stopped. */
function startIn(
  blocks: readonly SpokenBlock[],
  queue: readonly { block: number }[],
  id: string,
): number {
  const place = listening().places[id];
  const atTop = blocks.findIndex(({ element }) => element.getBoundingClientRect().bottom > 24);
  const left = place && findPlace(place, blocksToFind(blocks));
  const block = atTop > 0 ? atTop : (left ?? 0);
  return Math.max(
    0,
    queue.findIndex((one) => one.block >= block),
  );
}

/** What was marked last. */
let marked: Range | undefined;

/** Marks a sentence, and scrolls to it if the one before could be seen. */
function mark(range: Range, element: Element): void {
  const isFollowing = !marked || isSeen(marked);
  marked = range;
  CSS.highlights?.set('spoken', new Highlight(range));
  if (isFollowing && !isSeen(range)) element.scrollIntoView({ block: 'center' });
}

function isSeen(range: Range): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight - 80;
}
