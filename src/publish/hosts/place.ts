/** Where a site stands. */
export interface Place {
  /** Its address, without its base path: `https://example.org`. */
  address: string;
  /** Its base path, with slashes around. */
  base: string;
  /** The server's folder of files: those of `dist/` are in the folder below it that the base path names. */
  root: string;
}
