/** A rotating log of ids and codes: never names, numbers, balances or addresses. */
import { appendFileSync, existsSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import { makePrivateFolder } from './store/durable-file.ts';

const largestBytes = 512 * 1024;

/** The newest file and one older: about a megabyte at most. A log that cannot be written is not an error. */
export function openLog(file: string): (at: Temporal.Instant, line: string) => void {
  makePrivateFolder(dirname(file));
  return (at, line) => {
    try {
      if (existsSync(file) && statSync(file).size > largestBytes) renameSync(file, `${file}.1`);
      appendFileSync(file, `${at.toString()} ${line.replace(/[\r\n]+/g, ' ')}\n`, { mode: 0o600 });
    } catch {
      // The desk works on when its log cannot: a full disk must not stop a payment's error message.
    }
  };
}
