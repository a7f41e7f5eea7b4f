import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Does work of a build in a thread of its own, which ends with the process at the latest.
 *
 * @param module that does it as it is loaded
 * @param workerData what it finds under this name
 * @returns what it said last by `postMessage`
 * @throws what it threw, or that it ended before its work was done
 */
export async function inThread(module: URL, workerData: unknown): Promise<unknown> {
  const thread = new Worker(module, { workerData });
  const stop = () => void thread.terminate();
  // Before others clear away what it writes to.
  process.prependListener('exit', stop);
  let said: unknown;
  thread.on('message', (message) => (said = message));
  try {
    const [code]: unknown[] = await once(thread, 'exit');
    if (code !== 0) throw new Error(`${module.pathname} ended before its work was done.`);
  } finally {
    process.off('exit', stop);
  }
  return said;
}
