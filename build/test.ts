/** `npm test`: types, lint, unit tests, build, packaging and the interface in a real browser. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { needChromium } from './chromium.ts';
import { findInstalledElectron } from './electron-runtime.ts';
import { root } from './paths.ts';
import { runStep, type Step } from './steps.ts';

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

function vitest(name: string, config: string): Step {
  return {
    name,
    command: 'vitest',
    args: [
      'run',
      '--config',
      config,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${join(reports, `${name}.json`)}`,
    ],
  };
}

type Report = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
};

const notRun: string[] = [];
let passed = 0;
let failed = 0;

/** A step without tests of its own counts as one; a test run counts its tests, and as failed without a report. */
function count(step: Step, ok: boolean): void {
  const file = join(reports, `${step.name}.json`);
  if (step.command !== 'vitest') {
    if (ok) passed += 1;
    else failed += 1;
    return;
  }
  if (!existsSync(file)) {
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  if (!ok && report.numFailedTests === 0) failed += 1;
  if (report.numPendingTests > 0) notRun.push(`${report.numPendingTests} tests of ${step.name}`);
}

function run(step: Step): void {
  count(step, runStep(step));
}

run({ name: 'types', command: 'tsc', args: ['-b'] });
run({ name: 'lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] });
run(vitest('unit', 'vitest.config.ts'));
run({ name: 'build', command: 'node', args: ['build/build.ts'] });
run(vitest('packaging', 'test/packaging/vitest.config.ts'));

const browser = needChromium();
if ('missing' in browser && !findInstalledElectron()) {
  notRun.push(`the interface in a browser (${browser.missing})`);
  failed += 1;
} else {
  if ('file' in browser) process.env.AMICABLE_CHROMIUM = browser.file;
  run(vitest('interface', 'test/e2e/vitest.config.ts'));
}
if (!findInstalledElectron()) {
  notRun.push(
    'the same journeys on Electron itself (its runtime is not installed; they ran in the browser)',
  );
}

process.stdout.write('\n');
for (const line of notRun) process.stdout.write(`not run: ${line}\n`);
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
