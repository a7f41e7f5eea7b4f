import { rm } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { buildSite, listFiles, workspace } from '../build-site.ts';
import { generateEssays } from './generate.ts';
import { type Figure, measurements, type Site } from './measurements.ts';
import { peakMemory } from './peak-memory.ts';
import { table } from './table.ts';

/** How many essays every copy of the site holds. */
const own = listFiles.length;

/** Builds the site with so many essays: the tests' own, and generated ones for the rest. */
async function build(count: number): Promise<Site> {
  const essays = generateEssays({ count: count - own, seed: 1 });
  let start = performance.now();
  let memory: Promise<number | undefined> | undefined;
  const { code, output, root, dist } = await buildSite({
    essays: Object.fromEntries(essays.map(({ path, content }) => [path, content])),
    started: (pid) => {
      start = performance.now();
      if (pid !== undefined) memory = peakMemory(pid);
    },
  });
  const buildTime = performance.now() - start;
  if (code !== 0) throw new Error(`The site does not build with ${count} essays:\n${output}`);
  return { root, dist, count, buildTime, buildMemory: await memory };
}

async function measure(site: Site): Promise<Figure[]> {
  const figures: Figure[] = [];
  // One after the other: they would slow each other down.
  for (const measurement of measurements) figures.push(...(await measurement(site)));
  return figures;
}

const counts = process.argv.slice(2).map(Number);
if (counts.length === 0) counts.push(own, 1000);
if (counts.some((count) => !Number.isInteger(count) || count < own)) {
  throw new Error(
    `Numbers of essays must be whole, and not less than the ${own} of the tests' list: npm run bench -- ${own} 1000`,
  );
}

try {
  const columns: { count: number; figures: Figure[] }[] = [];
  for (const count of counts) {
    console.error(`Building ${count.toLocaleString('en')} essays …`);
    const site = await build(count);
    columns.push({ count, figures: await measure(site) });
    await rm(site.root, { recursive: true });
  }
  console.log(table(columns));
} finally {
  await rm(workspace(), { recursive: true, force: true });
}
