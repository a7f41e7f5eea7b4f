import { isInShard, readShard } from './shard.ts';

/** The share that this build makes. */
export const ownShard = readShard(process.env.SHARD);

/** Whether the page of this essay is made by this build. */
export const isOwn = (id: string): boolean => isInShard(id, ownShard);

/** Whether the pages of lists that go on and on are made by this build: they come with the first share. */
export const hasLists = ownShard.number === 1;
