import { coverKinds } from './cover-kinds.ts';
import { randomFrom } from './cover-random.ts';
import type { Paint } from './cover-shapes.ts';

/** Width and height of a cover, in the units of its drawing. */
export const coverSize = { width: 120, height: 160 } as const;

/** Which colours of the theme stand out from each: the fifth is the lightest, the sixth the darkest. */
const fronts: Record<number, { clear: number[]; others: number[] }> = {
  1: { clear: [5, 2], others: [4, 6] },
  2: { clear: [4, 6, 1], others: [5, 3] },
  3: { clear: [5, 2], others: [6, 4] },
  4: { clear: [5, 2], others: [1, 3] },
  5: { clear: [1, 4, 3, 6], others: [2] },
  6: { clear: [5, 2], others: [1, 3] },
};

/**
 * A cover as the inside of an `<svg viewBox="0 0 120 160">`: one of a family of geometric drawings,
 * its kind, colours and measures drawn by lot.
 *
 * @param seed any text, such as an essay's id: the same text always gives the same drawing
 */
export function drawCover(seed: string): string {
  const random = randomFrom(seed);
  const ground = random.between(1, 6);
  const { clear = [], others = [] } = fronts[ground] ?? {};
  const [first, ...rest] = random.shuffled(clear);
  const colours = [first, ...random.shuffled([...rest, ...others])];
  // A shape a colour: short, and neighbours of one colour have no seam.
  const shapes = new Map<number, string>();
  const paint: Paint = (at, path) => {
    const colour = colours[at % colours.length] ?? ground;
    shapes.set(colour, (shapes.get(colour) ?? '') + path);
  };
  coverKinds[random.between(0, coverKinds.length - 1)]?.(random, paint);
  const drawn = [...shapes].map(([colour, path]) => filled(colour, path)).join('');
  return filled(ground, 'M0 0h120v160H0z') + drawn;
}

function filled(colour: number, path: string): string {
  return `<path d="${path}" fill="var(--cover-${colour})"/>`;
}
