import { defineConfig } from 'vitest/config';

/** The main ways through in other browsers than the one that `npm test` drives. */
export default defineConfig({
  test: {
    name: 'browsers',
    include: ['tests/browsers/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 180_000,
    hookTimeout: 900_000,
  },
});
