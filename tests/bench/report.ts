import { readFile, writeFile } from 'node:fs/promises';
import { cpus, totalmem, type as system } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../browser/find-browser.ts';
import type { Column } from './figures.ts';
import { inMarkdown, linesOf, text } from './table.ts';

const project = resolve(import.meta.dirname, '../..');

/** The figures of one run, and what they were measured on. */
export interface Report {
  /** ISO 8601. */
  day: string;
  /** "2 cores (AMD EPYC 7B13), 24 GiB, Linux". */
  machine: string;
  /** By name: Node, Astro, Pagefind, Chromium. */
  versions: Record<string, string>;
  /** What was typed. */
  command: string;
  columns: Column[];
}

/** Says on what the figures were measured. @param args what stood behind the command */
export async function reportOf(columns: Column[], args: readonly string[]): Promise<Report> {
  return {
    day: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GiB, ${system()}`,
    versions: {
      Node: process.versions.node,
      Astro: await versionOf('astro'),
      Pagefind: await versionOf('pagefind'),
      Chromium: await versionOfBrowser(),
    },
    command: ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' '),
    columns,
  };
}

/** Writes the figures into the documents, between their markers. */
export async function writeReport(report: Report): Promise<void> {
  await fill('docs/performance.md', fullReport(report));
  await fill('README.md', shortReport(report));
}

function fullReport({ day, machine, versions, command, columns }: Report): string {
  const named = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `\`${command}\` on ${day}: ${machine}; ${named.join(', ')}.`,
    inMarkdown(linesOf(columns)),
  ].join('\n\n');
}

/** What a reader and a curator care about most, and the figures that say it. */
const short = {
  'An essay’s first paint on a phone, on slow 4G': 'essay, first paint on slow 4G',
  'Results after the last key, search opened for the first time, on the same':
    'search, first results, slow 4G',
  'A build after one essay changed': 'build, one text changed',
};

/** For the most essays that were measured, up to 1,000. */
function shortReport({ day, machine, columns }: Report): string {
  const column = columns.findLast(({ count }) => count <= 1000) ?? columns[0];
  if (column === undefined) return '';
  const lines = Object.entries(short).map(([says, name]) => {
    const figure = column.figures.find((figure) => figure.name === name);
    return `- ${says}: **${figure ? text(figure.value, figure.unit) : 'not measured'}**.`;
  });
  const among = `Among ${column.count.toLocaleString('en')} essays of about 1,700 words, measured on ${day} on ${machine}:`;
  return [among, lines.join('\n')].join('\n\n');
}

async function fill(document: string, content: string): Promise<void> {
  const file = join(project, document);
  const before = await readFile(file, 'utf8');
  const markers = /(<!-- begin figures -->\n)[^]*(<!-- end figures -->)/;
  if (!markers.test(before)) throw new Error(`${document} has no markers for the figures.`);
  const after = before.replace(markers, (_all, begin: string, end: string) =>
    [begin, content, end].join('\n'),
  );
  await writeFile(file, await format(after, { ...(await resolveConfig(file)), filepath: file }));
}

async function versionOf(name: string): Promise<string> {
  const file = join(project, 'node_modules', name, 'package.json');
  const { version }: { version: string } = JSON.parse(await readFile(file, 'utf8'));
  return version;
}

async function versionOfBrowser(): Promise<string> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox'],
  });
  try {
    return browser.version();
  } finally {
    await browser.close();
  }
}
