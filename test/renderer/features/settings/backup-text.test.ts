import { expect, test } from 'vitest';
import { byteText } from '../../../../renderer/features/settings/backup-text.ts';

test('sizes read in the unit a person would choose', () => {
  expect([0, 553 * 1024, 999 * 1024, 1_400_000, 25_000_000, 1_300_000_000].map(byteText)).toEqual([
    '0 KB',
    '553 KB',
    '999 KB',
    '1.3 MB',
    '24 MB',
    '1.2 GB',
  ]);
});
