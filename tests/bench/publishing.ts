import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from './builds.ts';
import { giveCaches } from './copies.ts';
import type { Figure, Site } from './figures.ts';
import type { Cost } from './timed.ts';

/** Where feeds, cards and files for programs are made. */
const routes = [
  ...['feed.css.ts', 'feed.json.ts', 'feed', 'rss.xml.ts', 'rss', 'topics/[topic]'],
  ...['og.png.ts', 'og', 'articles/[id].md.ts', 'llms.txt.ts', 'robots.txt.ts'],
  ...['manifest.webmanifest.ts', 'icon-[size].png.ts'],
];

/** What else is made for programs, hosts and readers who are offline, by the names of the integrations. */
const others = [
  '@astrojs/sitemap',
  'aliases',
  'essay-markdown',
  'share-cards',
  'offline',
  'host-files',
];

/**
 * What it costs that essays stand elsewhere than on their pages, too: the first build without feeds,
 * cards, files for programs, site map, files of hosts and offline reading; and with all of these, an
 * EPUB of the list and compressed files.
 */
export async function publishing({ root, cold }: Site): Promise<Figure[]> {
  const without = await coldBuildOf(root, async (copy) => {
    for (const route of routes) await rm(join(copy, 'src/pages', route), { recursive: true });
    await rename(join(copy, 'astro.config.mjs'), join(copy, 'whole.config.mjs'));
    await writeFile(join(copy, 'astro.config.mjs'), configWithoutOthers);
  });
  const everything = await coldBuildOf(root, async (copy) => {
    const file = join(copy, 'src/site.config.ts');
    const config = await readFile(file, 'utf8');
    const on = 'export default { features: { book: true }, precompressed: true,';
    await writeFile(file, config.replace('export default {', on));
  });
  const times = { 'by default': cold.time, 'with a book and compressed files': everything.time };
  return [
    { name: 'build, cold, the pages alone', value: without.time, unit: 'ms', grows: true },
    ...Object.entries(times).map(([name, time]): Figure => {
      return {
        name: `build, cold, ${name}, × the pages alone`,
        value: time / without.time,
        unit: 'number',
      };
    }),
  ];
}

const configWithoutOthers = `
import whole from './whole.config.mjs';
const others = ${JSON.stringify(others)};
const integrations = whole.integrations.filter(({ name }) => !others.includes(name));
export default { ...whole, integrations };
`;

/** Builds a changed copy of a site, with nothing remembered. */
async function coldBuildOf(root: string, change: (copy: string) => Promise<void>): Promise<Cost> {
  const copy = `${root}-copy`;
  for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    await cp(join(root, part), join(copy, part), { recursive: true });
  }
  try {
    await giveCaches(copy);
    await change(copy);
    return await build(copy);
  } finally {
    await rm(copy, { recursive: true });
  }
}
