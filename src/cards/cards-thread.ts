import { workerData } from 'node:worker_threads';
import type { Handed } from '../integrations/beside-pages.ts';
import { cardList } from './card.ts';
import { writeCards } from './write-cards.ts';

const { written, folder }: Handed = workerData;
await writeCards(cardList.parse(JSON.parse(written)), folder);
