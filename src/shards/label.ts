import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import type { Shard } from './shard.ts';

/** The file in a built share that says which one it is, and where the site will stand. */
export const labelFile = 'shard.json';

const label = z.object({
  number: z.number(),
  of: z.number(),
  /** Address of the site. */
  site: z.string(),
  /** Path below it, with slashes around. */
  base: z.string(),
});

/** What a built share says of itself. */
export type Label = z.infer<typeof label>;

/** Writes into a built share which one it is. */
export function labelShard(shard: Shard): AstroIntegration {
  let place = { site: '', base: '/' };
  return {
    name: 'label-shard',
    hooks: {
      'astro:config:done': ({ config: { site = '', base } }) => {
        place = { site, base };
      },
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL(labelFile, dir), JSON.stringify({ ...shard, ...place }));
      },
    },
  };
}

/** Reads what the share built into a folder says of itself. @throws when it says nothing */
export function readLabel(folder: string): Label {
  const path = join(folder, labelFile);
  try {
    return label.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    throw new Error(
      `${folder} holds no share of the site: build one with SHARD=1/4 npm run build -- --outDir ${folder}`,
    );
  }
}
