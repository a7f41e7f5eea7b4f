/** Width of the text in CSS pixels on a screen of 1,920: `--measure`, which is 549 on one of 1,440. */
const column = 576;

/** The same on any screen: `--measure` with `--text` as the engine sets it, and most of the screen until it fits. */
const wholeLine = '(min-width: 34.2rem) min(29.64rem + 5.2vw, 39rem), 92vw';

/** The most a picture is high, in CSS pixels, so that it is seen as a whole. */
const tallest = 640;

/** The widths at which a picture is written, as parts of its width on wide screens: for their densities, and for phones. */
const densities = [1, 4 / 3, 2];

/** How a picture stands in the text, and in which sizes it is written. */
export interface PictureSizes {
  /** The most it takes on the page, in CSS pixels. */
  width: number;
  height: number;
  /** Widths of its files in pixels, the smallest first; none is wider than the picture. */
  widths: number[];
  /** The attribute by which the browser chooses among them. */
  sizes: string;
}

/**
 * Fits a picture to the text: never larger than it is, nor higher than a screen.
 *
 * @param picture its size in pixels
 */
export function pictureSizes(picture: { width: number; height: number }): PictureSizes {
  const shape = picture.width / picture.height;
  const width = Math.max(Math.floor(Math.min(picture.width, 2 * column, tallest * shape)), 1);
  const inText = Math.min(width, column);
  const widths = densities.map((density) => Math.min(Math.round(inText * density), picture.width));
  return {
    width,
    height: Math.max(Math.round(width / shape), 1),
    widths: [...new Set(widths)],
    sizes:
      width < column ? `(min-width: ${Math.ceil(width / 0.92)}px) ${width}px, 92vw` : wholeLine,
  };
}

/** Whether a picture stays as it is: drawings and films neither gain from other sizes nor survive them. */
export function isKept({ format }: { format: string }): boolean {
  return format === 'svg' || format === 'gif';
}
