import { cacheName } from './cache-name';
import type { WorkerScope } from './worker-scope';

/*
 * Takes the place of the worker where the site has no reading offline any more: deletes what that one
 * kept, and then itself.
 */

declare const self: WorkerScope;
declare const __BASE__: string;

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));

self.addEventListener('activate', (event) => {
  event.waitUntil(caches.delete(cacheName(__BASE__)).then(() => self.registration.unregister()));
});
