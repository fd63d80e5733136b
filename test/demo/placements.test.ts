import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placementColumns } from '../../shared/domain/placement/columns.ts';
import { temporaryFolder } from '../helpers/desk.ts';
import { aFile, demo, namesIn, readOut, somePlacement } from './support.ts';

const slow = 240_000;
const nobody = { rows: 0, imported: 0, rejected: 0, balanceCents: 0 };

test(
  'any canonical file works, with clients that the desk has never heard of',
  async () => {
    const placement = somePlacement(24, (row, index) => ({
      ...row,
      client_code: index % 2 === 0 ? 'HARBOR' : 'Dr. O’Brien & Sons',
      current_creditor: 'Harbor Dental Group',
    }));
    const { summary, verified, said } = await demo({ placement });
    expect(verified).toBe(true);
    expect(summary.import).toMatchObject({ rows: 24, imported: 24, rejected: 0 });
    expect(summary.plan).not.toBeNull();
    expect(summary.settlement).not.toBeNull();
    expect(said.filter((line) => line.includes('created for'))).toHaveLength(2);
    for (const { account } of summary.calls) {
      expect(account).toMatch(/^(?:HARBOR|Dr\. O’Brien & Sons)\/(?:NSB|LCC|TVU)-\d{7}$/);
    }
  },
  slow,
);

test(
  'one account is enough',
  async () => {
    const { summary, verified } = await demo({ placement: somePlacement(21, (row) => row) });
    expect(verified).toBe(true);
    expect(summary.import.imported).toBe(21);
    const single = await demo({
      placement: somePlacement(1, (row) => ({
        ...row,
        state: 'IN',
        zip: '46402',
        city: 'Gary',
        phone1: '2195550142',
        phone2: '',
      })),
    });
    expect(single.verified).toBe(true);
    expect(single.summary.calls).toHaveLength(1);
  },
  slow,
);

test(
  'where nobody can be called nobody is called, and the day goes on',
  async () => {
    const placement = somePlacement(5, (row) => ({ ...row, phone1: '', phone2: '' }));
    const { summary, verified } = await demo({ placement });
    expect(verified).toBe(true);
    expect(summary).toMatchObject({ queue: { live: 5, callable: 0 }, calls: [], plan: null });
    expect(summary.settlement).toBeNull();
    expect(summary.payments.count).toBeGreaterThan(0);
  },
  slow,
);

test(
  'a file of nothing but bad rows leaves a day without anything to seal',
  async () => {
    const placement = somePlacement(4, (row) => ({ ...row, current_balance: 'twelve' }));
    const { summary, verified, out } = await demo({ placement });
    expect(verified).toBe(true);
    expect(summary).toMatchObject({
      import: { rows: 4, imported: 0, rejected: 4, balanceCents: 0 },
      queue: { live: 0, callable: 0 },
      calls: [],
      plan: null,
      settlement: null,
      payments: { count: 0, cents: 0 },
      letters: { made: 0, refused: [] },
      cash: { expectedCents: 0, countedCents: 0 },
      export: { batchId: null, sha256: null, previousBatchSha256: null },
    });
    expect(readOut(out, 'rejected.csv').toString().trim().split('\r\n')).toHaveLength(5);
    expect(namesIn(out, 'export')).toEqual([]);
  },
  slow,
);

test.each([
  ['nothing', ''],
  ['a header alone', `${placementColumns.join(',')}\r\n`],
  ['other columns', 'fruit,color\r\napple,red\r\n'],
  ['no text', randomBytes(4096)],
])(
  'a file that holds %s is an answer, not a crash',
  async (_what, content) => {
    const { summary, verified, out } = await demo({ placement: aFile(content) });
    expect(verified).toBe(true);
    expect(summary.import).toEqual(nobody);
    expect(readOut(out, 'rejected.csv').toString()).toMatch(
      /^line,column,value,reason,client_code,/,
    );
  },
  slow,
);

test(
  'hostile rows are refused or harmless',
  async () => {
    const placement = somePlacement(16, (row, index) => {
      const hostile: readonly Readonly<Record<string, string>>[] = [
        { last_name: '=HYPERLINK("http://example.com")' },
        { client_code: '../../../etc' },
        { client_account_number: 'a/b\\c,"d"' },
        { notes: '4111 1111 1111 1111' },
        { last_name: '\u202Eevil' },
        { first_name: 'A'.repeat(120), last_name: 'B'.repeat(120) },
        { client_code: 'Z'.repeat(64) },
        { last_name: '漢字' },
      ];
      return { ...row, ...hostile[index] };
    });
    const { summary, verified, out } = await demo({ placement });
    expect(verified).toBe(true);
    expect(summary.import).toMatchObject({ rows: 16, rejected: 2 });
    expect(namesIn(out, '.')).toEqual([
      'export',
      'letters',
      'log.txt',
      'receipts',
      'rejected.csv',
      'summary.json',
    ]);
  },
  slow,
);

test(
  'files of an earlier demo are replaced, other files stay',
  async () => {
    const out = join(temporaryFolder(), 'day');
    const other = '00000000-0000-4000-8000-000000000000.pdf';
    for (const folder of ['letters', 'receipts', 'export']) {
      mkdirSync(join(out, folder), { recursive: true });
    }
    for (const file of [`letters/${other}`, 'receipts/D4-999999.pdf', 'export/amicable-a-1.zip']) {
      writeFileSync(join(out, file), 'old');
    }
    writeFileSync(join(out, 'letters', 'mine.txt'), 'kept');
    await demo({ out, placement: aFile('') });
    expect(existsSync(join(out, 'letters', other))).toBe(false);
    expect(namesIn(out, 'letters')).toEqual(['mine.txt']);
    expect([...namesIn(out, 'receipts'), ...namesIn(out, 'export')]).toEqual([]);
  },
  slow,
);
