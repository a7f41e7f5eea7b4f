import type { Random } from './cover-random.ts';

/**
 * Adds a closed path to a drawing. What is painted in a colour first lies below; all of one colour
 * is one shape.
 *
 * @param colour 0 stands out most clearly from the ground
 */
export type Paint = (colour: number, path: string) => void;

/** A kind of drawing on a ground of 120 by 160, by lots. */
export type Kind = (random: Random, paint: Paint) => void;

/** A disc about a point. */
export const disc = (x: number, y: number, radius: number) =>
  `M${x - radius} ${y}a${radius} ${radius} 0 0 1 ${2 * radius} 0a${radius} ${radius} 0 0 1-${2 * radius} 0z`;

/** A box from its upper left corner. */
export const box = (x: number, y: number, width: number, height: number) =>
  `M${x} ${y}h${width}v${height}h-${width}z`;
