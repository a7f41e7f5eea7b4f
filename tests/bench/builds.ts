import { astro } from '../build-site.ts';
import { addParagraph, rename } from './edits.ts';
import type { Figure, Site } from './figures.ts';
import { phaseNames } from './phases.ts';
import { type Cost, timed } from './timed.ts';

/** Builds a copy of the site, or a plain blog. */
export function build(root: string): Promise<Cost> {
  return timed(astro(root, ['build']).process);
}

/** The first build, as a whole and by its parts, beside the plain blog's. */
export function coldBuild({ cold, plain }: Site): Figure[] {
  return [
    { name: 'plain blog with Pagefind', value: plain.time, unit: 'ms', grows: true },
    { name: 'plain blog, peak memory', value: plain.memory, unit: 'bytes', grows: true },
    { name: 'build, cold', value: cold.time, unit: 'ms', grows: true, beside: ['plain'] },
    ...phaseNames.map((name): Figure => {
      const time = cold.phases.find((phase) => phase.name === name)?.time;
      return { name: `build, cold: ${name}`, value: time, unit: 'ms' };
    }),
    {
      name: 'build, cold, peak memory',
      value: cold.memory,
      unit: 'bytes',
      grows: true,
      beside: ['plain'],
    },
    ...phaseNames.map((name): Figure => {
      const memory = cold.phases.find((phase) => phase.name === name)?.memory;
      return { name: `build, cold, peak memory: ${name}`, value: memory, unit: 'bytes' };
    }),
  ];
}

/** Builds that follow on the first: with nothing changed, with one essay's text, with its title. */
export async function laterBuilds({ root }: Site): Promise<Figure[]> {
  const later = (name: string, { time }: Cost): Figure => {
    return {
      name: `build, ${name}`,
      value: time,
      unit: 'ms',
      grows: true,
      beside: ['plain', 'cold'],
    };
  };
  const figures = [later('nothing changed', await build(root))];
  await addParagraph(root, 'A sentence that was not there before.');
  figures.push(later('one text changed', await build(root)));
  await rename(root, 'An essay by another name');
  figures.push(later('one title changed', await build(root)));
  return figures;
}
