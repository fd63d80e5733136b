/** The shape of a benchmark: our side and a fair limit, run in turns in one process. */

export type Sample = {
  /** In the benchmark's unit; lower is better for `atMost`, higher for `atLeast`. */
  readonly value: number;
};

export type Sides = {
  readonly ours: () => Promise<Sample>;
  readonly reference: () => Promise<Sample>;
  /** Figures worth knowing beside the ratio, by name, measured once behind the rounds. */
  readonly also?: () => Readonly<Record<string, number>>;
  readonly close?: () => Promise<void>;
};

export type Benchmark = {
  readonly id: string;
  readonly unit: string;
  readonly goal: number;
  readonly direction: 'atMost' | 'atLeast';
  /** Makes the data both sides work on. `quick` may be smaller, for trying the benchmark itself. */
  readonly prepare: (options: { readonly quick: boolean }) => Promise<Sides>;
};

export type Result =
  | {
      readonly id: string;
      readonly ours: number;
      readonly reference: number;
      readonly unit: string;
      readonly ratio: number;
      readonly goal: number;
      readonly direction: 'atMost' | 'atLeast';
      readonly peakMb: number;
      readonly also?: Readonly<Record<string, number>>;
    }
  | { readonly id: string; readonly status: 'not-run'; readonly why: string };

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/** Runs both sides in turns, after one uncounted warm-up of each. The ratio is the median of the pairs'. */
export async function measure(benchmark: Benchmark, quick: boolean): Promise<Result> {
  const { id, unit, goal, direction } = benchmark;
  const sides = await benchmark.prepare({ quick });
  const pairs: { ours: number; reference: number }[] = [];
  let also: ReturnType<NonNullable<Sides['also']>> | undefined;
  try {
    await sides.ours();
    await sides.reference();
    for (let round = 0; round < (quick ? 3 : 5); round += 1) {
      const first = round % 2 === 0 ? sides.ours : sides.reference;
      const second = round % 2 === 0 ? sides.reference : sides.ours;
      const one = (await first()).value;
      const other = (await second()).value;
      pairs.push(
        round % 2 === 0 ? { ours: one, reference: other } : { ours: other, reference: one },
      );
    }
    also = sides.also?.();
  } finally {
    await sides.close?.();
  }
  return {
    id,
    ours: median(pairs.map((pair) => pair.ours)),
    reference: median(pairs.map((pair) => pair.reference)),
    unit,
    ratio: median(pairs.map((pair) => pair.ours / pair.reference)),
    goal,
    direction,
    peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(also && { also }),
  };
}
