import { mkdtemp, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { site as list } from '../collection/site.ts';
import { hostFiles } from '../integrations/host-files.ts';
import { offline } from '../integrations/offline.ts';
import { precompressed } from '../integrations/precompressed.ts';
import { searchIndex } from '../integrations/search-index.ts';
import { siteMap } from '../integrations/site-map.ts';
import { wholeBuilds } from '../integrations/whole-builds.ts';
import { gather, pagesIn, readShards } from './gather.ts';

/**
 * Puts built shares together to the site that a whole build makes, byte for byte. What knows all
 * pages is made of all of them: the sitemap and the search index, whose parts could not be merged
 * without scoring wrongly (Pagefind/pagefind#796).
 *
 * It is a build of Astro's own without any page, so that the same integrations do the work.
 *
 * @param folders where the shares are
 * @param outDir where the site goes
 * @throws when the shares do not belong together, or one is missing
 */
export async function join(folders: readonly string[], outDir: string): Promise<void> {
  const shards = readShards(folders);
  const [{ site, base } = { site: '', base: '/' }] = shards;
  const customPages = await pagesIn(shards);
  const nothing = await mkdtemp(resolve('.dist-join-'));
  try {
    await build({
      root: nothing,
      configFile: false,
      logLevel: 'error',
      site,
      base,
      outDir: resolve(outDir),
      integrations: [
        {
          name: 'gather-shards',
          hooks: { 'astro:build:done': ({ dir }) => gather(shards, fileURLToPath(dir)) },
        },
        siteMap(process.cwd(), base, customPages),
        searchIndex(),
        offline(list.features.offline, base),
        hostFiles({ siteUrl: site, base }),
        ...(list.precompressed ? [precompressed()] : []),
        wholeBuilds(),
      ],
    });
  } finally {
    await rm(nothing, { recursive: true, force: true });
  }
}
