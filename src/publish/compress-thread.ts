import { parentPort, workerData } from 'node:worker_threads';
import { compress } from './compress.ts';

const { folder, but }: { folder: string; but: readonly string[] } = workerData;
parentPort?.postMessage(compress(folder, but));
