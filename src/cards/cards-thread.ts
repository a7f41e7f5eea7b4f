import { workerData } from 'node:worker_threads';
import { type CardOrder, writeCards } from './write-cards.ts';

const order: CardOrder = workerData;
await writeCards(order);
