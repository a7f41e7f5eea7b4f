import { cacheName } from './cache-name';
import { isHashed } from '../publish/hashed';
import { pictureOf } from './pictures';
import type { Asked, WorkerScope } from './worker-scope';

/*
 * Keeps the whole site in the browser of a reader who asked for it (`reader/offline.ts`). Who is online
 * gets every page from the network, as without it; what is kept answers where the network does not.
 * A new build has another worker: browsers ask for it at each page, and it fetches what has changed.
 */

declare const self: WorkerScope;
/** The site's base path, with slashes around. */
declare const __BASE__: string;
/** The files to keep: addresses below the site's, and what changes with their content. */
declare const __FILES__: readonly (readonly [path: string, revision: string | null])[];

const name = cacheName(__BASE__);

/** Where each file is kept. Files of two builds lie side by side until the older one's worker is gone. */
const keys = new Map(
  __FILES__.map(([path, revision]) => [path, __BASE__ + path + (revision ? `?${revision}` : '')]),
);

/** The one file that is kept of each picture. */
const pictures = new Map(__FILES__.map(([path]) => [pictureOf(path), path]));

self.addEventListener('install', (event) => {
  event.waitUntil(fetchAll().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([clearOld(), self.clients.claim(), self.registration.navigationPreload?.enable()]),
  );
});

self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  const { origin, pathname } = new URL(url);
  if (method !== 'GET' || origin !== location.origin || !pathname.startsWith(__BASE__)) return;
  const path = pathname.slice(__BASE__.length);
  event.respondWith(isHashed(path) ? keptFirst(path, event) : networkFirst(path, event));
});

async function networkFirst(path: string, event: Asked): Promise<Response> {
  try {
    return (await event.preloadResponse) ?? (await fetch(event.request));
  } catch (error) {
    const kept = await keptAt(path);
    if (kept) return kept;
    throw error;
  }
}

/** What never changes need not be asked for; of a picture, another size will do where there is no network. */
async function keptFirst(path: string, event: Asked): Promise<Response> {
  const kept = await keptAt(path);
  if (kept) return kept;
  try {
    return await fetch(event.request);
  } catch (error) {
    const picture = pictureOf(path);
    const standIn = picture && (await keptAt(pictures.get(picture) ?? ''));
    if (standIn) return standIn;
    throw error;
  }
}

/** What is kept of an address, be it written without the slash at its end. */
async function keptAt(path: string): Promise<Response | undefined> {
  const key = keys.get(path) ?? keys.get(`${path}/`);
  return key === undefined ? undefined : caches.match(key, { cacheName: name });
}

/** So many files are fetched at a time. */
const atOnce = 6;

/** Fetches what is not kept yet: all of it, or what a new build has changed. @throws if one cannot be had */
async function fetchAll(): Promise<void> {
  const cache = await caches.open(name);
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  const missing = [...keys].filter(([, key]) => !kept.has(new URL(key, location.href).href));
  let done = 0;
  const rest = missing.values();
  const fetchNext = async () => {
    for (const [path, key] of rest) {
      const response = await fetch(__BASE__ + path, { cache: 'no-cache' });
      if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
      await cache.put(key, response);
      done++;
      await tell(done / missing.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, fetchNext));
}

/** Tells pages how much has been fetched, from 0 to 1. */
async function tell(fetched: number): Promise<void> {
  for (const page of await self.clients.matchAll({ includeUncontrolled: true })) {
    page.postMessage({ fetched });
  }
}

/** Deletes what was kept of builds before; nothing where a reader has switched it off meanwhile. */
async function clearOld(): Promise<void> {
  if (!(await caches.has(name))) return;
  const cache = await caches.open(name);
  const current = new Set([...keys.values()].map((key) => new URL(key, location.href).href));
  for (const request of await cache.keys()) {
    if (!current.has(request.url)) await cache.delete(request);
  }
}
