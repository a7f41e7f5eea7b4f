import { expect, test } from 'vitest';
import { newId, news, passageIn, passagesIn } from './passage';
import { passage } from './test-passages';

test('what is not whole is left out alone and counted', () => {
  const whole = passage({ id: 'a', heading: { id: 'h', text: 'H' }, gone: true });
  const json: unknown = JSON.parse(
    JSON.stringify([whole, { ...whole, id: 7 }, { ...whole, quote: { exact: ' ' } }, null]),
  );
  expect(passagesIn(json)).toEqual({ passages: [whole], damaged: 3 });
  expect(passagesIn('no list')).toEqual({ passages: [], damaged: 0 });
});

test('what a passage can do without is made up', () => {
  const least = { id: 'a', essay: 'b', quote: { exact: 'c' }, kept: '2026-11-01' };
  expect(passageIn(least)).toEqual({
    ...{ id: 'a', essay: 'b', title: 'b', authors: [], start: 0, fragment: '', note: '' },
    quote: { exact: 'c', prefix: '', suffix: '' },
    ...{ kept: '2026-11-01', changed: '2026-11-01' },
  });
});

test('of two books, what is new and what was changed later is written', () => {
  const mine = [passage({ id: 'a', note: 'mine', changed: '2026-11-03' }), passage({ id: 'b' })];
  const later = passage({ id: 'b', note: 'theirs', changed: '2026-11-04' });
  const other = passage({ id: 'c', quote: { exact: 'Snow.', prefix: '', suffix: '' } });
  expect(news(mine, [passage({ id: 'a', note: 'old' }), later, other])).toEqual([later, other]);
  expect(news([...mine, later, other], [later, other])).toEqual([]);
});

test('the same words that were kept in two browsers are one passage', () => {
  const theirs = passage({ id: 'z', note: 'theirs', changed: '2026-11-09' });
  expect(news([passage({ id: 'a' })], [theirs, { ...theirs, id: 'y' }])).toEqual([
    { ...theirs, id: 'a' },
  ]);
});

test('an id is of its moment and of chance', () => {
  expect(newId(new Date(36), new Uint32Array([35, 37]))).toBe('10-z-11');
});
