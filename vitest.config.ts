import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@words': `${import.meta.dirname}/src/words/en.ts` } },
  test: {
    globalSetup: 'tests/setup.ts',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/bench/**/*.test.ts'],
          exclude: ['src/content/**/*.{site,browser}.test.ts'],
        },
      },
      { extends: true, test: { name: 'check', include: ['tests/check/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          fileParallelism: false,
          include: ['tests/browser/**/*.test.ts', 'src/content/**/*.browser.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
