import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { workerData } from 'node:worker_threads';
import type { Handed } from '../integrations/beside-pages.ts';
import { cardList } from './card.ts';
import { drawCard } from './draw.ts';

const { written, folder }: Handed = workerData;
const { colours, cards } = cardList.parse(JSON.parse(written));
for (const { path, card } of cards) {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  const drawn = await drawCard(card, colours).catch((cause: unknown) => {
    throw new Error(`The share card ${path} cannot be drawn.`, { cause });
  });
  await writeFile(file, drawn);
}
