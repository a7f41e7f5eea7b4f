import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Does work of a build in a thread of its own.
 *
 * @param module that does it as it is loaded
 * @param workerData what it finds under this name
 * @returns what it said last by `postMessage`
 * @throws what it threw
 */
export async function inThread(module: URL, workerData: unknown): Promise<unknown> {
  const thread = new Worker(module, { workerData });
  let said: unknown;
  thread.on('message', (message) => (said = message));
  await once(thread, 'exit');
  return said;
}
