import { expect, test } from 'vitest';
import { inThread } from './in-thread.ts';

const module = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);

test('a thread is given its data, and says what came of it', async () => {
  const code = `import { parentPort, workerData } from 'node:worker_threads';
    parentPort.postMessage('begun');
    parentPort.postMessage(workerData.essays + 1);`;
  expect(await inThread(module(code), { essays: 7 })).toBe(8);
});

test('what a thread throws is thrown', async () => {
  const code = `throw new Error('The card cannot be drawn.');`;
  await expect(inThread(module(code), {})).rejects.toThrow('The card cannot be drawn.');
});

test('a thread that ends before its work is done has failed', async () => {
  const never = inThread(module('await new Promise(() => undefined);'), {});
  await expect(never).rejects.toThrow('ended before its work was done');
});
