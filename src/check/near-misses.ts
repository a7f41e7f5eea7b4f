import type { Contents } from '../essay/contents.ts';
import { finding, type Finding } from './kinds.ts';
import { type Source, writtenLines } from '../essay/source.ts';

/** What is nearly Markdown, and so stands on the page as it is written. */
export function checkNearMisses({ texts }: Contents, source: Source): Finding[] {
  return texts.flatMap((text) =>
    writtenLines(text, source).flatMap(({ line, column, written }) =>
      nearMisses.flatMap(({ pattern, meant, guess }) =>
        Array.from(written.matchAll(pattern), (match) => {
          const place = { file: source.file, line, column: column + match.index };
          return finding('not-markdown', place, { meant, written: match[0], guess });
        }),
      ),
    ),
  );
}

/** Each with what was meant, and what to write instead. */
const nearMisses = [
  {
    pattern: /(?<!\\)\[\^[^\s[\]]+ [^[\]]*\](?!:)/g,
    meant: 'footnote',
    guess: 'Write its name without a space, like [^my-note].',
  },
  {
    pattern: /\^\[[^[\]]+\](?!\()/g,
    meant: 'footnote',
    guess: 'Put [^1] here, and what it says on a line below that starts with [^1]:',
  },
  {
    pattern: /(?<![!\\])\[\[[^[\]]+\]\]/g,
    meant: 'link',
    guess: 'Write [words](address).',
  },
  {
    pattern: /(?<!\\)!\[\[[^[\]]+\]\]/g,
    meant: 'picture',
    guess: 'Write ![What there is to see](./cat.jpg).',
  },
  {
    pattern: /(?<![!\\\w\]])\[[^[\]^][^[\]]*\]\((?:\/|\.|#|https?:)[^()"']* [^()"']*\)/g,
    meant: 'link',
    guess: 'Take each space out of its address, or write %20 for it.',
  },
  {
    pattern: /(?<!\\)!\[[^[\]]*\]\([^()"']* [^()"']*\)/g,
    meant: 'picture',
    guess: 'Take each space out of its name, or write %20 for it.',
  },
  {
    pattern: /(?<![!\\\w\]])\[[^[\]^][^[\]]*\] \((?:\/|\.|#|https?:)[^\s()]*\)/g,
    meant: 'link',
    guess: 'Take out the space between ] and (.',
  },
  {
    pattern: /^#{2,6}[^\s#]\S*/g,
    meant: 'heading',
    guess: 'Write a space behind the last #.',
  },
];
