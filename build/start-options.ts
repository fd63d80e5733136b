/** The command line of `npm start`, checked. */
import { resolve } from 'node:path';
import { readStartInstant } from '../electron/start-clock.ts';
import { AppError } from '../shared/errors.ts';
import { parseOptions } from './command-line.ts';

export const help = `npm start [-- options]

  --browser      serve to the local browser even where Electron runs
  --no-open      do not open the browser
  --port N       port of the browser host (default: a free one)
  --desk DIR     the desk's folder (default: your data folder)
  --sample       a throw-away desk with an invented portfolio
  --now T        with --sample: the clock starts at this instant, e.g. 2026-03-02T15:00:00Z
  --help         this text
`;

export type StartOptions = {
  readonly browser: boolean;
  readonly open: boolean;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly desk: string | undefined;
  readonly sample: boolean;
  readonly now: string | undefined;
};

function wrong(message: string): AppError {
  return new AppError('invalid-input', message);
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (!(port <= 65_535)) throw wrong('--port takes a whole number up to 65535.');
  return port;
}

/** @returns undefined when help was asked for. @throws AppError `invalid-input` with the remedy. */
export function readOptions(args: readonly string[]): StartOptions | undefined {
  const values = parseOptions(args, {
    browser: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
    desk: { type: 'string' },
    sample: { type: 'boolean', default: false },
    now: { type: 'string' },
    help: { type: 'boolean', default: false },
  });
  if (values.help) return undefined;
  if (values.now !== undefined && !values.sample) {
    throw wrong('--now works only with --sample: a real desk keeps real time.');
  }
  if (values.sample && values.desk !== undefined) {
    throw wrong('--sample makes its own throw-away desk: leave out --desk.');
  }
  if (values.now !== undefined) readStartInstant(values.now);
  return {
    browser: values.browser,
    open: !values['no-open'],
    port: readPort(values.port),
    desk: values.desk === undefined ? undefined : resolve(values.desk),
    sample: values.sample,
    now: values.now,
  };
}
