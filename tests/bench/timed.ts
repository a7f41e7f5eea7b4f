import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { memoryOfTree } from './memory.ts';
import { type Phase, phasesOf, type Printed } from './phases.ts';

/** What a command took. */
export interface Cost {
  /** Milliseconds. */
  time: number;
  /** Bytes that it and the processes it started held at most; only Linux tells. */
  memory: number | undefined;
  /** The parts of a build. */
  phases: Phase[];
}

/**
 * Waits for a command that was started just now, and says what it took.
 *
 * @throws what it printed, where it fails
 */
export async function timed(command: ChildProcess): Promise<Cost> {
  const start = performance.now();
  const printed: Printed[] = [];
  const listen = (text: unknown) =>
    printed.push({ at: performance.now(), text: stripVTControlCharacters(String(text)) });
  command.stdout?.on('data', listen);
  command.stderr?.on('data', listen);
  const memory = command.pid === undefined ? undefined : memoryOfTree(command.pid);
  const code = await new Promise<number | null>((done) => command.on('close', done));
  const end = performance.now();
  if (code !== 0) throw new Error(printed.map(({ text }) => text).join(''));
  const readings = (await memory) ?? [];
  const held = readings.map(({ bytes }) => bytes);
  return {
    time: end - start,
    memory: held.length > 0 ? Math.max(...held) : undefined,
    phases: phasesOf(printed, readings, start, end),
  };
}
