import { expect, test } from 'vitest';
import {
  type ChoiceFacts,
  wishChoices,
} from '../../../../renderer/features/wishes/wish-choices.ts';
import { wishSchema } from '../../../../shared/ipc/wishes.ts';

const facts: ChoiceFacts = {
  hour: 9,
  language: 'en',
  number: '3125550142',
  hasNumbers: true,
  standing: [],
};

const labels = (patch: Partial<ChoiceFacts> = {}) =>
  wishChoices({ ...facts, ...patch }).map(({ key, label }) => `${key} ${label}`);

test('one key each, the next full hour there among them', () => {
  expect(labels()).toEqual([
    '1 Not before 10:00 AM',
    '2 Not at this time …',
    '3 Not at work',
    '4 No more calls to (312) 555-0142',
    '5 No more calls at all',
    '6 No more texts',
    '7 No more emails',
    '8 Prefers Spanish',
    '9 Prefers evenings',
    '0 May be called again today …',
    'M May be sent emails or texts …',
  ]);
});

test('every hour of the day offers only what the desk accepts', () => {
  for (let hour = 0; hour < 24; hour += 1) {
    for (const choice of wishChoices({ ...facts, hour })) {
      if (choice.kind === 'form') continue;
      expect([hour, choice.key, wishSchema.safeParse(choice.wish).success]).toEqual([
        hour,
        choice.key,
        true,
      ]);
    }
  }
});

test('what stands is not offered again, and the other keys stay what they are', () => {
  const standing = [{ kind: 'opt_out', medium: 'text' }] as const;
  expect(labels({ standing })).toEqual(labels().filter((label) => label !== '6 No more texts'));
});

test('several numbers are asked for, none is not', () => {
  expect(labels({ number: undefined })).toContain('4 No more calls to a number …');
  const none = labels({ number: undefined, hasNumbers: false });
  expect(none.filter((label) => label.startsWith('4'))).toEqual([]);
});
