/** What the names of a picture's files begin with, in all sizes and formats: `_astro/gate.B1x2_`. */
export function pictureOf(path: string): string | undefined {
  return /^(_astro\/.+\.[^./_]+(?:_[^./_]+)*_)[^./_]+\.(?:avif|webp|png|jpe?g)$/.exec(path)?.[1];
}

/**
 * One file of each picture: WebP, which all browsers show, in the middle size. It stands in for the
 * others where there is no network.
 *
 * @param files below the folder of the site
 */
export function onePerPicture<File extends { path: string; bytes: number }>(
  files: readonly File[],
): File[] {
  const pictures = Map.groupBy(files, ({ path }) => pictureOf(path));
  return files.filter((file) => {
    const picture = pictureOf(file.path);
    if (picture === undefined) return true;
    const all = pictures.get(picture) ?? [];
    const webp = all.filter(({ path }) => path.endsWith('.webp'));
    const sizes = (webp.length > 0 ? webp : all).toSorted((a, b) => a.bytes - b.bytes);
    return file === sizes[Math.floor(sizes.length / 2)];
  });
}
