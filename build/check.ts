/** `npm run check`: types and lint, nothing else. */
import { runSteps } from './steps.ts';

process.exit(
  runSteps([
    { name: 'types', command: 'tsc', args: ['-b'] },
    { name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  ])
    ? 0
    : 1,
);
