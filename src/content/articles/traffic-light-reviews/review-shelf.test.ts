import { expect, test } from 'vitest';
import { ReviewShelf } from './review-shelf.ts';
import type { Review } from './reviews.ts';

const monday = { id: 'a', day: '2026-11-16', stop: 'Gossip', keep: '', start: '' };
const sunday = { id: 'b', day: '2026-11-22', stop: 'Sweets', keep: '', start: '' };

/** Storage that tabs share; it refuses more than `room` reviews. */
function storage(room = Number.POSITIVE_INFINITY) {
  return {
    room,
    reviews: Array.of<Review>(),
    isClear: true,
    read() {
      return this.reviews;
    },
    write(reviews: Review[]) {
      if (reviews.length > this.room) return false;
      this.reviews = reviews;
      this.isClear = false;
      return true;
    },
    clear() {
      this.reviews = [];
      this.isClear = true;
    },
  };
}

const never = () => {
  throw new Error('No new review was expected.');
};

test('two tabs that know nothing of each other keep the reviews of both', () => {
  const shared = storage();
  const [one, two] = [new ReviewShelf(shared, never), new ReviewShelf(shared, never)];
  one.all();
  two.all();
  expect(one.put(monday)).toEqual({ review: monday, kept: true, split: false });
  expect(two.put(sunday)).toEqual({ review: sunday, kept: true, split: false });
  expect(one.all()).toEqual([monday, sunday]);
});

test('answers to different lights of one review are merged', () => {
  const shared = storage();
  const [one, two] = [new ReviewShelf(shared, never), new ReviewShelf(shared, never)];
  one.put(monday);
  two.all();
  one.put({ ...monday, start: 'Walks' });
  const merged = { ...monday, keep: 'Reading', start: 'Walks' };
  expect(two.put({ ...monday, keep: 'Reading' }).review).toEqual(merged);
  expect(shared.reviews).toEqual([merged]);
});

test('where both changed one answer, both stay', () => {
  const shared = storage();
  const [one, two] = [new ReviewShelf(shared, never), new ReviewShelf(shared, () => 'new')];
  one.put(monday);
  two.all();
  one.put({ ...monday, stop: 'Theirs' });
  expect(two.put({ ...monday, stop: 'Mine' })).toEqual({
    review: { ...monday, id: 'new', stop: 'Mine' },
    kept: true,
    split: true,
  });
  expect(shared.reviews.map(({ id, stop }) => [id, stop])).toEqual([
    ['a', 'Theirs'],
    ['new', 'Mine'],
  ]);
});

test('what storage refuses is held for this visit, and kept as soon as there is room', () => {
  const shared = storage(1);
  const shelf = new ReviewShelf(shared, never);
  shelf.put(monday);
  expect(shelf.put(sunday).kept).toBe(false);
  expect(shelf.all()).toEqual([monday, sunday]);
  expect(shared.reviews).toEqual([monday]);
  shared.room = 2;
  expect(shelf.put({ ...monday, keep: 'Reading' }).kept).toBe(true);
  expect(shared.reviews).toEqual([{ ...monday, keep: 'Reading' }, sunday]);
});

test('a review is deleted even while storage is full', () => {
  const shared = storage(2);
  const shelf = new ReviewShelf(shared, never);
  for (const id of ['a', 'b', 'c', 'd']) shelf.put({ ...monday, id });
  expect(shelf.remove('a')).toBe(true);
  expect(shared.reviews.map(({ id }) => id)).toEqual(['b']);
  expect(shelf.all().map(({ id }) => id)).toEqual(['b', 'c', 'd']);
});

test('nothing is left of the last review, nor of all', () => {
  const shared = storage();
  const shelf = new ReviewShelf(shared, never);
  shelf.put(monday);
  expect(shelf.remove('a')).toBe(true);
  expect(shared.isClear).toBe(true);
  shelf.put(monday);
  shelf.put(sunday);
  shelf.clear();
  expect(shared.isClear).toBe(true);
  expect(shelf.all()).toEqual([]);
});
