import { createHash } from 'node:crypto';

/** The share of the essays whose pages one build makes. A whole build is 1 of 1. */
export interface Shard {
  /** Which one it is, from 1. */
  number: number;
  /** How many there are. */
  of: number;
}

/**
 * Reads the setting `SHARD`: `2/4` is the second of four; nothing is the whole list.
 *
 * @throws when it says anything else
 */
export function readShard(setting: string | undefined): Shard {
  if (!setting) return { number: 1, of: 1 };
  const [, number = 0, of = 0] = (/^(\d+)\/(\d+)$/.exec(setting) ?? []).map(Number);
  if (number < 1 || number > of) {
    throw new Error(
      `SHARD is "${setting}": write which share it is, and of how many, like 2/4 for the second of four`,
    );
  }
  return { number, of };
}

/**
 * Whether an essay belongs to a share. It depends on its id alone: essays that come, go or change
 * move no other.
 */
export function isInShard(id: string, { number, of }: Shard): boolean {
  return createHash('sha256').update(id).digest().readUInt32BE() % of === number - 1;
}
