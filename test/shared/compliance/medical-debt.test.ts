import { expect, test } from 'vitest';
import { isMedical, medicalDuty } from '../../../shared/compliance/medical-debt.ts';

test('care is told by the words that placements use for it', () => {
  for (const product of ['Emergency visit', 'Outpatient visit', 'Laboratory', 'Physical therapy']) {
    expect([product, isMedical(product)]).toEqual([product, true]);
  }
  for (const product of ['Hospital stay', 'Dental care', 'MEDICAL', 'Urgent care', 'X-ray']) {
    expect([product, isMedical(product)]).toEqual([product, true]);
  }
  for (const product of ['Credit card', 'Rent', 'Water service', 'Identity plan', 'Label', '']) {
    expect([product, isMedical(product)]).toEqual([product, false]);
  }
});

test('Nevada wants a notice 60 days before anything else, for medical debt alone', () => {
  expect(medicalDuty({ state: 'NV', product: 'Emergency visit' })).toContain('NRS 649.366');
  expect(medicalDuty({ state: 'NV', product: 'Credit card' })).toBeUndefined();
  expect(medicalDuty({ state: 'IN', product: 'Emergency visit' })).toBeUndefined();
});
