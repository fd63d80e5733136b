import { defineConfig } from 'vitest/config';

/** The tests that judge a mutant of the contact rules: all of theirs but the one of 100,000 histories. */
export default defineConfig({
  test: {
    include: ['test/shared/compliance/**/*.test.ts'],
    exclude: [
      'test/shared/compliance/oracle/**',
      'test/shared/compliance/zones/make-zones.test.ts',
    ],
    environment: 'node',
    testTimeout: 60_000,
  },
});
