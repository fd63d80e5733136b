/** Every benchmark of the project. */
import type { Benchmark } from './benchmark.ts';
import { callableNow } from './callable-now/callable-now.bench.ts';
import { import100k } from './import-100k/import-100k.bench.ts';
import { importMemory } from './import-memory/import-memory.bench.ts';
import { letters1k } from './letters-1k/letters-1k.bench.ts';
import { page1m } from './page-1m/page-1m.bench.ts';
import { postPayment } from './post-payment/post-payment.bench.ts';
import { queue1m } from './queue-1m/queue-1m.bench.ts';
import { queueVerdicts } from './queue-verdicts/queue-verdicts.bench.ts';

export const benchmarks: readonly Benchmark[] = [
  import100k,
  importMemory,
  queue1m,
  page1m,
  postPayment,
  letters1k,
  queueVerdicts,
  callableNow,
];
