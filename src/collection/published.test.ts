import { expect, test } from 'vitest';
import { neighboursIn, published } from './published.ts';
import { article } from './test-articles.ts';

const now = new Date('2026-03-01T12:00:00Z');
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

test('drafts and articles of the future are not published', () => {
  const list = [
    article({ id: 'past', added: new Date('2026-02-01') }),
    article({ id: 'today', added: new Date('2026-03-01') }),
    article({ id: 'tomorrow', added: new Date('2026-03-02') }),
    article({ id: 'draft', draft: true }),
  ];
  expect(ids(published(list, { now }))).toEqual(['today', 'past']);
  expect(ids(published(list, { now, drafts: true }))).toEqual([
    'tomorrow',
    'today',
    'past',
    'draft',
  ]);
});

test('an article is published from the first moment of its day on', () => {
  const list = [article({ id: 'one', added: new Date('2026-03-01') })];
  expect(published(list, { now: new Date('2026-02-28T23:59:59.999Z') })).toEqual([]);
  expect(published(list, { now: new Date('2026-03-01T00:00:00Z') })).toHaveLength(1);
});

test('the newest stand first, those of one day by title', () => {
  const day = new Date('2026-02-01');
  const list = [
    article({ id: 'b', title: 'Beta', added: day }),
    article({ id: 'old', added: new Date('2025-01-01') }),
    article({ id: 'a', title: 'Alpha', added: day }),
  ];
  expect(ids(published(list, { now }))).toEqual(['a', 'b', 'old']);
});

test('neighbours are the newer and the older one, as far as there are any', () => {
  const list = ['new', 'middle', 'old'].map((id) => article({ id }));
  const neighbours = neighboursIn(list);
  expect(list.map(neighbours)).toEqual([
    { newer: undefined, older: list[1] },
    { newer: list[0], older: list[2] },
    { newer: list[1], older: undefined },
  ]);
  expect(neighbours(article({ id: 'unknown' }))).toEqual({ newer: undefined, older: undefined });
});
