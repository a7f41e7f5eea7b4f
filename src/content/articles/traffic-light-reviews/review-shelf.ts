import { merge, put, remove, type Review } from './reviews';
import type { Stored } from '../../../reader/storage';

/** What became of a review that was to be kept. */
export interface Shelved {
  /** The review as it stands now, with what another tab changed in it. */
  review: Review;
  /** Whether storage took it; otherwise it is held for this visit. */
  kept: boolean;
  /** Whether another tab changed the same part: that stays, and this one is a review of its own. */
  split: boolean;
}

/**
 * The reviews of this browser. Another tab may change them at the same time, so storage is read
 * before it is written; and it may refuse, so what it refuses is held here.
 */
export class ReviewShelf {
  readonly #stored: Stored<Review[]>;
  readonly #newId: () => string;
  readonly #refused = new Map<string, Review>();
  /** As this tab last saw them in storage: what a change by another tab is told by. */
  readonly #seen = new Map<string, Review>();

  constructor(stored: Stored<Review[]>, newId: () => string) {
    this.#stored = stored;
    this.#newId = newId;
  }

  /** All reviews, in the order in which they were begun. */
  all(): Review[] {
    const kept = this.#stored.read();
    for (const review of kept) if (!this.#refused.has(review.id)) this.#seen.set(review.id, review);
    return this.#withRefused(kept);
  }

  /** Keeps a review: a new one, or a new state of one that is known. */
  put(mine: Review): Shelved {
    const kept = this.#stored.read();
    const before = this.#seen.get(mine.id);
    const theirs = kept.find(({ id }) => id === mine.id);
    const merged = before && theirs ? merge(before, mine, theirs) : mine;
    if (!merged) this.#refused.delete(mine.id);
    const review = merged ?? { ...mine, id: this.#newId() };
    this.#refused.set(review.id, review);
    return { review, kept: this.#write(kept), split: !merged };
  }

  /** Deletes a review for good. @returns whether storage let go of it */
  remove(id: string): boolean {
    this.#refused.delete(id);
    this.#seen.delete(id);
    const rest = remove(this.#stored.read(), id);
    if (rest.length + this.#refused.size === 0) this.clear();
    // Where what was refused does not fit in even now, the deletion must not wait for it.
    else if (!this.#write(rest)) this.#stored.write(rest);
    return !this.#stored.read().some((review) => review.id === id);
  }

  /** Deletes everything for good: nothing is left in storage. */
  clear(): void {
    this.#refused.clear();
    this.#seen.clear();
    this.#stored.clear();
  }

  #withRefused(reviews: Review[]): Review[] {
    return [...this.#refused.values()].reduce(put, reviews);
  }

  #write(reviews: Review[]): boolean {
    const all = this.#withRefused(reviews);
    if (!this.#stored.write(all)) return false;
    this.#refused.clear();
    for (const review of all) this.#seen.set(review.id, review);
    return true;
  }
}
