import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** What each of the threads is told. */
export interface Ahead<Data> {
  /** The files that all threads share out among themselves, by {@link takenFrom}. */
  names: readonly string[];
  /** How many of them were taken. */
  taken: Int32Array;
  data: Data;
}

/** Fewer files than this are done sooner by one thread than another one starts. */
const worthwhile = 50;

/**
 * Does the work on files that is not remembered yet on all processors at once. The threads give nothing
 * back: what they remember is found where it is asked for, and what fails there fails again where it can
 * be said.
 *
 * @param thread module that works on the files it takes, and remembers what it makes
 * @param names of the files that nothing is remembered of
 */
export async function workAhead<Data>(
  thread: URL,
  names: readonly string[],
  data: Data,
): Promise<void> {
  const threads = Math.min(availableParallelism(), Math.floor(names.length / worthwhile));
  if (threads < 2) return;
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: Ahead<Data> = { names, taken, data };
  const ended = Array.from({ length: threads }, () => {
    const worker = new Worker(thread, { workerData });
    return new Promise<void>((resolve) =>
      worker.once('error', () => resolve()).once('exit', () => resolve()),
    );
  });
  await Promise.all(ended);
}

/** The files that a thread works on: one after the other, each taken by no other thread. */
export function* takenFrom({ names, taken }: Omit<Ahead<unknown>, 'data'>): Generator<string> {
  for (let name = next(); name !== undefined; name = next()) yield name;

  function next(): string | undefined {
    return names[Atomics.add(taken, 0, 1)];
  }
}
