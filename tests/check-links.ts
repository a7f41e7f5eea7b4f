import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LinkChecker, LinkState } from 'linkinator';
import { basePath } from '../src/collection/addresses.ts';
import { brokenLinks, externalLinks } from './site/links.ts';

/*
 * `npm run check:links`: says which links of the built site, in `dist/`, lead nowhere; with
 * `-- --external` asks other hosts as well. Within the site the check is ours: it needs no server, knows
 * the base path, looks at the sizes of pictures and at metadata, and follows essays that have moved.
 */
const { values } = parseArgs({ options: { external: { type: 'boolean', default: false } } });
const dist = resolve('dist');
const broken = brokenLinks(dist, basePath(process.env.BASE_PATH));
if (values.external) broken.push(...(await unanswered(externalLinks(dist))));
for (const link of broken) console.error(link);
console.log(
  broken.length > 0 ? `${broken.length} links lead nowhere.` : 'Every link leads somewhere.',
);
process.exitCode = broken.length > 0 ? 1 : 0;

/** The addresses that other hosts have nothing at. @param links each with a file it stands in */
async function unanswered(links: ReadonlyMap<string, string>): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'links-'));
  try {
    const list = Array.from(
      links.keys(),
      (link) => `<a href="${link.replaceAll('&', '&amp;').replaceAll('"', '%22')}"></a>`,
    );
    // One page of all of them, so that each is asked once and nothing beyond it.
    await writeFile(join(folder, 'index.html'), list.join('\n'));
    const { links: asked } = await new LinkChecker().check({
      ...{ path: folder, recurse: false, retry: true, retryErrors: true },
      ...{ concurrency: 10, timeout: 20_000 },
    });
    return asked
      .filter(({ state, url }) => state === LinkState.BROKEN && links.has(url))
      .map(({ url, status }) => `${links.get(url)}: ${url} (${status || 'no answer'})`);
  } finally {
    await rm(folder, { recursive: true });
  }
}
