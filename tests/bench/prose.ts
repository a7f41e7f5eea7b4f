import type { Random } from './random.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Writes the text of one essay, piece by piece. */
export class Prose {
  /** How many words there are to read so far; code is not read. */
  words = 0;
  readonly #random: Random;
  readonly #vocabulary: Vocabulary;
  readonly #said: string[] = [];

  constructor(random: Random, vocabulary: Vocabulary) {
    this.#random = random;
    this.#vocabulary = vocabulary;
  }

  /** A title or heading of so many words, without markup. */
  title(words: number): string {
    return capital(
      Array.from({ length: words }, (_, at) =>
        at % 2 === 1 && at < words - 1 ? this.#word() : this.#tellingWord(),
      ).join(' '),
    );
  }

  /** A sentence of so many words, without markup. */
  plainSentence(words: number): string {
    return `${capital(Array.from({ length: words }, () => this.#word()).join(' '))}.`;
  }

  /** A sentence of so many words: commas, numbers, emphasis, code, links, some to other essays. */
  sentence(words: number, ids: readonly string[]): string {
    const written = Array.from({ length: words }, () =>
      this.#random.chance(0.01) ? this.number() : this.#word(),
    );
    written[0] = capital(written[0] ?? '');
    if (this.#random.chance(0.2)) {
      const at = this.#random.between(0, words - 1);
      written[at] = this.#marked(written[at] ?? '', ids);
    }
    for (let at = 3; at < words - 2; at++) if (this.#random.chance(0.06)) written[at] += ',';
    return written.join(' ') + this.#random.pick(['.', '.', '.', '.', '?']);
  }

  /** A paragraph of so many sentences, on one line. */
  paragraph(sentences: number, ids: readonly string[]): string {
    return Array.from({ length: sentences }, () =>
      this.sentence(this.#random.between(6, 26), ids),
    ).join(' ');
  }

  /** A number as prose writes it: `895,687`. */
  number(): string {
    this.words++;
    return this.#random
      .between(2, 10 ** this.#random.pick([1, 1, 2, 2, 3, 4, 6]))
      .toLocaleString('en');
  }

  /** A name in code. */
  name(): string {
    return this.#vocabulary.telling(this.#random.next());
  }

  #marked(word: string, ids: readonly string[]): string {
    const essay = ids.length > 0 && this.#random.chance(0.5);
    const address = essay ? `/articles/${this.#random.pick(ids)}/` : `https://example.org/${word}`;
    return this.#random.pick([`**${word}**`, `_${word}_`, `\`${word}\``, `[${word}](${address})`]);
  }

  #tellingWord(): string {
    this.words++;
    return this.#vocabulary.telling(this.#random.next());
  }

  /** An essay comes back to its words: some are said again. Over all essays, each stays as frequent. */
  #word(): string {
    this.words++;
    const word =
      this.#said.length > 0 && this.#random.chance(0.15)
        ? this.#random.pick(this.#said)
        : this.#vocabulary.any(this.#random.next());
    this.#said.push(word);
    return word;
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
