import { expect, test } from 'vitest';
import { judgingPack, packMark } from '../../../shared/compliance/pack-mark.ts';

test('the pack that judged a contact is read back from what the activity keeps', () => {
  expect(judgingPack(['G4', packMark('2026-11-27.1'), 'way:outbound'])).toBe('2026-11-27.1');
  expect(judgingPack(['G4', 'way:outbound'])).toBeUndefined();
});
