import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parts } from '../../src/essay/parts.ts';
import { listFiles, listFolder } from '../build-site.ts';
import { builtSite } from '../built-site.ts';
import { essayPage } from './pages.ts';

const { dist } = await builtSite('list');

test('every part is used by an essay of the tests', () => {
  const texts = listFiles.map((file) => readFileSync(join(listFolder, file), 'utf8'));
  const names = Object.keys(parts);
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter((name) => !texts.some((text) => text.includes(`<${name}`)))).toEqual([]);
});

test('a page carries the styles of its parts and of a component of its own, and of no others', () => {
  const styles = (id: string) => essayPage(dist, id).$('style').text();
  expect(styles('tide-table')).toContain('.chart');
  expect(styles('tide-table')).not.toContain('min-block-size:44px');
  expect(styles('tower-clock')).toContain('min-block-size:44px');
  expect(styles('tower-clock')).not.toContain('.chart');
  expect(styles('tower-clock')).not.toContain('.token-comment');
  // Before the text: a block of code that is set later moves what follows.
  expect(essayPage(dist, 'seed-ledger').$('head style').text()).toContain('.token-comment');
});

test('every chart and diagram says what it shows, and every chart has its numbers in a table', () => {
  const { $ } = essayPage(dist, 'tide-table');
  const labels = $('.prose svg[role=img]')
    .toArray()
    .map((drawing) => $(drawing).attr('aria-label'));
  expect(new Set(labels)).toEqual(
    new Set([
      'Columns for six hours: the water rises from 120 centimetres at five to 530 at nine and falls to 470 at ten.',
      'The moon leads to the table, the table to the pole, and the pole to the notebook.',
    ]),
  );
  expect($('.prose svg:not([aria-hidden], [role=img])')).toHaveLength(0);
  const numbers = $('.chart details tbody tr')
    .toArray()
    .map((row) => $(row).find('td').text().trim());
  expect(numbers).toEqual(['120', '260', '410', '505', '530', '470']);
});
