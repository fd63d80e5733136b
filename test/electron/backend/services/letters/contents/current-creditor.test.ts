import { expect, test } from 'vitest';
import { currentCreditor } from '../../../../../../electron/backend/services/letters/contents/current-creditor.ts';

const client = { clientName: 'North Shore Bank', creditorName: 'North Shore Bank, N.A.' };

test('the creditor that the placement names is the one a letter names', () => {
  const names = { ...client, currentCreditor: 'Cascade Funding Trust 2019-B' };
  expect(currentCreditor(names)).toBe('Cascade Funding Trust 2019-B');
});

test('the client’s letter name stands where the placement names the client or nobody', () => {
  for (const named of ['', 'North Shore Bank', 'NORTH SHORE BANK ']) {
    expect(currentCreditor({ ...client, currentCreditor: named })).toBe('North Shore Bank, N.A.');
  }
  expect(currentCreditor({ ...client, creditorName: '', currentCreditor: '' })).toBe(
    'North Shore Bank',
  );
});
