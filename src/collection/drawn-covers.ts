/** Covers drawn for an essay, by the name that `cover:` takes in its front matter. */
export const drawnCovers = [
  'traffic-lights',
  'rise-and-fall',
  'letter',
  'crowd',
  'round-table',
  'noise',
] as const;

/** The name of a drawn cover. */
export type DrawnCover = (typeof drawnCovers)[number];
