import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { news } from '../passage';
import { passage } from '../test-passages';
import { asAnnotations, passagesOfAnnotations } from './annotations';
import { asCsv } from './csv';
import { asMarkdown } from './markdown';

const host = 'https://list.example';
const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8').replaceAll('\r\n', '\n');

const passages = [
  passage({
    id: 'm1-a',
    quote: {
      exact: 'Rain fell, "all" day.\nThen * it stopped.',
      prefix: 'On rain\n',
      suffix: ' A',
    },
    heading: { id: 'the-rain', text: 'The rain' },
    start: 8,
    fragment: 'the-rain:~:text=Rain%20fell,it%20stopped',
    note: 'Compare\n1. the river',
    changed: '2026-11-02T08:00:00.000Z',
  }),
  passage({
    ...{ id: 'm2-b', essay: 'ishi', title: '石と水', authors: ['山田花子', 'Ben'] },
    quote: { exact: '庭は静かだった。', prefix: '', suffix: '' },
    ...{ kept: '2026-11-03T23:30:00.000Z', changed: '2026-11-03T23:30:00.000Z' },
  }),
];

test('Markdown has quotation, note, author, title and link, and no sign in them means more than itself', () => {
  expect(asMarkdown(passages, 'Commonplace book', host)).toBe(fixture('passages.md'));
});

test('CSV has the columns that Readwise takes', () => {
  const csv = asCsv(passages, host);
  expect(csv.replaceAll('\r\n', '\n')).toBe(fixture('passages.csv'));
  expect(csv.match(/\r\n/g)).toHaveLength(3);
  const rows: unknown[] = parse(csv, { columns: true });
  expect(rows).toMatchObject([{ Title: '石と水' }, { Note: 'Compare\n1. the river' }]);
});

test('JSON-LD is a collection of W3C annotations', () => {
  const json: unknown = JSON.parse(asAnnotations(passages, 'Commonplace book', host));
  const expected: unknown = JSON.parse(fixture('passages.jsonld'));
  expect(json).toEqual(expected);
});

test('annotations come in again as the same passages, merged and never doubled', () => {
  const json: unknown = JSON.parse(asAnnotations(passages, 'Commonplace book', host));
  const taken = passagesOfAnnotations(json) ?? [];
  const essentials = ({ fragment: _, ...rest }: (typeof taken)[number]) => rest;
  expect(taken.map(essentials)).toEqual(
    [passages[1], passages[0]].flatMap((one) => (one ? [essentials(one)] : [])),
  );
  expect(news(passages, taken)).toEqual([]);
});

test('annotations of other tools bring their passages, and what is none brings nothing', () => {
  const foreign = {
    type: 'Annotation',
    id: 'urn:uuid:1',
    created: '2026-11-01T10:00:00Z',
    bodyValue: 'A note',
    target: {
      source: 'https://elsewhere.example/sub/articles/on-rain/',
      selector: { type: 'TextQuoteSelector', exact: 'Rain fell.', prefix: '', suffix: '' },
    },
  };
  expect(passagesOfAnnotations([foreign, { type: 'Annotation' }, 7])).toMatchObject([
    { id: 'urn:uuid:1', essay: 'on-rain', note: 'A note', quote: { exact: 'Rain fell.' } },
  ]);
  expect(passagesOfAnnotations({ kept: [] })).toBeUndefined();
  expect(passagesOfAnnotations(undefined)).toBeUndefined();
});
