import { expect, test } from 'vitest';
import type { Fault } from './news.ts';
import { faultsOn, type News } from './news.ts';

const fault = (page: string, isError: boolean): Fault => ({
  ...{
    file: `src/content/articles${page}.md`,
    line: 9,
    column: 1,
    message: 'Wrong.',
    cure: 'Right.',
  },
  ...{ page, isError },
});
const [error, warning, other] = [
  fault('/one/', true),
  fault('/one/', false),
  fault('/two/', false),
];

const news = (faults: Fault[], isFresh: boolean): News => ({
  faults,
  change: 7,
  isFresh,
  home: '/',
});

test('over its own page stands all that is wrong with an essay, its warnings until they are closed', () => {
  expect(faultsOn('/one/', news([error, warning, other], true), 0)).toEqual([error, warning]);
  expect(faultsOn('/one/', news([error, warning, other], true), 7)).toEqual([error, warning]);
  expect(faultsOn('/two/', news([other], false), 0)).toEqual([other]);
  expect(faultsOn('/two/', news([other], false), 7)).toEqual([]);
});

test('over other pages stand errors alone: those of the last change, over the home page all', () => {
  expect(faultsOn('/three/', news([error, warning, other], true), 0)).toEqual([error]);
  expect(faultsOn('/three/', news([error, warning], false), 0)).toEqual([]);
  expect(faultsOn('/', news([error, other], false), 0)).toEqual([error]);
  expect(faultsOn('/', news([other], false), 0)).toEqual([]);
});
