/** Runs named command-line steps from the dependencies, each with a line of what it took. */
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './paths.ts';

export type Step = {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
};

const bin = join(root, 'node_modules', '.bin');

/** @returns whether the step succeeded. */
export function runStep(step: Step): boolean {
  const started = performance.now();
  const result = spawnSync(join(bin, step.command), [...step.args], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: [bin, process.env.PATH].join(delimiter) },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const ok = result.status === 0;
  process.stdout.write(`${step.name}: ${ok ? 'ok' : 'FAILED'} (${seconds} s)\n`);
  return ok;
}

/** Runs all, even after a failure, so that one run tells everything. */
export function runSteps(steps: readonly Step[]): boolean {
  return steps.map(runStep).every(Boolean);
}
