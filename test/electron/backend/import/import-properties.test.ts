import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { findRow, listRows } from '../../../../electron/backend/store/prepare.ts';
import { samplePlacement } from '../../../../electron/sample/sample-placement.ts';
import { openTestDesk } from '../../../helpers/desk.ts';
import { importPlacement, preview } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const today = Temporal.PlainDate.from('2026-03-02');

/** Damages that each make a row impossible to import. */
const damages: readonly ((line: string) => string)[] = [
  (line) => line.replace(/^[^,]*,[^,]*/, ','),
  (line) => `${line},one,cell,too,many,x,y,z`,
  (line) => line.replace(/,person,|,business,/, ',alien,'),
  (line) => line.replace(/(\d+)\.(\d\d),/g, '$1.$2999,'),
];

function damage(text: string, at: readonly number[], kinds: readonly number[]): string {
  const lines = text.trimEnd().split(/\r?\n/);
  at.forEach((index, count) => {
    const line = lines[index + 1];
    const change = damages[(kinds[count] ?? 0) % damages.length];
    if (line !== undefined && change) lines[index + 1] = change(line);
  });
  return `${lines.join('\r\n')}\r\n`;
}

test('2,000 rows, some damaged: every row is accounted for, and what came in adds up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.uniqueArray(fc.integer({ min: 0, max: 1999 }), { maxLength: 60 }),
      fc.array(fc.nat(3), { minLength: 60, maxLength: 60 }),
      async (seed, at, kinds) => {
        const desk = await openTestDesk({ seed: String(seed) });
        const text = damage(samplePlacement({ seed, rows: 2000, today }), at, kinds);
        const result = await importPlacement(desk, text);
        expect(result.counts).toEqual({
          rows: 2000,
          fresh: 2000 - at.length,
          unchanged: 0,
          different: 0,
          rejected: at.length,
        });
        const db = await openSideConnection(desk);
        expect(
          findRow(
            db,
            `SELECT count(*) AS accounts, sum(balance_cents) AS cents,
               (SELECT sum(amount_cents) FROM ledger_entries) AS ledger,
               (SELECT count(*) FROM worklist) AS listed,
               (SELECT count(*) FROM account_search) AS searchable
             FROM accounts`,
          ),
        ).toEqual({
          accounts: 2000 - at.length,
          cents: result.balanceCents,
          ledger: result.balanceCents,
          listed: 2000 - at.length,
          searchable: 2000 - at.length,
        });
        expect(
          listRows(
            db,
            `SELECT a.id FROM accounts a LEFT JOIN ledger_entries l ON l.account_pk = a.pk
             GROUP BY a.pk HAVING sum(l.amount_cents) <> a.balance_cents
               OR sum(iif(l.bucket = 'principal', l.amount_cents, 0)) <> a.principal_cents
               OR a.balance_cents <> principal_cents + interest_cents + fees_cents + costs_cents
               OR a.next_action = ''`,
          ),
        ).toEqual([]);
        const again = await preview(desk, text);
        expect(again.counts).toMatchObject({ fresh: 0, different: 0, rejected: at.length });
        await desk.backend.close();
      },
    ),
    { numRuns: 5 },
  );
}, 120_000);
