/** How many essays a feed and each of its archives hold. */
export const essaysInFeed = 50;

/**
 * A part of a feed: the newest essays, to which readers subscribe, or an archive of older ones
 * (RFC 5005, section 4). Archives are counted from the oldest, so that what stands in one stays there.
 */
export interface FeedPart<T> {
  /** Which archive it is, from 1; none for the newest essays. */
  number: number | undefined;
  /** The archives of what is just older, and just newer. */
  older: number | undefined;
  newer: number | undefined;
  items: T[];
}

/** The parts of a feed, that of the newest essays first. @param list newest first */
export function feedParts<T>(list: readonly T[]): [FeedPart<T>, ...FeedPart<T>[]] {
  const archives = Math.max(0, Math.ceil(list.length / essaysInFeed) - 1);
  const newest = list.slice(0, essaysInFeed);
  return [
    { number: undefined, older: archives || undefined, newer: undefined, items: newest },
    ...Array.from({ length: archives }, (_, at) => ({
      number: at + 1,
      older: at || undefined,
      newer: at + 2 <= archives ? at + 2 : undefined,
      items: list.slice(
        list.length - (at + 1) * essaysInFeed,
        list.length - at * essaysInFeed || undefined,
      ),
    })),
  ];
}
