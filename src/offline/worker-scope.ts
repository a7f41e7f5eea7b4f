/*
 * What a service worker has around it, as far as ours use it. TypeScript's own types of it cannot
 * stand beside those of a page.
 */

/** Something that goes on after its event. */
interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void;
}

/** A page or a file that a page asks for. */
export interface Asked extends Lasting {
  readonly request: Request;
  /** The answer of the network to a page's address, asked for while the worker starts. */
  readonly preloadResponse: Promise<Response | undefined>;
  respondWith(response: Promise<Response>): void;
}

interface Page {
  postMessage(message: unknown): void;
}

export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', listen: (event: Lasting) => void): void;
  addEventListener(type: 'fetch', listen: (event: Asked) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { includeUncontrolled: boolean }): Promise<Page[]>;
  };
  readonly registration: ServiceWorkerRegistration;
}
