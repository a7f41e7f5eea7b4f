import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { workspace } from '../build-site.ts';
import { build, coldBuild, laterBuilds } from './builds.ts';
import { checks } from './checks.ts';
import { own, siteOf } from './copies.ts';
import type { Column, Figure, Measurement } from './figures.ts';
import { firstVisits } from './first-visits.ts';
import { plainBlog } from './plain-blog.ts';
import { kept } from './kept.ts';
import { previews } from './previews.ts';
import { publishing } from './publishing.ts';
import { reportOf, writeReport } from './report.ts';
import { searches } from './searches.ts';
import { searchIndex, sizes } from './sizes.ts';
import { inText, linesOf } from './table.ts';

const help = `Measures the site with more and more essays, beside a plain Astro blog of as many.

  npm run bench -- [COUNT …] [--ten-thousand] [--json FILE] [--write]

  COUNT           numbers of essays, at least the ${own} of the tests' list; by default ${own}, 100 and 1000
  --ten-thousand  10000 as well: over an hour, and many gigabytes of memory
  --json FILE     writes the figures there, in milliseconds and bytes
  --write         writes the figures into docs/performance.md and README.md
`;

/** What is measured of a built site, in the order of the table. To measure more, add a function here. */
const measurements: Measurement[] = [
  coldBuild,
  sizes,
  searchIndex,
  firstVisits,
  searches,
  kept,
  laterBuilds,
  publishing,
  previews,
  checks,
];

/** Measures the site with so many essays: everything one after the other, as all would slow each other down. */
async function measure(count: number): Promise<Column> {
  const say = (what: string) => console.error(`\n${count.toLocaleString('en')} essays: ${what} …`);
  say('the plain blog');
  const plain = await plainBlog(count);
  const root = await siteOf(count);
  say('the first build');
  const cold = await build(root);
  const figures: Figure[] = [];
  for (const measurement of measurements) {
    say(measurement.name);
    const measured = await measurement({ root, dist: join(root, 'dist'), cold, plain });
    console.error(inText(linesOf([{ count, figures: measured, plain, cold }])));
    figures.push(...measured);
  }
  await rm(root, { recursive: true });
  return { count, figures, plain, cold };
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'ten-thousand': { type: 'boolean', default: false },
    json: { type: 'string' },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
const counts = positionals.length > 0 ? positionals.map(Number) : [own, 100, 1000];
if (values['ten-thousand']) counts.push(10_000);
if (values.help || counts.some((count) => !Number.isInteger(count) || count < own)) {
  console.log(help);
  process.exit(values.help ? 0 : 2);
}

const columns: Column[] = [];
try {
  await mkdir(workspace(), { recursive: true });
  for (const count of counts) columns.push(await measure(count));
} finally {
  // What was measured before something failed is worth hours.
  console.log(inText(linesOf(columns)));
  const report = await reportOf(columns, [
    ...positionals,
    ...(values['ten-thousand'] ? ['--ten-thousand'] : []),
  ]);
  if (values.json !== undefined) await writeFile(values.json, JSON.stringify(report, null, 2));
  if (values.write) await writeReport(report);
  await rm(workspace(), { recursive: true, force: true });
}
