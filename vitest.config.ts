import { defineConfig } from 'vitest/config';

const common = {
  environment: 'node',
  pool: 'forks',
  maxWorkers: 2,
  testTimeout: 60_000,
  hookTimeout: 60_000,
} as const;

/** Replace modules or globals for good; each of these files has a process of its own. */
const alone = [
  'test/build/**/*.test.ts',
  'test/electron/*.test.ts',
  'test/electron/{host,shell}/**/*.test.ts',
  'test/electron/backend/power-cut.test.ts',
  'test/renderer/**/*.test.tsx',
  'test/electron/backend/account/query-plans.test.ts',
];

/** All other files follow each other in two processes: most of a short file's time is loading modules. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/packaging/**', ...alone],
          isolate: false,
        },
      },
      { test: { ...common, name: 'alone', include: alone } },
    ],
  },
});
