import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardList } from './card.ts';
import { drawCard } from './draw.ts';

/** Draws cards and writes them, two at a time. @param folder that their paths are below */
export async function writeCards({ colours, cards }: CardList, folder: string): Promise<void> {
  const rest = cards.values();
  const drawNext = async () => {
    for (const { path, card } of rest) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, await drawCard(card, colours));
    }
  };
  await Promise.all([drawNext(), drawNext()]);
}
