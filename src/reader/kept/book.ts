import { kept as words } from '@words/kept';
import { articlePath } from '../../collection/addresses';
import { createElement } from '../../search/browser/create-element';
import { backup, restore } from '../backup';
import { onChangeElsewhere } from '../memory';
import { saveAs } from '../save-as';
import { byDay, byEssay, type Group, has } from './arrange';
import { type Actions, entryOf, headOf } from './book-entry';
import { asAnnotations } from './files/annotations';
import { asCsv } from './files/csv';
import { asMarkdown } from './files/markdown';
import { onHome } from './on-page';
import type { Passage } from './passage';
import { heldPassages, keepPassages, letGo, type Trouble } from './store';

/** All passages that a reader keeps: arranged, searched, written to, taken along and brought in. */
class KeptBook extends HTMLElement {
  #passages: Passage[] = [];
  /** What is drawn, to be shown or hidden as is searched. */
  #drawn: { group: HTMLElement; entries: { entry: HTMLElement; passage: Passage }[] }[] = [];
  /** Entries with a note that is being written: they stay, whatever is drawn around them. */
  #begun = new Map<string, HTMLElement>();
  readonly #language = document.body.lang || document.documentElement.lang;
  readonly #format = new Intl.DateTimeFormat(this.#language, { dateStyle: 'long' });
  /** The days that were written out, since many passages have the same. */
  readonly #days = new Map<string, string>();

  connectedCallback() {
    this.#field('search')?.addEventListener('input', () => this.#filter());
    this.#field('order')?.addEventListener('change', () => this.#draw());
    const home = this.querySelector<HTMLInputElement>('[type=checkbox]');
    if (home) {
      home.checked = onHome.read();
      home.onchange = () => {
        if (!onHome.write(home.checked)) home.checked = onHome.read();
      };
    }
    for (const button of this.querySelectorAll<HTMLElement>('[data-does]')) {
      button.onclick = () => void this.#do(button.dataset.does ?? '');
    }
    const file = this.#file;
    file?.addEventListener('change', () => void this.#bringIn(file));
    onChangeElsewhere(() => void this.#load());
    void this.#load().then(() => this.#goToPassage());
  }

  get #file() {
    return this.querySelector<HTMLInputElement>('[type=file]');
  }

  #field(name: string) {
    return this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
  }

  async #load() {
    const { passages, damaged, trouble } = await heldPassages();
    this.#passages = passages;
    this.#draw();
    if (trouble) this.#say(words.unreadable);
    else if (damaged > 0) this.#say(words.damaged(damaged));
  }

  #draw() {
    const isByDay = this.#field('order')?.value === 'day';
    const groups = isByDay ? byDay(this.#passages) : byEssay(this.#passages);
    const { activeElement } = document;
    const begun = this.querySelectorAll<HTMLElement>('.passages li:has(textarea)');
    this.#begun = new Map(Array.from(begun, (entry) => [entry.id, entry]));
    this.#drawn = groups.map((group) => this.#group(group, isByDay));
    this.querySelector('.passages')?.replaceChildren(...this.#drawn.map(({ group }) => group));
    if (activeElement instanceof HTMLTextAreaElement) activeElement.focus();
    this.toggleAttribute('data-empty', groups.length === 0);
    this.toggleAttribute('data-ready', true);
    this.#filter();
  }

  #group({ key, passages }: Group, isByDay: boolean) {
    const [{ title = '', authors = [], kept = '' } = {}] = passages;
    const head = isByDay
      ? headOf(this.#dayOf(kept), '')
      : headOf(title, authors.join(', '), articlePath(key));
    const entries = passages.map((passage) => {
      const { id, title, heading, kept } = passage;
      const where = isByDay ? [title, heading?.text] : [heading?.text, this.#dayOf(kept)];
      const said = where.filter((text) => text !== undefined);
      const entry = this.#begun.get(id) ?? entryOf(passage, said, this.#actions);
      return { entry, passage };
    });
    const list = createElement('ul', {}, ...entries.map(({ entry }) => entry));
    return { group: createElement('section', {}, head, list), entries };
  }

  #dayOf(time: string): string {
    const date = new Date(time);
    const key = date.toDateString();
    const day = this.#days.get(key) ?? this.#format.format(date);
    this.#days.set(key, day);
    return day;
  }

  readonly #actions: Actions = {
    write: (passage, note) => {
      const changed = { ...passage, note, changed: new Date().toISOString() };
      void this.#after(keepPassages([changed]), words.isWritten, passage.id);
    },
    letGo: (passage) => void this.#after(letGo(passage.id), words.isGone),
  };

  /** Draws what has been done and says so; the keyboard goes on at the passage, or at the search. */
  async #after(done: Promise<Trouble | undefined>, sentence: string, id?: string) {
    const trouble = await done;
    if (trouble) {
      this.#say(words.trouble[trouble]);
      return;
    }
    const written = id === undefined ? undefined : document.getElementById(id);
    written?.querySelector('textarea')?.remove();
    await this.#load();
    const entry = id === undefined ? undefined : document.getElementById(id);
    (entry?.querySelector<HTMLElement>('.buttons button') ?? this.#field('search'))?.focus();
    this.#say(sentence);
  }

  #filter() {
    const query = this.#field('search')?.value.trim() ?? '';
    let count = 0;
    for (const { group, entries } of this.#drawn) {
      let isShown = false;
      for (const { entry, passage } of entries) {
        entry.hidden = query !== '' && !has(passage, query);
        if (entry.hidden) continue;
        isShown = true;
        count++;
      }
      group.hidden = !isShown;
    }
    if (this.#passages.length === 0) this.#say('');
    else this.#say(count === 0 ? words.nothingFound : words.count(count));
  }

  async #do(what: string) {
    const host = location.origin;
    const name = `${location.hostname}-passages`;
    if (what === 'markdown') {
      saveAs(`${name}.md`, 'text/markdown', asMarkdown(this.#passages, words.title, host));
    } else if (what === 'csv') saveAs(`${name}.csv`, 'text/csv', asCsv(this.#passages, host));
    else if (what === 'annotations') {
      const text = asAnnotations(this.#passages, words.title, host);
      saveAs(`${name}.jsonld`, 'application/ld+json', text);
    } else if (what === 'backup') {
      saveAs(`${location.hostname}.json`, 'application/json', await backup());
    } else if (what === 'bring-in') this.#file?.click();
    else if (what === 'print') print();
  }

  async #bringIn(file: HTMLInputElement) {
    const text = await file.files?.[0]?.text().catch(() => '');
    file.value = '';
    if (text === undefined) return;
    const restored = await restore(text);
    await this.#load();
    this.#say(
      restored
        ? restored.trouble
          ? words.trouble[restored.trouble]
          : words.broughtIn(restored.passages)
        : words.notOurs,
    );
  }

  /** The address may name a passage, which was not there when the page came. */
  #goToPassage() {
    const id = decodeURIComponent(location.hash.slice(1));
    if (id) document.getElementById(id)?.scrollIntoView({ block: 'center' });
  }

  #say(sentence: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = sentence;
  }
}

customElements.define('kept-book', KeptBook);
