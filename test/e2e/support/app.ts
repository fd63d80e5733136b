/** Opens the real application on a temporary desk: Electron where its runtime is installed, else the browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { _electron, type Browser, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findChromium } from '../../../build/chromium.ts';
import { findInstalledElectron } from '../../../build/electron-runtime.ts';
import { root } from '../../../build/paths.ts';

export type AppOptions = {
  /** The desk's folder; a fresh one when left out. Not with `sample`. */
  readonly dir?: string;
  readonly sample?: boolean;
  /** With `sample`: where the clock starts. */
  readonly now?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
};

export type RunningApp = {
  readonly page: Page;
  readonly dir: string | undefined;
  /** Everything the page reported as an error; a journey ends with none. */
  readonly pageErrors: readonly string[];
  /** What is answered from now on when the page asks before it goes; at first it may go. */
  readonly answerLeaving: (answer: Leaving) => Promise<void>;
  readonly close: () => Promise<void>;
};

export type Leaving = 'stay' | 'leave';

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function temporaryDeskDir(): string {
  const folder = mkdtempSync(join(tmpdir(), 'amicable-e2e-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'desk');
}

function startArgs(options: AppOptions, dir: string | undefined): string[] {
  const args: string[] = [];
  if (options.sample) args.push('--sample');
  if (options.now) args.push('--now', options.now);
  if (dir) args.push('--desk', dir);
  return args;
}

/** Starts the browser host and answers its process with the line it prints. */
export function startHost(
  args: readonly string[],
): Promise<{ process: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [
      '--disable-warning=ExperimentalWarning',
      join(root, 'build', 'start.ts'),
      '--browser',
      '--no-open',
      ...args,
    ],
    { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let complaint = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const url = /^Amicable: (http:\S+)$/.exec(line)?.[1];
      if (url) resolve({ process: child, url });
    });
    child.once('exit', (code) => reject(new Error(`the host ended with ${code}: ${complaint}`)));
  });
}

export async function stopHost(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
}

function watch(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

export async function openApp(options: AppOptions = {}): Promise<RunningApp> {
  const dir = options.sample ? undefined : (options.dir ?? temporaryDeskDir());
  const viewport = options.viewport ?? { width: 1280, height: 800 };
  const colorScheme = options.colorScheme ?? 'light';
  const electron = findInstalledElectron();
  const opened = electron
    ? await openElectron(electron, options, dir)
    : await openBrowser(startArgs(options, dir), viewport, colorScheme);
  onTestFinished(opened.close);
  if (electron) {
    await opened.page.setViewportSize(viewport);
    await opened.page.emulateMedia({ colorScheme });
  }
  opened.page.setDefaultTimeout(20_000);
  return { ...opened, dir };
}

async function openElectron(executablePath: string, options: AppOptions, dir: string | undefined) {
  const args = [root];
  if (options.sample) args.push('--sample');
  if (options.now) args.push(`--now=${options.now}`);
  if (dir) args.push(`--desk=${dir}`);
  const app = await _electron.launch({ executablePath, args });
  const page = await app.firstWindow();
  const answerLeaving = (answer: Leaving) =>
    app.evaluate(
      ({ dialog }, chosen) => {
        dialog.showMessageBoxSync = () => chosen;
      },
      answer === 'stay' ? 0 : 1,
    );
  await answerLeaving('leave');
  const close = async () => {
    await answerLeaving('leave');
    await app.close();
  };
  return { page, pageErrors: watch(page), answerLeaving, close };
}

async function openBrowser(
  args: readonly string[],
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark',
) {
  const host = await startHost(args);
  const browser: Browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: chromiumFlags,
  });
  const page = await browser.newPage({ viewport, colorScheme, acceptDownloads: true });
  const pageErrors = watch(page);
  let leaving: Leaving = 'leave';
  page.on('dialog', (dialog) =>
    dialog.type() === 'beforeunload' && leaving === 'leave' ? dialog.accept() : dialog.dismiss(),
  );
  await page.goto(host.url);
  return {
    page,
    pageErrors,
    answerLeaving: async (answer: Leaving) => {
      leaving = answer;
    },
    close: async () => {
      await browser.close();
      await stopHost(host.process);
    },
  };
}
