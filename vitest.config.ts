import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { Sequencer } from './tests/sequencer.ts';

/** What is tested beside an essay stands in its folder: `*.site.test.ts`, `*.browser.test.ts`. */
const beside = (kind: string) => `src/content/**/*.${kind}.test.ts`;

/** The tests of the site that takes longest to build: it stands by the time that others are done. */
const thousand = 'tests/*/*-among-1000.test.ts';

// Tests wait for the thing itself: a limit is only for what never comes, on however busy a machine.
const patient = { testTimeout: 600_000, hookTimeout: 900_000 };

export default defineConfig({
  resolve: {
    alias: [{ find: /^@words\/.+$/, replacement: `${import.meta.dirname}/src/words/en.ts` }],
  },
  test: {
    globalSetup: 'tests/setup.ts',
    // Tests wait for a browser or a build more than they compute: two to a processor keep it at work.
    maxWorkers: 2 * availableParallelism(),
    sequence: { sequencer: Sequencer },
    // Every file would load Vite, the Markdown processor and the dictionaries again: half the time.
    isolate: false,
    expect: { poll: { timeout: 120_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/bench/**/*.test.ts'],
          exclude: [beside('site'), beside('browser')],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: { name: 'check', include: ['tests/check/**/*.test.ts'], ...patient },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', beside('site')],
          exclude: [thousand],
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', beside('browser')],
          exclude: [thousand],
          ...patient,
        },
      },
      {
        extends: true,
        test: {
          name: 'thousand',
          include: [thousand],
          ...patient,
        },
      },
    ],
  },
});
