/**
 * From the start of navigation to the first row that can take the focus, on an unlocked desk in a real
 * browser: a million accounts against a thousand. The page, the host and the machine are the same, so
 * whatever the ratio exceeds one by is the price of the desk's size.
 */
import { type Browser, chromium, type Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { buildStale } from '../../../build/build.ts';
import { findChromium } from '../../../build/chromium.ts';
import { insertStartedDay } from '../../../electron/backend/store/start-of-day.store.ts';
import { chromiumFlags, startHost, stopHost } from '../../e2e/support/app.ts';
import { unlockDesk } from '../../e2e/support/desk-page.ts';
import { openBenchDesk } from '../bench-desk.ts';
import type { Benchmark, Sample } from '../benchmark.ts';
import { fillPortfolio } from '../portfolio.ts';

const loadsPerSample = 5;
const patienceMs = 600_000;

type Served = { readonly page: Page; readonly close: () => Promise<void> };

/** A filled desk whose day has begun, so that only the page is measured. */
async function makeDesk(accounts: number) {
  const desk = await openBenchDesk();
  const db = await desk.connect();
  fillPortfolio(db, accounts);
  const today = Temporal.Now.zonedDateTimeISO('America/Chicago').toPlainDate();
  insertStartedDay(db, today.toString(), Temporal.Now.instant().toString());
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
  await desk.desk.backend.close();
  return desk;
}

/** In the page: notes when the first focusable row of a grid appears, in ms since navigation began. */
function noteFirstRow(): void {
  const seen = () => document.querySelector('[role="grid"] [role="row"][tabindex="0"]') !== null;
  const observer = new MutationObserver(() => {
    if (!seen()) return;
    Object.assign(window, { firstRowAt: performance.now() });
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true, attributes: true });
}

/** The day's backup of a large desk would share the disk with what is measured: wait for it. */
async function settle(page: Page): Promise<void> {
  await page.waitForFunction(
    async () => {
      const bridge = (window as unknown as { amicable: { call: Call } }).amicable;
      const { value } = await bridge.call('desk.status', {});
      return value?.open?.lastBackupAt !== undefined;
    },
    undefined,
    { timeout: patienceMs, polling: 1_000 },
  );
}

type Call = (
  channel: string,
  input: object,
) => Promise<{ value?: { open?: { lastBackupAt?: string } } }>;

async function serve(browser: Browser, accounts: number): Promise<Served> {
  const desk = await makeDesk(accounts);
  const host = await startHost(['--desk', desk.dir]);
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(noteFirstRow);
  page.setDefaultTimeout(patienceMs);
  await page.goto(host.url);
  await unlockDesk(page);
  await page.getByRole('navigation', { name: 'Areas' }).waitFor();
  await settle(page);
  return {
    page,
    close: async () => {
      await page.close();
      await stopHost(host.process);
      await desk.remove();
    },
  };
}

/** @returns mean milliseconds of a few loads */
async function load({ page }: Served): Promise<Sample> {
  let total = 0;
  for (let count = 0; count < loadsPerSample; count += 1) {
    await page.reload();
    const at = await page.waitForFunction(() => (window as { firstRowAt?: number }).firstRowAt);
    total += Number(await at.jsonValue());
  }
  return { value: total / loadsPerSample };
}

export const page1m: Benchmark = {
  id: 'page-1m',
  unit: 'ms to the first row',
  goal: 1.3,
  direction: 'atMost',
  prepare: async ({ quick }) => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chrome or Chromium found: install one');
    await buildStale(() => {});
    const browser = await chromium.launch({ executablePath, args: [...chromiumFlags] });
    const large = await serve(browser, quick ? 50_000 : 1_000_000);
    const small = await serve(browser, 1_000);
    return {
      ours: () => load(large),
      reference: () => load(small),
      close: async () => {
        await large.close();
        await small.close();
        await browser.close();
      },
    };
  },
};
