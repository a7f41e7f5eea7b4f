import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { availableParallelism } from 'node:os';
import { preview } from 'astro';
import { generateEssays } from './bench/generate.ts';
import { buildSite, type Built, type Changes, copySite, type Ended } from './build-site.ts';
import { type Build, type Builders, startBuilders } from './builders.ts';
import { german } from './german.ts';
import { japanese } from './japanese.ts';
import { oddEssays } from './odd-essays.ts';
import { pictureEssays } from './picture-essays.ts';

/** The sites that several test files read: each is built once, when the first of them asks. */
const recipes = {
  /** The tests' list, for the root of a host. */
  list: () => ({}),
  /** The same, below `/sub/`. */
  sub: () => ({ base: '/sub/' }),
  /** The same in German, with another look and fewer pages, below `/liste/`. */
  german: () => german,
  /** The same in Japanese. */
  japanese: () => japanese,
  /** The same with odd essays and pictures of every kind, and all of it as a book. */
  odd: async () => ({
    essays: { ...oddEssays, ...(await pictureEssays()) },
    files: { 'src/site.config.ts': await withBook() },
  }),
  /** The same among a thousand others. */
  thousand: () => ({
    essays: Object.fromEntries(
      generateEssays({ count: 1000, seed: 1 }).map(({ path, content }) => [path, content]),
    ),
  }),
  /** The list that is on show here. */
  shown: () => ({ list: 'shown' }),
} satisfies Record<string, () => Changes | Promise<Changes>>;

/** The configuration of the tests' list, with a book. */
async function withBook(): Promise<string> {
  const config = await readFile(join(import.meta.dirname, 'list/site.config.ts'), 'utf8');
  return config.replace(/^};$/m, '  features: { book: true },\n};');
}

export type SiteName = keyof typeof recipes;

/** A site that was built for tests, and is served while they run. */
export interface BuiltSite extends Built {
  /** Its address, with the base path and a slash at the end. */
  url: string;
}

/** What builds and serves the sites, in the process that all tests are children of. */
export interface Sites {
  /** Where `builtSite()` asks for them. */
  address: string;
  /** Starts to build one that will be asked for. */
  start: (name: SiteName) => void;
  stop: () => Promise<void>;
}

/** Builds and serves sites on demand. */
export async function serveSites(): Promise<Sites> {
  const sites = new Map<string, Promise<BuiltSite>>();
  const servers: { stop: () => Promise<void> }[] = [];
  const builders = startBuilders(Math.max(2, availableParallelism()));
  const start = (name: SiteName) => {
    const site = sites.get(name) ?? buildAndServe(name, builders, servers);
    sites.set(name, site);
    return site;
  };
  /** Answers for the name of a site, and for a copy to build. */
  const answerTo = (asked: string): Promise<BuiltSite | Ended> => {
    if (isSite(asked)) return start(asked);
    const [, build] = asked.split('build?');
    if (build === undefined) throw new Error(`There is no site "${asked}".`);
    return builders.build(buildOf(build));
  };
  const server = createServer((request, response) => {
    // A connection that is kept would be closed under the next who asks, minutes later.
    response.setHeader('Connection', 'close');
    Promise.try(answerTo, (request.url ?? '').slice(1))
      .catch((error: unknown) => ({ error: String(error) }))
      .then((answer) => response.end(JSON.stringify(answer)));
  });
  // A build may take longer than a server waits by itself.
  server.requestTimeout = 0;
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const place = server.address();
  if (place === null || typeof place === 'string') throw new Error('The sites have no port.');
  return {
    address: `http://127.0.0.1:${place.port}/`,
    start: (name) => void start(name).catch(() => undefined),
    async stop() {
      server.close();
      server.closeAllConnections();
      builders.stop();
      await Promise.all(servers.map((one) => one.stop()));
    },
  };
}

function isSite(name: string): name is SiteName {
  return Object.hasOwn(recipes, name);
}

/** What `build()` asks for. */
const buildOf = (query: string): Build => JSON.parse(decodeURIComponent(query));

async function buildAndServe(
  name: SiteName,
  builders: Builders,
  servers: { stop: () => Promise<void> }[],
): Promise<BuiltSite> {
  const recipe: () => Changes | Promise<Changes> = recipes[name];
  const changes = await recipe();
  // A thousand essays fill the memory of the process that builds them.
  const built = name === 'thousand' ? await buildSite(changes) : await builtBy(builders, changes);
  if (built.code !== 0) throw new Error(`The site does not build:\n${built.output}`);
  const served = await serve(built.root, changes.base);
  servers.push(served);
  return { ...built, url: served.url };
}

async function builtBy(builders: Builders, changes: Changes): Promise<Built> {
  const root = await copySite(changes);
  const ended = await builders.build({ root, base: changes.base ?? '/' });
  return { ...ended, root, dist: join(root, 'dist') };
}

/** Serves the site that was built in a folder, on a free port, as `npm start` does. */
async function serve(root: string, base = '/') {
  const server = await preview({
    root,
    base,
    logLevel: 'error',
    server: { host: '127.0.0.1', port: 0 },
  });
  return { url: `http://127.0.0.1:${server.port}${base}`, stop: () => server.stop() };
}
