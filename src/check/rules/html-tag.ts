import { isAllowed, isSafeAddress } from '../../essay/html-allowed.ts';
import { needsClosing } from '../../essay/html-tags.ts';
import { isComponent, parts, partTag } from '../../essay/parts.ts';
import type { ReadEssay } from '../../essay/read.ts';
import { completed, example } from '../example.ts';
import { rule } from '../rule.ts';

const refresh = '<meta http-equiv="refresh" content="0">';

export const htmlTag = rule({
  kind: 'html-tag',
  severity: 'error',
  message: '«written» may not stand in an essay«more».',
  cure: '«guess»',
  about:
    'HTML that hides, asks for or does something, or changes the whole page, is no part of a text; in an `.md` file it would stand on the page as it is written. [What may stand there](#html) is listed above.',
  wrong: example(refresh, { 'on-walking.md': completed(refresh) }),
  right: example('The tag `<meta>` sends readers on.'),
  inEssay: (essay) => [
    ...unreadIn(essay),
    ...essay.contents.elements
      .filter(({ name, written = '' }) => !isKnown(name, written))
      .map(({ name, attributes, place, written = '' }) => {
        const url = attributes.get('src') ?? attributes.get('data');
        const isLink = url && isSafeAddress(url) && !/[\s()<>]/.test(url);
        const guess = isLink
          ? `Link to it instead: [words](${url})`
          : `Remove it, or write \\<${name}> where the words are meant.`;
        const swallows = written.endsWith('/>') && needsClosing(name);
        const more = swallows
          ? ', and the slash does not close it: browsers would take all that follows into it'
          : '';
        return { place, details: { written: `<${name}${swallows ? ' /' : ''}>`, more, guess } };
      }),
  ],
});

/**
 * Whether a tag may stand in an essay – in `.mdx` those of custom elements, which an essay's own
 * script may define, as well – or is the affair of another rule.
 */
function isKnown(name: string, written: string): boolean {
  return (
    name === '' ||
    name === 'script' ||
    isComponent(name) ||
    isAllowed(name) ||
    (written === '' ? name.includes('-') : partTag.test(written)) ||
    Object.keys(parts).some((part) => part.toLowerCase() === name)
  );
}

/** What starts like a tag, in an `.md` essay, and is a declaration: `<!DOCTYPE html>`, `<?php`. */
function unreadIn({ contents }: ReadEssay) {
  return contents.markup
    .filter(({ kind, written }) => kind === 'none' && /^<(?:\?|!(?!--))/.test(written))
    .map(({ written, place }) => ({
      place,
      details: {
        written,
        more: '',
        guess: 'Remove it, or put code between lines of three backticks.',
      },
    }));
}
