/** How backups read on screen. */
import type { Backup } from '../../../shared/ipc/backups.contract.ts';

export const backupReason: Readonly<Record<NonNullable<Backup['about']>['reason'], string>> = {
  daily: 'Daily backup',
  asked: 'Made on request',
  'before-update': 'Before an update',
};

const units = ['KB', 'MB', 'GB'] as const;

/** `640 KB`, `1.2 GB`. */
export function byteText(bytes: number): string {
  let value = bytes / 1024;
  let unit: (typeof units)[number] = 'KB';
  for (const next of units.slice(1)) {
    if (value < 1000) break;
    value /= 1024;
    unit = next;
  }
  const digits = value < 10 && unit !== 'KB' ? 1 : 0;
  return `${value.toLocaleString('en-US', { maximumFractionDigits: digits })} ${unit}`;
}
