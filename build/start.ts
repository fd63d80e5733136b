/** `npm start`: the desktop app where Electron's runtime starts, else the same application in the browser. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { startBrowserHost } from './browser-host.ts';
import { buildStale } from './build.ts';
import { findElectron } from './electron-runtime.ts';
import { root } from './paths.ts';

const help = `npm start [-- options]

  --browser      serve to the local browser even where Electron runs
  --no-open      do not open the browser
  --port N       port of the browser host (default: a free one)
  --desk DIR     the desk's folder (default: your data folder)
  --sample       a throw-away desk with an invented portfolio
  --now T        with --sample: the clock starts at this instant, e.g. 2026-03-02T15:00:00Z
`;

const { values } = parseArgs({
  options: {
    browser: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
    port: { type: 'string' },
    desk: { type: 'string' },
    sample: { type: 'boolean', default: false },
    now: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

function fail(line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(1);
}

if (values.help) {
  process.stdout.write(help);
  process.exit(0);
}
if (values.now && !values.sample)
  fail('--now works only with --sample: a real desk keeps real time.');
if (values.sample && values.desk) fail('--sample makes its own throw-away desk: leave out --desk.');
const port = values.port === undefined ? 0 : Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  fail('--port takes a number up to 65535.');

const say = (line: string): void => void process.stdout.write(`${line}\n`);
await buildStale(say);

const electron = values.browser ? { reason: undefined } : await findElectron();
if ('file' in electron && existsSync(electron.file)) {
  const args = [root];
  if (values.desk) args.push(`--desk=${values.desk}`);
  if (values.sample) args.push('--sample');
  if (values.now) args.push(`--now=${values.now}`);
  const child = spawn(electron.file, args, { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 1));
} else {
  if ('reason' in electron && electron.reason) say(`Serving to the browser: ${electron.reason}`);
  await startBrowserHost({
    port,
    dir: values.desk,
    sample: values.sample,
    now: values.now,
    open: !values['no-open'],
    say,
    fail,
  });
}
