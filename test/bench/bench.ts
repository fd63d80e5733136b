/** `npm run bench`: ratios measured in one run, each benchmark in a process of its own. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../../build/paths.ts';
import type { Result } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) {
  process.stdout.write(`npm run bench [-- options]

  --only ID      one of: ${benchmarks.map(({ id }) => id).join(', ')}
  --quick        smaller data and fewer rounds: to try the benchmarks, not to quote
  --json FILE    write the results there as well
`);
  process.exit(0);
}

const chosen = benchmarks.filter(({ id }) => values.only === undefined || id === values.only);
if (chosen.length === 0) {
  process.stderr.write(`There is no benchmark ${values.only}; --help lists them.\n`);
  process.exit(1);
}

function runOne(id: string): Result {
  const child = spawnSync(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      '--expose-gc',
      join(root, 'test', 'bench', 'run-one.ts'),
      id,
      values.quick ? 'quick' : 'full',
    ],
    {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  const last = child.stdout.trim().split('\n').at(-1) ?? '';
  try {
    return JSON.parse(last) as Result;
  } catch {
    return { id, status: 'not-run', why: `the process ended with ${child.status ?? child.signal}` };
  }
}

function isMet(result: Result): boolean {
  if ('status' in result) return false;
  return result.direction === 'atMost' ? result.ratio <= result.goal : result.ratio >= result.goal;
}

function describe(result: Result): string {
  if ('status' in result) return `${result.id}: not run: ${result.why}`;
  const { id, ours, reference, unit, ratio, goal, direction, peakMb } = result;
  const wish = direction === 'atMost' ? 'at most' : 'at least';
  const verdict = isMet(result) ? 'met' : 'MISSED';
  const figure = (value: number): string => value.toPrecision(4);
  const also = Object.entries(result.also ?? {}).map(
    ([name, value]) => `; ${figure(value)} ${name}`,
  );
  return `${id}: ratio ${ratio.toFixed(2)} (${wish} ${goal}: ${verdict}); ours ${figure(ours)}, reference ${figure(reference)} ${unit}; peak ${peakMb} MB${also.join('')}`;
}

const results: Result[] = [];
for (const { id } of chosen) {
  const result = runOne(id);
  results.push(result);
  process.stdout.write(`${describe(result)}\n`);
}
if (values.json) writeFileSync(values.json, `${JSON.stringify({ results }, null, 2)}\n`);
