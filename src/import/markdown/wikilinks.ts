import { isNamedAsPicture } from '../../essay/files.ts';
import type { LinkTo, TakePicture } from '../converted.ts';
import { markdownOf } from '../write-markdown.ts';

/**
 * What to write instead of the double brackets of Obsidian in a piece of text: a picture for one
 * that is shown, and words for a link to a note, which stays elsewhere.
 *
 * @param start of the piece in the whole text
 */
export function wikilinks(
  written: string,
  start: number,
  takePicture: TakePicture,
  linkTo: LinkTo,
) {
  const links = /(!?)\[\[([^[\]|\\]+)(?:\\?\|([^[\]]*))?\]\]/g;
  return Array.from(written.matchAll(links), (match) => {
    const [all, mark, target = '', words = ''] = match;
    const at = start + match.index;
    const isPicture = mark && isNamedAsPicture(target);
    return {
      start: at,
      end: at + all.length,
      text: isPicture ? picture(target.trim(), words, takePicture) : linked(target, words, linkTo),
    };
  });
}

function picture(name: string, words: string, takePicture: TakePicture): string {
  // A number is the width it is shown at.
  const alt = /^\d+(?:x\d+)?$/.test(words) ? '' : words;
  return markdownOf({ type: 'image', url: takePicture(encodeURI(name)), alt }).trimEnd();
}

function linked(target: string, words: string, linkTo: LinkTo): string {
  const address = linkTo(target.trim());
  const text = textOf(words || target);
  return address === undefined ? text : `[${text}](${address})`;
}

/** Words that MDX takes for words. */
function textOf(words: string): string {
  return words.replace(/[<{]/g, '\\$&');
}
