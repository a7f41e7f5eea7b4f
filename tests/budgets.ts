import { appendFileSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { inText } from './bench/table.ts';
import { workspace } from './build-site.ts';

/** What a page may ask of a reader: bytes as a static host sends them, where nothing else is named. */
const budgets = {
  frame: ['The frame of a page, without its essay’s text', 9000],
  firstScreen: ['The first screen of an essay, on a phone', 14_600],
  script: ['Script that a page runs by itself', 3000],
  requests: ['Requests before first paint', 1],
  visit: ['The first visit of an essay, pictures aside', 100_000],
  search: ['The search: its own script and style', 12_000],
  results: ['From opening the search to five results, of 1,000', 180_000],
  list: ['A page of lists', 14_600],
  listAmong1000: ['A page of lists, of 1,000', 14_600],
  shift: ['Layout shift', 0],
} as const satisfies Record<string, readonly [what: string, budget: number]>;

type Budget = keyof typeof budgets;

/** The figure of one page, word or whatever else a budget is for. */
interface Actual {
  value: number;
  /** What it was measured on. */
  of: string;
}

const notes = () => join(workspace(), 'budgets.jsonl');

/** Expects that the largest of some figures is within its budget, and notes it for the table. */
export function expectWithin(budget: Budget, actuals: readonly Actual[]): void {
  const [largest] = actuals.toSorted((a, b) => b.value - a.value);
  if (largest === undefined) throw new Error(`Nothing was measured for "${budget}".`);
  appendFileSync(notes(), `${JSON.stringify({ budget, ...largest })}\n`);
  const [what, limit] = budgets[budget];
  expect(largest.value, `${what}: ${largest.of}`).toBeLessThanOrEqual(limit);
}

/** Prints a table of the budgets that were measured in this run, each beside the largest figure. */
export function printBudgets(): void {
  if (!existsSync(notes())) return;
  const noted = readFileSync(notes(), 'utf8').trim().split('\n');
  const actuals = noted.map((line): Actual & { budget: string } => JSON.parse(line));
  const lines = Object.entries(budgets).flatMap(([name, [what, budget]]) => {
    const [largest] = actuals
      .filter((actual) => actual.budget === name)
      .sort((a, b) => b.value - a.value);
    return largest ? [[what, String(budget), String(largest.value), largest.of]] : [];
  });
  console.log(inText([['budget (bytes, brotli)', 'at most', 'actual', 'most of'], ...lines]));
}
