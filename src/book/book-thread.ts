import { workerData } from 'node:worker_threads';
import { type BookOrder, writeBook } from './write-book.ts';

const order: BookOrder = workerData;
await writeBook(order);
