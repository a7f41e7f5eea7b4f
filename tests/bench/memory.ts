import { readdir, readFile } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';

/** What a process and all that it started held at one time. */
export interface MemoryReading {
  /** Milliseconds of `performance.now()`. */
  at: number;
  bytes: number;
}

/**
 * The memory of a process and of those it starts, looked at ten times a second until it ends. Only
 * Linux tells; elsewhere there are no readings.
 */
export async function memoryOfTree(pid: number): Promise<MemoryReading[]> {
  const readings: MemoryReading[] = [];
  for await (const _ of setInterval(100)) {
    const bytes = await bytesOf(pid);
    if (bytes === undefined) break;
    readings.push({ at: performance.now(), bytes });
  }
  return readings;
}

async function bytesOf(pid: number): Promise<number | undefined> {
  const status = await textOf(`/proc/${pid}/status`);
  const [, kibibytes] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? [];
  if (kibibytes === undefined) return undefined;
  // Each thread has the processes that it started.
  const threads = await readdir(`/proc/${pid}/task`).catch(() => []);
  const lists = await Promise.all(
    threads.map((thread) => textOf(`/proc/${pid}/task/${thread}/children`)),
  );
  const children = lists.flatMap((list) => list.match(/\d+/g) ?? []);
  const theirs = await Promise.all(children.map((child) => bytesOf(Number(child))));
  return theirs.reduce<number>((sum, bytes = 0) => sum + bytes, Number(kibibytes) * 1024);
}

/** A file that is gone, or that this system does not have, is empty. */
const textOf = (file: string) => readFile(file, 'utf8').catch(() => '');
