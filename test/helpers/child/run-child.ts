/** Starts a script of this folder in a process of its own, to be killed or starved without mercy. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

export type Child = {
  readonly process: ChildProcess;
  /** The next line it prints, or undefined when it ends before. */
  readonly line: () => Promise<string | undefined>;
  readonly kill: () => Promise<void>;
  readonly ended: Promise<void>;
};

/** @param fileSizeKb no file may grow beyond it, as on a full disk; where the system has such a limit */
export function runChild(
  script: string,
  args: readonly string[],
  options: { readonly fileSizeKb?: number } = {},
): Child {
  const path = new URL(`${script}.ts`, import.meta.url).pathname;
  const command = [process.execPath, '--disable-warning=ExperimentalWarning', path, ...args];
  const limited = ['-c', `ulimit -f ${options.fileSizeKb} && exec "$@"`, 'bash', ...command];
  const [file = '', ...rest] = options.fileSizeKb === undefined ? command : ['bash', ...limited];
  const child = spawn(file, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const lines: string[] = [];
  const waiting: ((line: string | undefined) => void)[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const next = waiting.shift();
    if (next) next(line);
    else lines.push(line);
  });
  child.stdout.once('close', () => {
    for (const next of waiting.splice(0)) next(undefined);
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  return {
    process: child,
    line: () => {
      const line = lines.shift();
      if (line !== undefined) return Promise.resolve(line);
      if (child.stdout.closed) return Promise.resolve(undefined);
      return new Promise((resolve) => waiting.push(resolve));
    },
    kill,
    ended,
  };
}
