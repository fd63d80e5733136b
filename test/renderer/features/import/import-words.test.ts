import { describe, expect, it } from 'vitest';
import {
  accountsText,
  cautiousPolicyText,
  columnText,
  dateOrderText,
  delimiterText,
  encodingText,
  leftOutText,
  renamedColumns,
} from '../../../../renderer/features/import/import-words.ts';
import { demoPolicy } from '../../../../shared/domain/client-policy.ts';
import { aPreview } from './a-preview.ts';

describe('how a file was read', () => {
  it('names encodings and separators as people do', () => {
    expect(encodingText('windows-1252')).toBe('Windows-1252 (Western)');
    expect(delimiterText('\t')).toBe('Tab');
    expect(delimiterText('#')).toBe('#');
  });

  it('names columns in plain words', () => {
    expect(
      ['client_account_number', 'ssn_last4', 'zip', 'phone1_type', 'address2'].map(columnText),
    ).toEqual(['Client account number', 'SSN last four', 'ZIP', 'Phone 1 type', 'Address 2']);
  });

  it('lists only the columns that stand under another name', () => {
    const columns = [
      { column: 'zip', header: 'Zip Code' },
      { column: 'client_code', header: ' Client-Code ' },
      { column: 'city', header: 'CITY' },
    ];
    const preview = aPreview();
    expect(renamedColumns({ ...preview, file: { ...preview.file, columns } })).toEqual([
      { column: 'zip', header: 'Zip Code' },
    ]);
  });

  it('shows by an example how dates are read', () => {
    const preview = aPreview();
    expect(dateOrderText(preview)).toContain('7/8/2026');
    const unclear = { ...preview, file: { ...preview.file, dateOrder: 'unclear' as const } };
    expect(dateOrderText(unclear)).toContain('7/28/2026');
    expect(dateOrderText(unclear)).not.toContain('7/8/2026');
  });
});

describe('accountsText', () => {
  it('counts one account as one', () => {
    expect(accountsText(1)).toBe('1 account');
    expect(accountsText(1240)).toBe('1,240 accounts');
  });
});

describe('cautiousPolicyText', () => {
  it('spells out what an unknown client starts with', () => {
    expect(cautiousPolicyText()).toBe(
      'no settlements; plans up to 12 months; installments from $25.00; payments reduce costs, then fees, then interest, then principal; no fees or interest are added',
    );
  });

  it('follows the policy, not a text of its own', () => {
    expect(cautiousPolicyText({ ...demoPolicy, feesAllowed: true })).toMatch(
      /^settlements from 80% of the balance; .* fees may be added, interest may not$/,
    );
  });
});

describe('leftOutText', () => {
  const counts = { rows: 9, fresh: 3, unchanged: 0, different: 0, rejected: 0 };

  it('names the rows that the list holds', () => {
    expect(leftOutText({ ...counts, rejected: 2 })).toBe('Save rejected rows as CSV');
    expect(leftOutText({ ...counts, different: 2 })).toBe('Save differing rows as CSV');
    expect(leftOutText({ ...counts, rejected: 1, different: 2 })).toMatch(/rejected and differing/);
  });
});
