import type { Contents } from '../essay/contents.ts';
import { isAllowed } from '../essay/html-allowed.ts';
import { needsClosing } from '../essay/html-tags.ts';

type Markup = Contents['markup'][number];

/** Tags of an `.md` essay that do not go together. */
interface Unpaired {
  /** Elements that go on over all that stands below them. */
  unclosed: Markup[];
  /** Closing tags of nothing. */
  stray: Markup[];
}

/**
 * The tags of an `.md` essay that nothing closes, or that close nothing. Tags of the text's signs may
 * cross each other, as browsers allow.
 */
export function unpairedIn({ markup }: Contents): Unpaired {
  const open: Markup[] = [];
  const found: Unpaired = { unclosed: [], stray: [] };
  for (const tag of markup) {
    if (!isAllowed(tag.name) || !needsClosing(tag.name)) continue;
    if (tag.kind === 'opening' && tag.isSelfClosed) found.unclosed.push(tag);
    else if (tag.kind === 'opening') open.push(tag);
    else {
      const at = open.findLastIndex(({ name }) => name === tag.name);
      if (at >= 0) open.splice(at, 1);
      else found.stray.push(tag);
    }
  }
  found.unclosed.push(...open);
  return found;
}

/** Tags of an `.md` essay that cannot be read: `<p class=>`. */
export function brokenTagsIn({ markup }: Contents): Markup[] {
  return markup.filter(({ kind, written }) => kind === 'none' && /^<\/?[a-z]/i.test(written));
}
