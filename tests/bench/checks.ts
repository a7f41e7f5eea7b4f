import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { forget } from './copies.ts';
import type { Figure, Site } from './figures.ts';
import { type Cost, timed } from './timed.ts';

/** Checking the essays, as `npm run check:essays` does: with nothing remembered, and again. */
export async function checks({ root }: Site): Promise<Figure[]> {
  await forget(root);
  const cold = await check(root);
  const warm = await check(root);
  return [
    { name: 'check, cold', value: cold.time, unit: 'ms', grows: true, beside: ['plain', 'cold'] },
    { name: 'check, cold, peak memory', value: cold.memory, unit: 'bytes' },
    { name: 'check, warm', value: warm.time, unit: 'ms', grows: true, beside: ['plain', 'cold'] },
  ];
}

function check(root: string): Promise<Cost> {
  return timed(spawn(process.execPath, [join(root, 'src/check/cli.ts')], { cwd: root }));
}
