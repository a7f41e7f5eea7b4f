import { isInShard, readShard } from './shard.ts';

/** The share that this build makes. */
export const ownShard = readShard(process.env.SHARD);

/** Whether the page of this essay is made by this build. */
export const isOwn = (id: string): boolean => isInShard(id, ownShard);

/** Whether the lists that go on and on, feeds among them, are made by this build: they come with the first share. */
export const hasLists = ownShard.number === 1;

/** Whether this build shows an essay's text: on its page, or in the feeds, which come with the lists. */
export const showsText = (id: string): boolean => hasLists || isOwn(id);
