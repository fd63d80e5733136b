/** Changes the desk's settings. */
import { accessSync, constants, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import type { DeskSettings } from '../../../shared/domain/desk-settings.ts';
import { formatReceiptNumber } from '../../../shared/domain/receipt-number.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import { readMarks } from '../store/marks.store.ts';
import { putReceiptRange } from '../store/receipt-ranges.store.ts';
import { putDeskSettings } from '../store/settings.store.ts';
import { appendActivity } from './append-activity.ts';
import { once } from './once.ts';

type Input = { readonly requestId: string; readonly settings: DeskSettings };

/**
 * @throws AppError `rule-broken` when the receipt range no longer holds numbers that were given out,
 * `invalid-input` for a second backup folder that cannot be used
 */
export function saveDeskSettings(context: DeskContext, input: Input): Record<string, never> {
  once(context, 'desk.saveSettings', input, () => {
    const before = context.settings;
    const { settings } = input;
    refuseBrokenRange(before.device, settings.device, readMarks(context.db).receiptNumber);
    if (settings.backupFolder !== before.backupFolder) {
      refuseUnusableFolder(settings.backupFolder, context.env.dir);
    }
    putDeskSettings(context.db, settings);
    recordChange(context, before, settings);
    return {};
  });
  context.changed('desk');
  return {};
}

type Device = DeskSettings['device'];

function refuseBrokenRange(before: Device, device: Device, used: number): void {
  if (used > 0 && device.prefix !== before.prefix) {
    throw new AppError(
      'rule-broken',
      'The device prefix cannot change once receipts carry it. Ask the office for a new range instead.',
    );
  }
  if (used > device.receiptLast) {
    throw new AppError(
      'rule-broken',
      `Receipt ${used} has been given out; the range must end at or after it.`,
    );
  }
}

function refuseUnusableFolder(folder: string, deskDir: string): void {
  if (folder === '') return;
  const refuse = (reason: string): never => {
    throw new AppError('invalid-input', reason, {
      issues: [{ path: 'settings.backupFolder', message: reason }],
    });
  };
  if (!isAbsolute(folder)) refuse('Give the whole path of the second backup folder.');
  const inside = relative(deskDir, folder);
  if (!inside.startsWith('..') && !isAbsolute(inside)) {
    refuse("Choose a folder outside the desk's own, best on another disk.");
  }
  try {
    if (!statSync(folder).isDirectory()) refuse('The second backup folder is a file.');
    accessSync(folder, constants.W_OK);
  } catch (error) {
    if (error instanceof AppError) throw error;
    refuse('The second backup folder is not there or cannot be written. Make it first.');
  }
}

/** A new range explains a gap between receipt numbers; other changes are named, not their values. */
function recordChange(context: DeskContext, before: DeskSettings, after: DeskSettings): void {
  const { prefix, receiptFirst, receiptLast } = after.device;
  if (putReceiptRange(context.db, { first: receiptFirst, last: receiptLast })) {
    const note = `${formatReceiptNumber(prefix, receiptFirst)} to ${formatReceiptNumber(prefix, receiptLast)}`;
    appendActivity(context, { account: null, kind: 'receipt-range-set', note });
  }
  const sections = (Object.keys(after) as (keyof DeskSettings)[]).filter(
    (section) => JSON.stringify(before[section]) !== JSON.stringify(after[section]),
  );
  if (sections.length === 0) return;
  appendActivity(context, {
    account: null,
    kind: 'desk-settings-changed',
    note: sections.join(', '),
  });
}
