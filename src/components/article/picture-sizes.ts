/** Width of the text in CSS pixels: `--measure` at the usual size of type. */
const column = 544;

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
    // Text is at least 92 % of the screen’s width until it reaches its measure.
    sizes:
      width < column
        ? `(min-width: ${Math.ceil(width / 0.92)}px) ${width}px, 92vw`
        : '(min-width: 37rem) 34rem, 92vw',
  };
}

/** Whether a picture stays as it is: drawings and films neither gain from other sizes nor survive them. */
export function isKept({ format }: { format: string }): boolean {
  return format === 'svg' || format === 'gif';
}
