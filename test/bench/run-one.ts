/** Runs one benchmark in a process of its own and prints its result as the last line of JSON. */
import { measure } from './benchmark.ts';
import { benchmarks } from './benchmarks.ts';

const [id, mode] = process.argv.slice(2);
const benchmark = benchmarks.find((candidate) => candidate.id === id);
if (!benchmark) throw new Error(`There is no benchmark ${id}.`);
try {
  process.stdout.write(`${JSON.stringify(await measure(benchmark, mode === 'quick'))}\n`);
  process.exit(0);
} catch (error) {
  const why = error instanceof Error ? error.message : 'unknown cause';
  process.stdout.write(`${JSON.stringify({ id, status: 'not-run', why })}\n`);
  process.exit(0);
}
