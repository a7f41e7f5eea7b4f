import { fieldNames, fields, type Reading, readFigures, typedIn } from './ad-fields';
import { resultsOf, unknown } from './ad-figures';
import { stored } from '../../../reader/storage';

/** Milliseconds after the last key: when a mistake is shown, and when changed results are spoken. */
const pause = { beforeWords: 400, beforeSpeech: 1200 };

/** Makes the worked example of a campaign's costs follow the figures that a reader types. */
class AdCalculator extends HTMLElement {
  readonly #form = this.querySelector('form');
  readonly #status = this.querySelector('.said');
  readonly #output = this.querySelector('output');
  readonly #rows = [...this.querySelectorAll('dd')];
  readonly #fields = fieldNames.flatMap((name) => {
    const input = this.querySelector<HTMLInputElement>(`[name=${name}]`);
    const note = input?.closest('div')?.querySelector('p');
    return input && note ? [{ name, input, note }] : [];
  });
  // Known by the figures it opens with: two on a page do not share what is typed.
  readonly #kept = stored<Record<string, string>>(
    `ad-calculator ${this.#fields.map(({ input }) => input.defaultValue).join(' ')}`,
    typedIn,
    () => ({}),
  );
  #spoken: string[] = [];
  #timers: number[] = [];

  connectedCallback() {
    const texts = this.#kept.read();
    for (const { name, input, note } of this.#fields) {
      input.value = texts[name] ?? input.value;
      note.id = `ad-note-${++notes}`;
      input.setAttribute('aria-describedby', note.id);
      input.readOnly = false;
    }
    this.#compute();
    this.#explain();
    this.#spoken = this.#sentences();
    this.#form?.addEventListener('input', () => this.#type());
    this.#form?.addEventListener('change', () => this.#explain());
    this.#form?.addEventListener('reset', (event) => this.#reset(event));
    for (const button of this.querySelectorAll('button')) button.disabled = false;
  }

  #type() {
    this.#compute();
    this.#say(
      this.#kept.write(
        Object.fromEntries(this.#fields.map(({ name, input }) => [name, input.value])),
      )
        ? ''
        : 'This browser keeps nothing for this page: your figures go when you leave it.',
    );
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [
      window.setTimeout(() => this.#explain(), pause.beforeWords),
      window.setTimeout(() => this.#speak(), pause.beforeSpeech),
    ];
  }

  #reset(event: Event) {
    // Done here, as the browser would do it only after this event.
    event.preventDefault();
    for (const { input } of this.#fields) input.value = input.defaultValue;
    this.#kept.clear();
    this.#say('');
    this.#compute();
    this.#explain();
    this.#speak();
  }

  #read(): Reading {
    const texts = new Map<string, string>(
      this.#fields.map(({ name, input }) => [name, input.value]),
    );
    return readFigures((name) => texts.get(name) ?? '');
  }

  #compute() {
    for (const [at, { working, value }] of resultsOf(this.#read().figures).entries()) {
      this.#rows[at]?.querySelector('span')?.replaceChildren(`${working} =`);
      this.#rows[at]?.querySelector('b')?.replaceChildren(value);
    }
  }

  /** Says beside each field what is wrong with it, or what follows from it, or else what it counts. */
  #explain() {
    const { problems, remarks } = this.#read();
    for (const { name, input, note } of this.#fields) {
      const problem = problems.get(name);
      note.textContent = problem ?? remarks.get(name) ?? fields[name].hint;
      if (problem) input.setAttribute('aria-invalid', 'true');
      else input.removeAttribute('aria-invalid');
    }
  }

  /** Tells a screen reader what has changed since the last time. */
  #speak() {
    const sentences = this.#sentences();
    const news = sentences.filter((sentence) => !this.#spoken.includes(sentence));
    if (news.length > 0) this.#output?.replaceChildren(news.join(' '));
    this.#spoken = sentences;
  }

  #sentences(): string[] {
    const { figures, problems, remarks } = this.#read();
    return [
      ...[...problems, ...remarks].map(([name, words]) => `${fields[name].label}: ${words}`),
      ...resultsOf(figures).map(
        ({ name, value }) => `${name}: ${value === unknown ? 'not known' : value}.`,
      ),
    ];
  }

  #say(words: string) {
    this.#status?.replaceChildren(words);
  }
}

let notes = 0;

customElements.define('ad-calculator', AdCalculator);
