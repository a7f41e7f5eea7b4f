import { backup, restore } from './backup';
import { allKept, eraseAll, switchMemory } from './memory';
import { forgetOffline } from './offline';
import { saveAs } from './save-as';
import { isOn } from './storage';

/** What a reader can do with all that this site keeps in the browser: take it along, bring it back, erase it, switch it off. */
class MemoryControls extends HTMLElement {
  connectedCallback() {
    const on = (name: string, act: () => void) =>
      this.querySelector(`[data-does=${name}]`)?.addEventListener('click', act);
    on('export', () => void this.#export());
    on('erase', () => {
      eraseAll();
      void forgetOffline();
      this.#say('erased');
    });
    const file = this.querySelector<HTMLInputElement>('input[type=file]');
    on('import', () => file?.click());
    file?.addEventListener('change', () => void this.#import(file));
    const box = this.querySelector<HTMLInputElement>('input[type=checkbox]');
    if (!box) return;
    box.checked = isOn();
    box.addEventListener('change', () => {
      switchMemory(box.checked);
      if (!box.checked) void forgetOffline();
      box.checked = isOn();
      this.#say(box.checked ? 'isOn' : 'isOff');
    });
  }

  async #export() {
    if (allKept().size === 0) {
      this.#say('nothing');
      return;
    }
    saveAs(`${location.hostname}.json`, 'application/json', await backup());
    this.#say('exported');
  }

  async #import(file: HTMLInputElement) {
    const text = await file.files?.[0]?.text().catch(() => '');
    file.value = '';
    if (text === undefined) return;
    const restored = await restore(text);
    this.#say(!restored ? 'notOurs' : restored.taken === 0 ? 'notKept' : 'imported');
  }

  /** Says one of the sentences that the page brings. */
  #say(name: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset[name] ?? '';
  }
}

customElements.define('memory-controls', MemoryControls);
