import { expect, test } from 'vitest';
import { isInShard, readShard } from './shard.ts';

test('a share is written as its number and how many there are; nothing is the whole list', () => {
  expect(readShard('2/4')).toEqual({ number: 2, of: 4 });
  expect(readShard(undefined)).toEqual({ number: 1, of: 1 });
  expect(readShard('')).toEqual({ number: 1, of: 1 });
});

test.each(['0/4', '5/4', '2', '2/', 'a/b', '2 of 4', '-1/4', '1/4/4'])(
  '"%s" is no share',
  (setting) => {
    expect(() => readShard(setting)).toThrow(
      `SHARD is "${setting}": write which share it is, and of how many, like 2/4 for the second of four`,
    );
  },
);

const ids = Array.from({ length: 1000 }, (_, at) => `essay-${at}`);
const shards = [1, 2, 3, 4].map((number) => ({ number, of: 4 }));

test('every essay is in one share, and the shares are alike in size', () => {
  const shares = shards.map((shard) => ids.filter((id) => isInShard(id, shard)));
  expect(shares.flat().sort()).toEqual(ids.toSorted());
  for (const share of shares) {
    // Four standard deviations around a quarter: √(1000 · ¼ · ¾) = 13.7.
    expect(share.length).toBeGreaterThan(195);
    expect(share.length).toBeLessThan(305);
  }
});

test('the whole list is one share', () => {
  expect(ids.every((id) => isInShard(id, { number: 1, of: 1 }))).toBe(true);
});

test('an essay stays in its share whatever others there are', () => {
  // The first 32 bits of SHA-256: ba7816bf of "abc", so 3 after division by 4; 2c26b46b of "foo".
  expect(isInShard('abc', { number: 4, of: 4 })).toBe(true);
  expect(isInShard('foo', { number: 4, of: 4 })).toBe(true);
  expect(isInShard('foo', { number: 1, of: 4 })).toBe(false);
});
