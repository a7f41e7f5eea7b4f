import { articlePath } from '../../collection/addresses';
import type { Passage } from './passage';

/** The whole address that leads to exactly the words of a passage, for others too. */
export function linkTo({ essay, fragment }: Pick<Passage, 'essay' | 'fragment'>, host: string) {
  return new URL(articlePath(essay) + (fragment && `#${fragment}`), host).href;
}

/** The address of a passage's place for the reader who keeps it, found again after edits. */
export function placeOf({ essay, id }: Passage): string {
  return `${articlePath(essay)}?kept=${encodeURIComponent(id)}`;
}

/** A passage with its source, as the words that are copied. @param quoted puts it between quotation marks */
export function withSource(
  {
    quote,
    title,
    authors,
    ...passage
  }: Pick<Passage, 'quote' | 'title' | 'authors' | 'essay' | 'fragment'>,
  host: string,
  quoted: (words: string) => string,
): string {
  const source = [...authors, title].filter(Boolean).join(', ');
  return `${quoted(quote.exact.replaceAll('\t', ' '))}\n— ${source}, ${linkTo(passage, host)}`;
}
