/** The demo's command line, checked. */
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { readStartInstant } from '../../electron/start-clock.ts';
import { AppError } from '../../shared/errors.ts';
import { parseOptions } from '../command-line.ts';
import { root } from '../paths.ts';

/** Tuesday 1 December 2026, 9:00 in the demo's zone: the same day on every run. */
export const defaultNow = '2026-12-01T15:00:00Z';
const defaultSeed = 1;
export const passphraseVariable = 'AMICABLE_PASSPHRASE';

export const help = `npm run demo -- [options]

A working day without a window: sets up a desk, imports a placement, works the queue, negotiates, takes
payments, prints receipts and letters, closes the day and seals the export. Everything goes through the
real desk and its rules. The same seed, time and placement give the same files, byte for byte.

  --out DIR         where the files go (default: .cache/demo); those of an earlier demo are replaced
  --placement FILE  a placement file to work instead of the invented one
  --seed N          whole number that decides who answers and what they say (default: ${defaultSeed})
  --now T           when the day begins, e.g. ${defaultNow} (the default)
  --desk DIR        keep the desk in this folder, and go on with it when it is there already;
                    its passphrase comes from ${passphraseVariable}
  --help            this text

Clients that the desk does not know are created with the demo's policy: settlements from 80% of the
balance, plans up to 12 months, smallest installment $25.
`;

export type DemoOptions = {
  readonly out: string;
  readonly placement: string | undefined;
  readonly seed: number;
  readonly now: Temporal.Instant;
  /** Where the desk is kept; undefined for one that is thrown away. */
  readonly desk: { readonly dir: string; readonly passphrase: string } | undefined;
};

function wrong(message: string): AppError {
  return new AppError('invalid-input', message);
}

function readDesk(dir: string | undefined, passphrase: string | undefined): DemoOptions['desk'] {
  if (dir === undefined) return undefined;
  if (!passphrase) {
    throw wrong(`--desk keeps the desk: give its passphrase in ${passphraseVariable}.`);
  }
  return { dir: resolve(dir), passphrase };
}

function readPlacement(path: string | undefined): string | undefined {
  if (path === undefined) return undefined;
  const file = resolve(path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw wrong(`There is no placement file at ${path}.`);
  }
  return file;
}

/** @returns undefined when help was asked for. @throws AppError `invalid-input` with the remedy */
export function readOptions(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): DemoOptions | undefined {
  const values = parseOptions(args, {
    out: { type: 'string' },
    placement: { type: 'string' },
    seed: { type: 'string' },
    now: { type: 'string' },
    desk: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return undefined;
  const seed = values.seed ?? String(defaultSeed);
  if (!/^\d{1,9}$/.test(seed)) throw wrong('--seed takes a whole number of up to nine digits.');
  return {
    out: resolve(values.out ?? join(root, '.cache', 'demo')),
    placement: readPlacement(values.placement),
    seed: Number(seed),
    now: readStartInstant(values.now ?? defaultNow).round({
      smallestUnit: 'second',
      roundingMode: 'floor',
    }),
    desk: readDesk(values.desk, environment[passphraseVariable]),
  };
}
