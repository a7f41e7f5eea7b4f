import { withBase } from '../collection/addresses';
import { cacheName } from '../offline/cache-name';

/** What the browser gives an address that may be run as a worker. */
interface ScriptAddress {
  toString(): string;
}

declare global {
  interface Window {
    /** Where the browser has them: https://www.w3.org/TR/trusted-types/ */
    trustedTypes?: {
      createPolicy(
        name: string,
        rules: { createScriptURL: () => string },
      ): { createScriptURL(address: string): ScriptAddress };
    };
  }
  interface ServiceWorkerContainer {
    register(
      address: ScriptAddress,
      options?: RegistrationOptions,
    ): Promise<ServiceWorkerRegistration>;
  }
}

/** Tells a window that what is kept for reading offline was switched on or off. */
export const offlineChanged = 'offline-changed';

const scope = withBase('/');
const workerAddress = withBase('/sw.js');
const cache = cacheName(scope);

/** The one policy of the site: whatever it is asked for, it gives the address of the worker. */
let policy: { createScriptURL(address: string): ScriptAddress } | undefined;

/** Whether this browser, and this window, can keep pages at all. */
export function canReadOffline(): boolean {
  return 'serviceWorker' in navigator && 'caches' in window;
}

/** Whether the whole list is kept here. */
export async function isKeptOffline(): Promise<boolean> {
  return Boolean((await registration())?.active);
}

/**
 * Keeps the whole list in this browser; resolves when all of it is there.
 *
 * @param tell is told from time to time how much has been fetched, from 0 to 1
 * @throws if not all of it can be had; nothing is kept then
 */
export async function keepOffline(tell: (fetched: number) => void): Promise<void> {
  policy ??= window.trustedTypes?.createPolicy('offline', { createScriptURL: () => workerAddress });
  const address = policy?.createScriptURL(workerAddress) ?? workerAddress;
  const hear = ({ data }: MessageEvent<{ fetched?: number } | undefined>) => {
    if (data?.fetched !== undefined) tell(data.fetched);
  };
  navigator.serviceWorker.addEventListener('message', hear);
  navigator.serviceWorker.startMessages();
  try {
    const { installing, waiting, active } = await navigator.serviceWorker.register(address, {
      scope,
    });
    const worker = installing ?? waiting ?? active;
    if (worker) await activated(worker);
  } catch (error) {
    await forgetOffline();
    throw error;
  } finally {
    navigator.serviceWorker.removeEventListener('message', hear);
  }
}

/** Deletes all that is kept for reading offline, and what keeps it. */
export async function forgetOffline(): Promise<void> {
  if (!canReadOffline()) return;
  await (await registration())?.unregister();
  await caches.delete(cache);
  dispatchEvent(new Event(offlineChanged));
}

/** That of this site: one above it on the same host would answer as well. */
async function registration(): Promise<ServiceWorkerRegistration | undefined> {
  const found = await navigator.serviceWorker.getRegistration(scope);
  return found?.scope === new URL(scope, location.href).href ? found : undefined;
}

function activated(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('Not all files could be fetched.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
