/** A file as it is taken in. */
export interface Converted {
  /** What it says of itself: front matter, or the head of a page. */
  raw: Record<string, unknown>;
  /** Front matter that cannot be read, as it stands. */
  unread: string;
  /** The words of its first heading of the first level. */
  heading: string | undefined;
  /** What the file's head calls it, if its heading does not say better. */
  headTitle?: string | undefined;
  /** What could not be taken in, a sentence each. */
  notes?: string[];
  /** Its text as MDX, with or without that heading. */
  body: (options: { withoutHeading: boolean }) => string;
}

/**
 * Takes a picture along.
 *
 * @param url as the file has it
 * @param whole the same with its host, where it is known
 * @returns its address in the essay: the whole one if it stays where it is
 */
export type TakePicture = (url: string, whole?: string) => string;

/** Leads a link to an essay that is taken in, too. @returns its address; nothing where it leads elsewhere */
export type LinkTo = (target: string) => string | undefined;

/** Of a file that is taken in by itself. */
export const nowhere: LinkTo = () => undefined;
