import { download } from './download';
import { isKept, key, newId, openShelf } from './review-storage';
import {
  byDay,
  emptyReview,
  isDay,
  isEmpty,
  lights,
  localDay,
  put,
  type Review,
  titleOf,
  toMarkdown,
} from './reviews';

const says = {
  refused:
    'This browser’s storage is full or closed to this page. The sheet still works, but for this visit only: export it to keep it.',
  split: 'Another tab changed this review too: what you write here is now a review of its own.',
};

/** A sheet to fill in by the traffic light; what is written is kept in this browser, as it is typed. */
class ReviewSheet extends HTMLElement {
  readonly #choice = part(this, 'select');
  readonly #day = part(this, 'input');
  readonly #status = part(this, 'output');
  readonly #dialog = part(this, 'dialog');
  readonly #areas = this.querySelectorAll('textarea');
  readonly #note = this.#status.value;
  #damage = '';
  readonly #shelf = openShelf((words) => (this.#damage = words));
  #review = emptyReview('', '');
  /** Whether the review shown is among those kept, or only an empty sheet. */
  #begun = false;

  connectedCallback() {
    // What was typed before this script arrived is a review.
    if ([...this.#areas].some(({ value }) => value)) {
      this.#review = emptyReview(newId(), localDay(new Date()));
      this.#keep();
    } else this.#open();
    if (this.#damage) this.#status.value = this.#damage;
    for (const button of this.querySelectorAll('button')) button.disabled = false;
    this.#choice.addEventListener('change', () => this.#open(this.#choice.value));
    this.#day.addEventListener('input', () => this.#keep());
    // What is no day was not taken.
    this.#day.addEventListener('blur', () => (this.#day.value = this.#review.day));
    for (const area of this.#areas) {
      area.addEventListener('input', () => {
        area.classList.add('grows');
        this.#keep();
      });
    }
    this.#dialog.addEventListener('close', () => this.#delete(this.#dialog.returnValue));
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLButtonElement) this.#do(target.name);
    });
    addEventListener('storage', (event) => {
      // The name stands after that of the site; without one, all storage was emptied.
      if (event.key === null || event.key.endsWith(`:${key}`)) this.#catchUp();
    });
    addEventListener('pageshow', (event) => {
      if (event.persisted) this.#catchUp();
    });
  }

  #do(name: string) {
    if (name === 'new') {
      this.#show(emptyReview(newId(), localDay(new Date())));
      this.#areas[0]?.focus();
    } else if (name === 'print') {
      this.classList.add('alone');
      addEventListener('afterprint', () => this.classList.remove('alone'), { once: true });
      print();
    } else if (name === 'export') this.#export(`review-${this.#review.day}.md`, [this.#review]);
    else if (name === 'export-all') this.#export('reviews.md', byDay(this.#shelf.all()));
    else if (name === 'delete') {
      this.#dialog.returnValue = '';
      this.#dialog.showModal();
    }
  }

  #export(file: string, reviews: Review[]) {
    const all = this.#shelf.all();
    const text = reviews.map((review) => toMarkdown(review, titleOf(review, all))).join('\n');
    download(file, text, 'text/markdown');
    this.#status.value = `Exported as ${file}.`;
  }

  #delete(what: string) {
    if (what === '') return;
    if (what === 'all') this.#shelf.clear();
    const isDeleted = what === 'all' ? !isKept() : this.#shelf.remove(this.#review.id);
    if (isDeleted) this.#open();
    this.#status.value = isDeleted ? 'Deleted for good.' : 'This browser did not delete it.';
  }

  /** Keeps what stands in the fields. Only a review in which something was written is begun. */
  #keep() {
    const review = { ...this.#review };
    const isTypingDay = this.#day === document.activeElement && !isDay(this.#day.value);
    if (isDay(this.#day.value)) review.day = this.#day.value;
    for (const [at, { name }] of lights.entries()) review[name] = this.#areas[at]?.value ?? '';
    if (isEmpty(review) && !this.#begun) {
      this.#show(review, isTypingDay);
      return;
    }
    const shelved = this.#shelf.put(review);
    this.#show(shelved.review, isTypingDay);
    this.#status.value = !shelved.kept ? says.refused : shelved.split ? says.split : this.#note;
  }

  /** Takes over what another tab has done. */
  #catchUp() {
    if (!this.#begun) this.#show(this.#review);
    else if (this.#isKnown()) this.#open(this.#review.id);
    else {
      this.#open();
      this.#status.value = 'Another tab deleted this review.';
    }
  }

  #isKnown(): boolean {
    return this.#shelf.all().some(({ id }) => id === this.#review.id);
  }

  /** Shows a review that is kept: the one of this id, else the latest, else a new one. */
  #open(id?: string) {
    const all = byDay(this.#shelf.all());
    const review = all.find((review) => review.id === id) ?? all[0];
    this.#show(review ?? emptyReview(newId(), localDay(new Date())));
  }

  #show(review: Review, isTypingDay = false) {
    this.#review = review;
    const all = this.#shelf.all();
    this.#begun = all.some(({ id }) => id === review.id);
    if (!isTypingDay) this.#day.value = review.day;
    copyForPaper(this.#day, titleOf(review, put(all, review)));
    for (const [at, { name }] of lights.entries()) {
      const area = this.#areas[at];
      if (!area) continue;
      if (area.value !== review[name]) area.value = review[name];
      copyForPaper(area, review[name]);
    }
    const options = byDay(all).map((kept) => new Option(titleOf(kept, all), kept.id));
    if (!this.#begun) options.unshift(new Option('New review', review.id));
    this.#choice.replaceChildren(...options);
    this.#choice.value = review.id;
  }
}

/** A field shows on paper only what fits it: its label carries the whole, for the style to print. */
function copyForPaper(field: HTMLElement, text: string) {
  field.parentElement?.setAttribute('data-text', text);
}

function part<Tag extends keyof HTMLElementTagNameMap>(
  sheet: HTMLElement,
  tag: Tag,
): HTMLElementTagNameMap[Tag] {
  const found = sheet.querySelector(tag);
  if (!found) throw new Error(`The review sheet has no ${tag}.`);
  return found;
}

customElements.define('review-sheet', ReviewSheet);
