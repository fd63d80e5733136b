import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { openTestDesk, type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { aSheet, documentBytes, supervisorPassphrase } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const set = (desk: TestDesk, next: string, current?: string) =>
  desk.backend.call('supervisor.setPassphrase', {
    requestId: desk.newId(),
    next,
    ...(current !== undefined && { current }),
  });

const make = (desk: TestDesk, passphrase = supervisorPassphrase, codes = 3) => ({
  requestId: desk.newId(),
  passphrase,
  codes,
});

async function activityKinds(desk: TestDesk): Promise<string[]> {
  const db = await openSideConnection(desk);
  return listRows<{ kind: string }>(db, 'SELECT kind FROM activities ORDER BY pk').map(
    ({ kind }) => kind,
  );
}

describe('the supervisor’s passphrase', () => {
  test('is set at first use, is not that of the desk, and then needs itself to change', async () => {
    const desk = await openTestDesk();
    expect(await desk.ask('supervisor.get', {})).toEqual({ isSet: false, sheets: [] });
    expect((await desk.refused('supervisor.makeSheet', make(desk))).code).toBe('not-found');
    expect(await set(desk, testPassphrase)).toMatchObject({ error: { code: 'rule-broken' } });
    expect((await set(desk, supervisorPassphrase)).ok).toBe(true);
    expect((await desk.ask('supervisor.get', {})).isSet).toBe(true);
    expect(await set(desk, 'another long secret')).toMatchObject({ error: { code: 'conflict' } });
    const wrong = await set(desk, 'another long secret', 'not this one at all');
    expect(wrong).toMatchObject({ error: { code: 'denied' } });
    expect((await set(desk, 'another long secret', supervisorPassphrase)).ok).toBe(true);
    expect((await desk.refused('supervisor.makeSheet', make(desk))).code).toBe('denied');
    await desk.ask('supervisor.makeSheet', make(desk, 'another long secret'));
    expect(await activityKinds(desk)).toEqual([
      'supervisor-set',
      'supervisor-refused',
      'supervisor-changed',
      'supervisor-refused',
      'release-sheet-made',
    ]);
  });

  test('two that are set at once: one is, the other is refused', async () => {
    const desk = await openTestDesk();
    const both = await Promise.all([set(desk, 'first long secret'), set(desk, 'second long one')]);
    expect(both.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('wrong ones make the next try wait, across a restart', async () => {
    const desk = await openTestDesk();
    await set(desk, supervisorPassphrase);
    for (let wrong = 0; wrong < 3; wrong += 1) {
      await desk.refused('supervisor.makeSheet', make(desk, 'wrong'));
    }
    const reopened = await desk.reopen();
    const secret = { requestId: desk.newId(), passphrase: testPassphrase };
    await reopened.ask('desk.unlock', secret);
    const early = await reopened.refused('supervisor.makeSheet', make(desk));
    expect([early.code, early.details?.retryAt]).toEqual(['denied', '2026-03-02T16:00:02Z']);
    desk.clock.advance({ seconds: 2 });
    await reopened.ask('supervisor.makeSheet', make(desk));
  });
});

describe('a sheet', () => {
  test('has as many codes as were asked for, all different, each on its line with room to write', async () => {
    const desk = await openTestDesk();
    const { sheet, codes } = await aSheet(desk, 40);
    expect(new Set(codes).size).toBe(40);
    expect((await desk.ask('supervisor.get', {})).sheets).toEqual([
      { name: sheet, madeAt: '2026-03-02T16:00:00Z', codes: 40, used: 0, wrongCodes: 0 },
    ]);
  });

  test('leaves no code and no digest of one behind: verifiers are salted, the paper is never stored', async () => {
    const desk = await openTestDesk();
    const { codes, documentId } = await aSheet(desk);
    const db = await openSideConnection(desk);
    expect(listRows(db, 'SELECT * FROM documents')).toEqual([]);
    const rows = ['release_sheets', 'release_codes', 'requests', 'activities', 'settings'].flatMap(
      (table) => listRows(db, `SELECT * FROM ${table}`),
    );
    const stored = JSON.stringify(rows) + desk.logLines.join('\n');
    for (const code of codes) {
      expect(stored).not.toContain(code);
      expect(stored).not.toContain(code.replaceAll('-', ''));
    }
    const verifiers = listRows<{ verifier: string }>(db, 'SELECT verifier FROM release_codes');
    const salts = verifiers.map(({ verifier }) => JSON.parse(verifier).kdf.salt);
    expect(new Set(salts).size).toBe(codes.length);
    expect(readFileSync(join(desk.dir, 'keyring.json'), 'utf8')).not.toContain(documentId);
  });

  test.each([
    [
      'it is dropped',
      (desk: TestDesk, documentId: string) =>
        desk.ask('supervisor.dropSheet', { requestId: desk.newId(), documentId }),
    ],
    ['another is made', (desk: TestDesk) => aSheet(desk)],
    [
      'a quarter of an hour has passed',
      async (desk: TestDesk) => desk.clock.advance({ minutes: 15 }),
    ],
    [
      'the desk was locked',
      async (desk: TestDesk) => {
        await desk.ask('desk.lock', { requestId: desk.newId() });
        await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
      },
    ],
  ])('can be printed until %s', async (_until, act) => {
    const desk = await openTestDesk();
    const { documentId } = await aSheet(desk);
    await documentBytes(desk, documentId);
    await act(desk, documentId);
    expect((await desk.refused('documents.read', { documentId })).code).toBe('not-found');
  });

  test('a repeated request makes no second one', async () => {
    const desk = await openTestDesk();
    await aSheet(desk);
    const input = make(desk);
    const [first, second] = await Promise.all([
      desk.ask('supervisor.makeSheet', input),
      desk.ask('supervisor.makeSheet', input),
    ]);
    expect(second).toEqual(first);
    expect((await desk.ask('supervisor.get', {})).sheets).toHaveLength(2);
  });

  test('is withdrawn by the supervisor alone, once', async () => {
    const desk = await openTestDesk();
    const { sheet } = await aSheet(desk);
    const withdraw = (passphrase: string, name = sheet) => ({
      requestId: desk.newId(),
      passphrase,
      sheet: name,
    });
    expect((await desk.refused('supervisor.withdrawSheet', withdraw('wrong'))).code).toBe('denied');
    await desk.ask('supervisor.withdrawSheet', withdraw(supervisorPassphrase));
    const again = await desk.refused('supervisor.withdrawSheet', withdraw(supervisorPassphrase));
    expect(again.code).toBe('conflict');
    const nobody = withdraw(supervisorPassphrase, '0000');
    expect((await desk.refused('supervisor.withdrawSheet', nobody)).code).toBe('not-found');
    const [known] = (await desk.ask('supervisor.get', {})).sheets;
    expect(known?.withdrawnAt).toBe('2026-03-02T16:00:00Z');
  });

  test('cannot be changed or removed in the file', async () => {
    const desk = await openTestDesk();
    await aSheet(desk);
    const db = await openSideConnection(desk);
    for (const sql of [
      'UPDATE release_codes SET number = 9',
      'DELETE FROM release_codes',
      "UPDATE release_sheets SET name = 'XXXX'",
      'DELETE FROM release_sheets',
    ]) {
      expect(() => db.exec(sql), sql).toThrow(/append-only/);
    }
  });
});
