import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { essaysIn } from '../check/check-essay.ts';
import { isShown } from '../check/essay.ts';
import { essayFiles, isMdx } from '../essay/files.ts';
import { earlierIds, withEarlierIds } from './earlier-ids.ts';

/** By essay: the ids of the last build in the order of their text, and those that they had before. */
const remembered = z.record(
  z.string(),
  z.object({ ids: z.array(z.string()), earlier: z.record(z.string(), z.string()) }),
);

/**
 * Gives a heading with another id than in the last build on this machine its old one as well, to which
 * links from elsewhere may lead, and says how it keeps that everywhere: two machines remember different
 * builds, and what the essay says, all of them know. It is put into finished pages, so that what is
 * remembered of them is the same with and without it. Before all that reads these pages.
 */
export function renamedHeadings(): AstroIntegration {
  let root = '';
  let note = new URL('file:');
  return {
    name: 'renamed-headings',
    hooks: {
      // By now no other integration has changed the folder: two builds at once have folders of their own.
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
        note = new URL('heading-ids.json', config.cacheDir);
      },
      'astro:build:done': ({ dir, logger }) => {
        const last = readNote(note);
        const next: z.infer<typeof remembered> = {};
        const now = new Date();
        const essays = essayFiles(root)
          .map(essaysIn(root))
          .filter((essay) => isShown(essay, now));
        for (const { id, file, anchors } of essays) {
          const ids = [...anchors];
          const { earlier, gone } = earlierIds(last[id], ids);
          next[id] = { ids, earlier };
          const written = (was: string) => `${isMdx(file) ? '\\' : ''}{#${was}}`;
          for (const [was, is] of Object.entries(earlier)) {
            logger.warn(
              `${file}: the heading #${is} was #${was}, and others may link to it there. That address is ` +
                `kept where this build is remembered; to keep it everywhere, write ${written(was)} at the end of the heading.`,
            );
          }
          for (const was of gone) {
            logger.warn(
              `${file}: the heading #${was} of the last build is gone, and links to it lead to the top of the page. ` +
                `If another took its place, write ${written(was)} at the end of that one.`,
            );
          }
          const page = new URL(`articles/${encodeURIComponent(id)}/index.html`, dir);
          // A share of the site has not all pages.
          if (Object.keys(earlier).length === 0 || !existsSync(page)) continue;
          writeFileSync(page, withEarlierIds(readFileSync(page, 'utf8'), earlier));
        }
        mkdirSync(new URL('.', note), { recursive: true });
        writeFileSync(note, JSON.stringify(next));
      },
    },
  };
}

function readNote(note: URL): z.infer<typeof remembered> {
  try {
    return remembered.parse(JSON.parse(readFileSync(note, 'utf8')));
  } catch {
    // There is none in a fresh clone, and one that is damaged is as good as none.
    return {};
  }
}
