import { expect, test } from 'vitest';
import { isoDay } from './dates.ts';
import { lastChanges } from './last-changes.ts';

const changeOf = lastChanges([
  {
    ...{ id: 'on-tea', topics: ['Green tea', '庭'], author: ['Ada Example'] },
    ...{ added: new Date('2026-01-03'), updated: new Date('2026-03-01') },
  },
  {
    ...{ id: 'on-rain', topics: ['庭'], author: ['Bea Writer'] },
    // Written down before it joined the list.
    ...{ added: new Date('2026-02-02'), updated: new Date('2026-01-01') },
  },
]);

test.each([
  ['/articles/on-tea/', '2026-03-01'],
  ['/articles/on-rain/', '2026-02-02'],
  ['/authors/bea-writer/', '2026-02-02'],
  ['/topics/green-tea/', '2026-03-01'],
  ['/topics/庭/page/2/', '2026-03-01'],
  ['/topics/', '2026-03-01'],
  ['/page/7/', '2026-03-01'],
  ['/', '2026-03-01'],
])('%s changed last on %s', (path, day) => {
  const changed = changeOf(path);
  expect(changed && isoDay(changed)).toBe(day);
});

test('of a page without essays nobody knows', () => {
  expect(changeOf('/about/')).toBeUndefined();
  expect(lastChanges([])('/')).toBeUndefined();
});
