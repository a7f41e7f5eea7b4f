import { chevrons, dots, frames, leaves, quarters, stripes, triangles } from './cover-patterns.ts';
import { arches, discs, hills, horizon, rays, rings, steps } from './cover-scenes.ts';
import type { Kind } from './cover-shapes.ts';

/**
 * Every kind of drawing that a cover may be, in the order in which lots are drawn: named, for the
 * order of a module's own names is another in Vite's preview than on the built site.
 */
export const coverKinds: readonly Kind[] = [
  arches,
  discs,
  hills,
  horizon,
  rays,
  rings,
  steps,
  chevrons,
  dots,
  frames,
  leaves,
  quarters,
  stripes,
  triangles,
];
