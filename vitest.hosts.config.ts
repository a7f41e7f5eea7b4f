import { defineConfig } from 'vitest/config';

/** Built sites below real servers, with the configurations that we give for them. */
export default defineConfig({
  test: {
    name: 'hosts',
    include: ['tests/hosts/**/*.test.ts'],
    globalSetup: 'tests/setup.ts',
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 180_000,
    hookTimeout: 900_000,
  },
});
