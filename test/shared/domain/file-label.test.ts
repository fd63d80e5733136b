import { expect, it } from 'vitest';
import { fileLabel, freeLabel } from '../../../shared/domain/file-label.ts';

it('names a file after itself where it says so, otherwise after the day', () => {
  const day = '2026-03-02';
  expect(fileLabel('P-0412.csv', day)).toBe('P-0412');
  expect(fileLabel('NSB placement p0412 final.csv', day)).toBe('P-0412');
  expect(fileLabel('drop-0412.csv', day)).toBe('P-0302');
  expect(fileLabel('P-12.csv', day)).toBe('P-0302');
  expect(fileLabel('', day)).toBe('P-0302');
});

it('numbers a label that is taken', () => {
  const taken = new Set(['P-0412', 'P-0412-2']);
  expect(freeLabel('P-0412', (label) => taken.has(label))).toBe('P-0412-3');
  expect(freeLabel('P-0413', (label) => taken.has(label))).toBe('P-0413');
});
