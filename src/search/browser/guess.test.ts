import { expect, test } from 'vitest';
import type { Titles } from '../titles.ts';
import { guessFor, wordsOf } from './guess.ts';

const list: Titles = {
  titles: ['A seed ledger in plain text', 'Fold, turn, unfold', '石と水の庭'],
  ids: ['seed-ledger', 0, 'ishi-to-mizu'],
  by: [[0], [1], [1]],
  authors: [
    ['Anselm Čapek', 'anselm-čapek'],
    ['Maren Holt', ''],
  ],
  topics: [['Gardens', 'gardens']],
};

test.each([
  ['/articles/seed-ledgr/', '/articles/seed-ledger/'],
  ['/seed-ledger', '/articles/seed-ledger/'],
  ['/articles/Seed_Ledger.html', '/articles/seed-ledger/'],
  ['/articles/fold-turn-unfolds/', '/articles/fold-turn-unfold/'],
  ['/topics/garden/', '/topics/gardens/'],
  ['/authors/anselm-capek/', '/authors/anselm-čapek/'],
  ['/2023/04/plain-text/', '/articles/seed-ledger/'],
  ['/articles/%E7%9F%B3%E3%81%A8/', '/articles/ishi-to-mizu/'],
])('%s was meant for %s', (path, meant) => {
  expect(guessFor(path, list)?.path).toBe(meant);
});

test('what is near nothing gets no guess, and neither does an author without a page', () => {
  expect(guessFor('/wp-admin/', list)).toBeUndefined();
  expect(guessFor('/authors/maren-holt/', list)).toBeUndefined();
  expect(guessFor('/', list)).toBeUndefined();
});

test('the words of an address can be searched for, damaged or not', () => {
  expect(wordsOf('/articles/seed-ledgr/')).toBe('seed ledgr');
  expect(wordsOf('/articles/100%-wool/')).toBe('100% wool');
});
