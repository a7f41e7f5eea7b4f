import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Projects one after the other: what needs no site, while the first sites are built, then the others. */
const projects = ['check', 'unit', 'site', 'thousand', 'browser'];

/** The files that take longest, the longest first: begun last, they would leave a processor idle. */
const longest = [
  'live-preview',
  'mutants',
  'whole-builds',
  'renamed',
  'earlier-ids',
  'search-answers',
];

/**
 * Orders the files of all projects such that both workers have something to do until the end. They
 * are one group, as a group waits for the last file of the one before.
 */
export class Sequencer extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return Promise.resolve(
      files.toSorted((a, b) => projectOf(a) - projectOf(b) || placeOf(a) - placeOf(b)),
    );
  }
}

const projectOf = ({ project }: TestSpecification) => projects.indexOf(project.name);

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.findIndex((name) => moduleId.includes(`/${name}.test.`));
  return place === -1 ? longest.length : place;
}
