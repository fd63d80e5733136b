/** Changes the desk's settings. */
import type { DeskSettings } from '../../../shared/domain/desk-settings.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DeskContext } from '../context.ts';
import { readMarks } from '../store/marks.store.ts';
import { putDeskSettings } from '../store/settings.store.ts';
import { once } from './once.ts';

type Input = { readonly requestId: string; readonly settings: DeskSettings };

/** @throws AppError `rule-broken` when the receipt range no longer holds numbers that were given out. */
export function saveDeskSettings(context: DeskContext, input: Input): Record<string, never> {
  once(context, 'desk.saveSettings', input, () => {
    const { device } = input.settings;
    const used = readMarks(context.db).receiptNumber;
    const before = context.settings.device;
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
    putDeskSettings(context.db, input.settings);
    return {};
  });
  context.changed('desk');
  return {};
}
