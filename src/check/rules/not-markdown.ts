import { isMdx } from '../../essay/files.ts';
import { otherNotations } from '../other-notations.ts';
import { writtenLines } from '../../essay/source.ts';
import { example } from '../example.ts';
import { rule } from '../rule.ts';

export const notMarkdown = rule({
  kind: 'not-markdown',
  severity: 'warning',
  message: 'This is no «meant», and stands on the page as it is written: «written»',
  cure: '«guess»',
  about:
    'A space too many or too few, or the notation of another program. A warning, because it may be meant as text; put a backslash before it then.',
  wrong: example('[All topics] (/topics/)'),
  right: example('[All topics](/topics/)'),
  inEssay: ({ contents, source }) => [
    ...contents.texts.flatMap((text) =>
      writtenLines(text, source).flatMap(({ line, column, written }) =>
        [...nearMisses, ...otherNotations, ...(isMdx(source.file) ? [] : [openRemark])].flatMap(
          ({ pattern, meant, guess }) =>
            Array.from(written.matchAll(pattern), (match) => ({
              place: { file: source.file, line, column: column + match.index },
              details: { meant, written: match[0], guess },
            })),
        ),
      ),
    ),
    ...contents.pictures.flatMap(({ alt = '', place }) => {
      const [size] = /\|\s*\d+(?:x\d+)?$/.exec(alt) ?? [];
      const details = { meant: 'size of a picture', guess: 'Remove it: pictures fit the page.' };
      return size === undefined ? [] : [{ place, details: { ...details, written: size } }];
    }),
  ],
});

/** A remark without an end within a line is a text; in MDX it is an error whatever ends it. */
const openRemark = { pattern: /(?<!\\)<!--.*$/g, meant: 'remark', guess: 'Write --> behind it.' };

/** Each with what was meant, and what to write instead. */
const nearMisses = [
  {
    pattern: /(?<!\\)\[\^(?:[^\s[\]]+ [^[\]]*| [^[\]]+)\](?!:)/g,
    meant: 'footnote',
    guess: 'Write its name without a space, like [^my-note], here and where its text stands.',
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
    pattern: /(?<!\\)!\[[^[\]]*\]\([^()"']* =\d*x\d*\)/g,
    meant: 'picture',
    guess:
      'Take out its size: a picture is as wide as the text, or as it is itself. Write %20 for each other space.',
  },
  {
    pattern: /(?<!\\)!\[[^[\]]*\]\((?![^()]* =\d*x\d*\))[^()"']* [^()"']*\)/g,
    meant: 'picture',
    guess: 'Write %20 for each space of its name, or name the file with hyphens.',
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
