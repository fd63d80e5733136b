/** Every benchmark of the project. */
import type { Benchmark } from './benchmark.ts';
import { letters1k } from './letters-1k/letters-1k.bench.ts';
import { postPayment } from './post-payment/post-payment.bench.ts';

export const benchmarks: readonly Benchmark[] = [postPayment, letters1k];
