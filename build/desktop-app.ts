/** Runs the desktop app, and tells its end from a runtime that does not start on this machine. */
import { type ChildProcess, spawn } from 'node:child_process';
import { startRefused } from '../electron/exit-codes.ts';

export type DesktopEnd = { readonly code: number } | { readonly reason: string };

/** A runtime that lacks a library or a sandbox ends within a second or two; later the app itself ended. */
const startLimitMs = 15_000;
/** The runtime's helpers may keep its error output open after it ended. */
const outputLimitMs = 300;
const longestReason = 160;

/** The line that names the cause, without the place in the runtime's source. */
function causeOf(output: string): string | undefined {
  const lines = output.split('\n');
  const line =
    lines.find((candidate) => /\bFATAL\b/.test(candidate)) ??
    lines.find((candidate) => /error|cannot|not supported/i.test(candidate));
  return line
    ?.replace(/^\[[^\]]*\]\s*/, '')
    .replace(/^\S*\/\S*: /, '')
    .trim()
    .slice(0, longestReason);
}

function notStarted(why: string): DesktopEnd {
  return { reason: `the desktop app did not start (${why.replace(/\.$/, '')}).` };
}

/** Holds the error output until the app has started: a failed start is told in one line instead. */
function holdErrors(child: ChildProcess) {
  let held = '';
  let isStarting = true;
  const started = (): void => {
    isStarting = false;
    process.stderr.write(held);
    held = '';
  };
  const timer = setTimeout(started, startLimitMs);
  child.stderr?.on('data', (chunk: Buffer) => {
    if (isStarting) held += chunk.toString();
    else process.stderr.write(chunk);
  });
  return {
    isStarting: () => isStarting,
    cause: () => causeOf(held),
    started,
    stop: () => clearTimeout(timer),
  };
}

/** @returns its exit code once it ended, or why it did not start */
export function runDesktopApp(file: string, args: readonly string[]): Promise<DesktopEnd> {
  const child = spawn(file, [...args], { stdio: ['inherit', 'inherit', 'pipe'] });
  const errors = holdErrors(child);
  let toldToEnd = false;
  const signals = (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => {
    const pass = (): void => {
      toldToEnd = true;
      // Windows tells every process of the console by itself, and kill would end the app unfinished.
      if (process.platform !== 'win32') child.kill(signal);
    };
    process.on(signal, pass);
    return () => process.off(signal, pass);
  });
  return new Promise<DesktopEnd>((resolve) => {
    child.once('error', (error) => resolve(notStarted(error.message)));
    child.once('exit', (code, signal) => {
      const end = (): void => {
        const isFailedStart =
          errors.isStarting() && !toldToEnd && code !== 0 && code !== startRefused;
        if (isFailedStart) {
          resolve(notStarted(errors.cause() ?? `it ended with ${signal ?? `code ${code}`}`));
          return;
        }
        errors.started();
        resolve({ code: code ?? 1 });
      };
      const timer = setTimeout(end, outputLimitMs);
      child.once('close', () => {
        clearTimeout(timer);
        end();
      });
    });
  }).finally(() => {
    errors.stop();
    for (const release of signals) release();
  });
}
