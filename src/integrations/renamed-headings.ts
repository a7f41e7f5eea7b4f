import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { essaysIn } from '../check/check-essay.ts';
import { isShown } from '../check/essay.ts';
import { essayFiles } from '../essay/files.ts';
import { memoryIn } from '../essay/remember.ts';

/**
 * Says which headings have other ids than in the last build on this machine, and how they keep the old
 * ones, to which links from elsewhere may lead. It does not keep them itself: a page would depend on
 * what a machine remembers, and two would publish different ones. What the essay says, all of them know.
 */
export function renamedHeadings(): AstroIntegration {
  let root = '';
  return {
    name: 'renamed-headings',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ logger }) => {
        const memory = memoryIn(root, 'heading-ids');
        const before = memory.recall<Record<string, string[]>>(root, '')?.value ?? {};
        const now = new Date();
        const essays = essayFiles(root)
          .map(essaysIn(root))
          .filter((essay) => isShown(essay, now));
        for (const { id, file, anchors } of essays) {
          for (const { was, is } of renamedIn(before[id] ?? [], anchors)) {
            logger.warn(
              `${file}: the heading #${is} was #${was} in the last build, and others may link to it there. ` +
                `To keep that address, write {#${was}} at the end of the heading.`,
            );
          }
        }
        memory.keep(root, '', Object.fromEntries(essays.map(({ id, anchors }) => [id, anchors])));
      },
    },
  };
}

/**
 * The ids that took the place of others: those that stand where one has gone, behind the same
 * neighbour. What was added or taken out beside them is no other name.
 *
 * @param before ids in the order of their text
 */
export function renamedIn(
  before: readonly string[],
  now: readonly string[],
): { was: string; is: string }[] {
  const added = changedIn(now, new Set(before));
  return [...changedIn(before, new Set(now))].flatMap(([behind, gone]) => {
    const others = added.get(behind) ?? [];
    // Where one of two is gone, nobody knows which.
    if (others.length !== gone.length) return [];
    return gone.map((was, at) => ({ was, is: others[at] ?? '' }));
  });
}

/** The ids that are not among the known ones, by the known one they stand behind. */
function changedIn(ids: readonly string[], known: ReadonlySet<string>): Map<string, string[]> {
  const changed = new Map<string, string[]>();
  let behind = '';
  for (const id of ids) {
    if (known.has(id)) behind = id;
    else changed.set(behind, [...(changed.get(behind) ?? []), id]);
  }
  return changed;
}
