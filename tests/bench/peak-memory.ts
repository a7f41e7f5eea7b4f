import { readFile } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';

/**
 * The most memory that a process and those it starts hold at one time, in bytes, looked at ten
 * times a second until it ends. Only Linux tells; elsewhere `undefined`.
 */
export async function peakMemory(pid: number): Promise<number | undefined> {
  let peak: number | undefined;
  for await (const _ of setInterval(100)) {
    const now = await memoryOf(pid);
    if (now === undefined) return peak;
    peak = Math.max(peak ?? 0, now);
  }
  return peak;
}

async function memoryOf(pid: number): Promise<number | undefined> {
  const status = await textOf(`/proc/${pid}/status`);
  const [, kibibytes] = /^VmRSS:\s*(\d+) kB$/m.exec(status) ?? [];
  if (kibibytes === undefined) return undefined;
  const children = (await textOf(`/proc/${pid}/task/${pid}/children`)).match(/\d+/g) ?? [];
  const theirs = await Promise.all(children.map((child) => memoryOf(Number(child))));
  return theirs.reduce<number>((sum, memory = 0) => sum + memory, Number(kibibytes) * 1024);
}

/** A file that is gone, or that this system does not have, is empty. */
const textOf = (file: string) => readFile(file, 'utf8').catch(() => '');
