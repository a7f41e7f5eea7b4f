import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardList } from './card.ts';
import { drawCard } from './draw.ts';

/** Cards to draw, as a thread is told of them. */
export interface CardOrder extends CardList {
  /** That their paths are below. */
  folder: string;
}

/**
 * Draws cards and writes them, one after the other: they are done before the pages, which need the
 * other processors.
 *
 * @throws when one cannot be drawn, with its path
 */
export async function writeCards({ colours, cards, folder }: CardOrder): Promise<void> {
  for (const { path, card } of cards) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    const drawn = await drawCard(card, colours).catch((cause: unknown) => {
      throw new Error(`The share card ${path} cannot be drawn.`, { cause });
    });
    await writeFile(file, drawn);
  }
}
