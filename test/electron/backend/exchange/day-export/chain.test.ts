import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  findChainBreak,
  firstPreviousHash,
  privateSha256,
} from '../../../../../electron/backend/exchange/day-export/chain.ts';
import { exportColumns } from '../../../../../electron/backend/exchange/day-export/columns.ts';
import { activities, activity } from './batch-sample.ts';

/** As the office would write it, from the published rule alone. */
function sha256(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf8')).digest('hex');
}

function sortedJson(value: Readonly<Record<string, string>>): string {
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${JSON.stringify(value[key])}`);
  return `{${members.join(',')}}`;
}

describe('the activity chain', () => {
  it('can be recomputed from the exported columns by the published rule', () => {
    const columns = exportColumns['activities.csv'];
    const covered = columns.slice(
      columns.indexOf('occurred_at'),
      columns.indexOf('private_sha256') + 1,
    );
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (note, kind) => {
          fc.pre(note.isWellFormed() && kind.isWellFormed());
          const row = activity('0'.repeat(64), { row_id: 'x', note, kind });
          const { contact_point, private_salt } = row;
          expect(row.private_sha256).toBe(
            sha256(private_salt + sortedJson({ contact_point, note })),
          );
          const part = Object.fromEntries(covered.map((column) => [column, row[column]]));
          expect(row.chain_hash).toBe(
            sha256(row.previous_hash + sortedJson({ row_id: row.row_id, ...part })),
          );
        },
      ),
    );
  });

  it('starts from 64 zeros and names its predecessor', () => {
    const rows = activities(3);
    expect(rows[0]?.previous_hash).toBe('0'.repeat(64));
    expect(rows[2]?.previous_hash).toBe(rows[1]?.chain_hash);
    expect(findChainBreak(rows, firstPreviousHash)).toBeUndefined();
  });

  it('shows a change in any covered column of any row', () => {
    const columns = exportColumns['activities.csv'].filter((column) => column !== 'resend_of');
    fc.assert(
      fc.property(fc.nat(4), fc.constantFrom(...columns), (index, column) => {
        const rows = activities(5);
        const row = rows[index] ?? activity('', { row_id: 'x' });
        const changed = { ...row, [column]: `${row[column]}0` };
        const found = findChainBreak(rows.with(index, changed), firstPreviousHash);
        expect(found?.rowId).toBe(changed.row_id);
      }),
    );
  });

  it('shows a row that is missing, added or moved', () => {
    const rows = activities(4);
    const [a, b, c, d] = rows;
    if (!a || !b || !c || !d) throw new Error('Four rows were made.');
    expect(findChainBreak([a, c, d])).toEqual({ rowId: c.row_id, reason: 'out-of-sequence' });
    expect(findChainBreak([a, b, b, c])).toEqual({ rowId: b.row_id, reason: 'out-of-sequence' });
    expect(findChainBreak([b, c, d], firstPreviousHash)?.reason).toBe('out-of-sequence');
  });

  it('holds after a purge has blanked contact point and note', () => {
    const rows = activities(3).map((row) => ({
      ...row,
      contact_point: '',
      note: '',
      private_salt: '',
    }));
    expect(findChainBreak(rows, firstPreviousHash)).toBeUndefined();
  });

  it('does not hold when a note was exchanged', () => {
    const [row] = activities(1);
    if (row === undefined) throw new Error('One row was made.');
    expect(findChainBreak([{ ...row, note: 'other' }])).toEqual({
      rowId: row.row_id,
      reason: 'private-part-changed',
    });
  });

  it('lets a row that is sent again stand outside the sequence', () => {
    const [first, second, third] = activities(3);
    if (!first || !second || !third) throw new Error('Three rows were made.');
    const again = { ...first, resend_of: 'batch-1' };
    expect(findChainBreak([again, second, third], first.chain_hash)).toBeUndefined();
  });

  it('gives other hashes under other salts, and refuses half characters', () => {
    const part = { contact_point: '2195550142', note: '' };
    expect(privateSha256('a', part)).not.toBe(privateSha256('b', part));
    expect(() => privateSha256('a', { contact_point: '', note: '\ud800' })).toThrow(
      /broken character/,
    );
  });

  it('writes JSON as RFC 8785 does', () => {
    expect(canonicalJson({ b: '€\n', a: [1, 0.1, true, null] })).toBe(
      '{"a":[1,0.1,true,null],"b":"€\\n"}',
    );
  });
});
