import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardList } from './card.ts';
import { drawCard } from './draw.ts';

/**
 * Draws cards and writes them, one after the other.
 *
 * @param folder that their paths are below
 * @throws when one cannot be drawn, with its path
 */
export async function writeCards({ colours, cards }: CardList, folder: string): Promise<void> {
  for (const { path, card } of cards) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const drawn = await drawCard(card, colours).catch((cause: unknown) => {
      throw new Error(`The share card ${path} cannot be drawn.`, { cause });
    });
    await writeFile(file, drawn);
  }
}
