import { glob, readFile } from 'node:fs/promises';
import { copyFile, mkdir } from 'node:fs/promises';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Label, labelFile, readLabel } from './label.ts';

/** A built share. */
export interface BuiltShard extends Label {
  folder: string;
}

/**
 * Reads what the shares in some folders say of themselves, in the order of their numbers.
 *
 * @throws when one is missing or there twice, or they are not shares of one site
 */
export function readShards(folders: readonly string[]): BuiltShard[] {
  const shards = folders
    .map((folder) => ({ folder, ...readLabel(folder) }))
    .sort((a, b) => a.number - b.number);
  const [first] = shards;
  if (!first) throw new Error('Name the folders of the shares: npm run join -- shards/*');
  const { folder, of, site, base } = first;
  for (const other of shards) {
    if (other.of !== of || other.site !== site || other.base !== base) {
      throw new Error(
        `${folder} and ${other.folder} are not shares of one site: ` +
          `${nameOf(first)} and ${nameOf(other)}. Build all of them alike.`,
      );
    }
  }
  for (let number = 1; number <= of; number++) {
    const found = shards.filter((shard) => shard.number === number);
    if (found.length === 1) continue;
    throw new Error(
      found.length === 0
        ? `Share ${number} of ${of} is missing.`
        : `Share ${number} of ${of} is there twice: ${found.map((shard) => shard.folder).join(', ')}.`,
    );
  }
  return shards;
}

function nameOf({ number, of, site, base }: Label): string {
  return `${number}/${of} of ${new URL(base, site).href}`;
}

/**
 * Copies the files of all shares into one folder, but not what is made anew of all pages: the
 * sitemap. The feeds are the first one's, which alone has the texts for them.
 *
 * @throws when two shares hold different files of one name
 */
export async function gather(shards: readonly BuiltShard[], target: string): Promise<void> {
  for (const { folder, number } of shards) {
    for await (const name of glob('**', { cwd: folder })) {
      const from = join(folder, name);
      if (statSync(from).isDirectory() || name === labelFile || sitemap.test(name)) continue;
      if (number > 1 && feeds.includes(name)) continue;
      const to = join(target, name);
      if (!existsSync(to)) {
        await mkdir(dirname(to), { recursive: true });
        await copyFile(from, to);
      } else if (!(await readFile(from)).equals(await readFile(to))) {
        throw new Error(
          `${from} is not what the shares before it hold. Build all of them from the same files, on the same day.`,
        );
      }
    }
  }
}

const feeds: readonly string[] = ['rss.xml', 'feed.json'];

const sitemap = /^sitemap-(?:index|\d+)\.xml$/;

/** The addresses of all pages that the sitemaps of the shares name. */
export async function pagesIn(shards: readonly BuiltShard[]): Promise<string[]> {
  const addresses = new Set<string>();
  for (const { folder } of shards) {
    for await (const name of glob('sitemap-[0-9]*.xml', { cwd: folder })) {
      const text = await readFile(join(folder, name), 'utf8');
      for (const [, address = ''] of text.matchAll(/<loc>([^<]*)<\/loc>/g)) addresses.add(address);
    }
  }
  return [...addresses];
}
