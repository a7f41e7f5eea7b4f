import { ReviewShelf } from './review-shelf';
import { parseReviews } from './reviews';
import { isKept as isNameKept, stored } from '../../../reader/storage';

/** The name under which storage holds the reviews. */
export const key = 'review-sheet';

/**
 * The reviews kept in this browser.
 *
 * @param onDamage told in words when some of what is kept cannot be read
 */
export function openShelf(onDamage: (words: string) => void): ReviewShelf {
  return new ReviewShelf(
    stored(
      key,
      (json) => {
        const { reviews, damaged } = parseReviews(json);
        if (damaged > 0) onDamage(`Damaged, and left out: ${damaged} of the reviews kept here.`);
        return reviews;
      },
      () => {
        if (isKept()) onDamage('The reviews kept here are damaged and cannot be read.');
        return [];
      },
    ),
    newId,
  );
}

/** Whether storage holds anything of the sheet's, readable or not. */
export function isKept(): boolean {
  return isNameKept(key);
}

/** An id for a new review: random, and made without `randomUUID`, which plain HTTP lacks. */
export function newId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-');
}
