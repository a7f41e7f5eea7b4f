/**
 * What the search answers from while the index is on its way: all titles, authors and topics.
 * It is built with the index, and small: columns instead of objects, names as positions.
 */
export interface Titles {
  /** Titles in the order of their first authors, which compresses best. */
  titles: string[];
  /** For each title the id of its essay; 0 where it is {@link idFrom} the title. */
  ids: (string | 0)[];
  /** For each title the positions of its authors. */
  by: number[][];
  authors: Name[];
  topics: Name[];
}

/** A name as written, and its part of the address; empty where it has no page. */
export type Name = [name: string, slug: string];
