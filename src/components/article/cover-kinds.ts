import * as patterns from './cover-patterns.ts';
import * as scenes from './cover-scenes.ts';
import type { Kind } from './cover-shapes.ts';

/** Every kind of drawing that a cover may be. */
export const coverKinds: readonly Kind[] = [...Object.values(patterns), ...Object.values(scenes)];
