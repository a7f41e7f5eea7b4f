import { code as words } from '@words/code';
import { loadStyle } from '../../search/browser/style';
import { commandText } from './command-text';
import style from './copy-code.css?url';

await loadStyle(style);

/** Says to screen readers what a button has done: one for all blocks of the page. */
const status = document.createElement('p');
status.className = 'visually-hidden';
status.setAttribute('role', 'status');
document.body.append(status);

/** Around a block of code: a button on its frame that copies the code. */
class CopyCode extends HTMLElement {
  readonly #button = document.createElement('button');
  #timer: number | undefined;

  constructor() {
    super();
    this.#button.type = 'button';
    this.#button.className = 'capitals no-print';
    this.#button.textContent = words.copy;
    this.#button.addEventListener('click', () => void this.#copy());
  }

  connectedCallback() {
    this.append(this.#button);
  }

  async #copy() {
    const pre = this.querySelector('pre');
    if (!pre) return;
    const code = new DocumentFragment();
    code.append(pre.cloneNode(true));
    for (const sign of code.querySelectorAll('.unselectable')) sign.remove();
    // Emptied, so that the same words are news again.
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(
        commandText(code.textContent, pre.dataset.language ?? ''),
      );
      this.#say(words.copied, words.copied);
    } catch {
      // Forbidden by the reader or the browser, or not served over HTTPS.
      getSelection()?.selectAllChildren(pre);
      this.#say(words.selected, words.forbidden);
    }
  }

  #say(label: string, sentence: string) {
    this.#button.textContent = label;
    status.textContent = sentence;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => (this.#button.textContent = words.copy), 2500);
  }
}

customElements.define('copy-code', CopyCode);

// A reader may have begun to select code, which is selected no more when its box is moved.
const selection = getSelection();
const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
const isSelected = selection?.isCollapsed === false;

for (const pre of document.querySelectorAll('pre')) {
  const focused = pre === document.activeElement;
  const { scrollLeft } = pre;
  const frame = new CopyCode();
  pre.replaceWith(frame);
  frame.prepend(pre);
  // Moving a box takes its focus and its place away.
  pre.scrollLeft = scrollLeft;
  if (focused && pre instanceof HTMLElement) pre.focus({ preventScroll: true });
}

if (isSelected && anchorNode && focusNode) {
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}
