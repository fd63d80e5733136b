import { describe, expect, test } from 'vitest';
import { contactVerdicts } from '../../../../electron/backend/services/verify/contact-verdicts.check.ts';
import { releaseCodes } from '../../../../electron/backend/services/verify/release-codes.check.ts';
import { listRows } from '../../../../electron/backend/store/prepare.ts';
import { rulePackVersion } from '../../../../shared/compliance/rule-pack.ts';
import { type HoldKind, holdKinds } from '../../../../shared/compliance/types.ts';
import { holdInfo } from '../../../../shared/domain/holds.ts';
import { openCallDesk, outbound, wrapUp } from '../../../helpers/calls.ts';
import { batchOf, closeDay } from '../../../helpers/day.ts';
import type { TestDesk } from '../../../helpers/desk.ts';
import { aSheet, otherCode, supervisorPassphrase } from '../../../helpers/release.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const reason = 'Supervisor Kim heard the executor and agreed';

async function place(desk: TestDesk, accountId: string, kind: HoldKind): Promise<string> {
  const { holdIds } = await desk.ask('holds.place', {
    requestId: desk.newId(),
    accountId,
    kind,
    otherAccountIds: [],
    reason: 'Told by phone',
  });
  return holdIds[0] ?? '';
}

/** What lifts such a hold but for the code. */
const evidence = (desk: TestDesk, kind: HoldKind, holdId: string) => ({
  requestId: desk.newId(),
  holdId,
  ground: holdInfo[kind].grounds[0].code,
  reason: 'Order of 2 March, seen by me',
  caseNumber: '24-12345',
});

const released = async (desk: TestDesk) =>
  (await desk.ask('supervisor.get', {})).sheets.map(({ used, wrongCodes }) => [used, wrongCodes]);

describe('lifting a hold', () => {
  test.each(holdKinds)('%s: the rules say whether a supervisor must release it', async (kind) => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = evidence(desk, kind, await place(desk, id, kind));
    const release = sheet.typed(1);
    const supervised = ['bankruptcy', 'deceased', 'minor', 'identity_theft'].includes(kind);
    const first = supervised ? input : { ...input, release };
    const refused = await desk.refused('holds.release', first);
    expect(refused.code).toBe(supervised ? 'rule-broken' : 'conflict');
    expect(await released(desk)).toEqual([[0, 0]]);
    await desk.ask('holds.release', supervised ? { ...input, release } : input);
    expect(await released(desk)).toEqual([[supervised ? 1 : 0, 0]]);
    expect((await desk.ask('accounts.get', { accountId: id })).holds).toEqual([]);
  });

  test('a bankruptcy only by the end of its case, with its number', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = {
      ...evidence(desk, 'bankruptcy', await place(desk, id, 'bankruptcy')),
      release: sheet.typed(1),
    };
    for (const wrong of [{ ground: 'entered_in_error' }, { caseNumber: 'unknown' }]) {
      expect((await desk.refused('holds.release', { ...input, ...wrong })).code).toBe(
        'rule-broken',
      );
    }
    expect(await released(desk)).toEqual([[0, 0]]);
    await desk.ask('holds.release', input);
  });

  test('a code is good once: for the same request again, for another never', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const release = sheet.typed(2);
    const holdId = await place(desk, id, 'deceased');
    const input = { ...evidence(desk, 'deceased', holdId), release };
    await Promise.all([desk.ask('holds.release', input), desk.ask('holds.release', input)]);
    await desk.ask('holds.release', input);
    expect(await released(desk)).toEqual([[1, 0]]);
    const next = evidence(desk, 'minor', await place(desk, id, 'minor'));
    const spent = await desk.refused('holds.release', { ...next, release });
    expect([spent.code, spent.message]).toEqual(['conflict', expect.stringContaining('been used')]);
    await desk.ask('holds.release', { ...next, release: sheet.typed(3) });
  });

  test('two requests with one code at once: one is done, the other refused', async () => {
    const { desk, id } = await openCallDesk();
    const release = (await aSheet(desk)).typed(1);
    const holds = [await place(desk, id, 'deceased'), await place(desk, id, 'minor')];
    const replies = await Promise.all(
      (['deceased', 'minor'] as const).map((kind, index) =>
        desk.backend.call('holds.release', {
          ...evidence(desk, kind, holds[index] ?? ''),
          release,
        }),
      ),
    );
    expect(replies.map(({ ok }) => ok)).toEqual([true, false]);
    expect((await desk.ask('accounts.get', { accountId: id })).holds).toHaveLength(1);
  });
});

describe('a call that a supervisor may release', () => {
  test('starts with a code and the reason, and says so in the record', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    await place(desk, id, 'minor');
    const input = await outbound(desk, id);
    const refused = await desk.refused('calls.start', input);
    expect([refused.code, refused.message]).toEqual([
      'rule-broken',
      expect.stringContaining('Release needed: minor'),
    ]);
    const release = { ...sheet.typed(4), reason };
    const { call, decision } = await desk.ask('calls.start', { ...input, release });
    expect(decision.verdict).toBe('override');
    await wrapUp(desk, call.callId, 'NO_ANSWER');
    const { activities } = await exported(desk);
    const line = `release:${sheet.sheet}-4`;
    const [approval, start] = activities.slice(0, 2);
    expect(approval).toMatchObject({
      kind: 'supervisor-release',
      client_code: start?.client_code,
      client_account_number: start?.client_account_number,
      call_id: call.callId,
      channel: 'call',
      verdict: 'override',
      contact_point: start?.contact_point,
      note: reason,
    });
    const bound = approval?.rule_ids.split(' ') ?? [];
    const sheetId = expect.stringMatching(/^sheet:[0-9a-f-]{36}$/);
    const pack = `pack:${rulePackVersion}`;
    const expected = ['minor', pack, line, sheetId, 'action:calls.start', `account:${id}`];
    expect(bound).toEqual(expected);
    expect(start).toMatchObject({ kind: 'call-started', verdict: 'override' });
    expect(start?.rule_ids.split(' ')).toContain(line);
  });

  test('does not start with a code alone, and no code goes with what needs none', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = await outbound(desk, id);
    const release = { ...sheet.typed(1), reason };
    const bare = await desk.refused('calls.start', { ...input, release: sheet.typed(1) });
    expect(bare.code).toBe('invalid-input');
    expect((await desk.refused('calls.start', { ...input, release })).code).toBe('conflict');
    const inbound = { ...input, direction: 'inbound', phoneId: null, release };
    expect((await desk.refused('calls.start', inbound)).code).toBe('invalid-input');
    expect(await released(desk)).toEqual([[0, 0]]);
  });
});

describe('a wrong code', () => {
  test('is told, waits longer each time, and the fifth withdraws the sheet', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = evidence(desk, 'minor', await place(desk, id, 'minor'));
    const wrong = { line: `${sheet.sheet}-1`, code: otherCode(sheet, 1) };
    const tryOnce = (release: typeof wrong) =>
      desk.refused('holds.release', { ...input, requestId: desk.newId(), release });
    for (const [tries, seconds] of [
      [1, 2],
      [2, 4],
      [3, 8],
      [4, 16],
    ] as const) {
      const error = await tryOnce(wrong);
      const retryAt = desk.clock.now().add({ seconds }).toString();
      expect([tries, error.code, error.details?.retryAt]).toEqual([tries, 'denied', retryAt]);
      expect(JSON.stringify(error)).not.toContain(wrong.code);
      desk.clock.advance({ seconds: seconds - 1 });
      expect((await tryOnce(sheet.typed(1))).message).toContain('Wait a moment');
      desk.clock.advance({ seconds: 1 });
    }
    expect((await tryOnce(wrong)).message).toContain('is withdrawn now');
    desk.clock.advance({ minutes: 5 });
    expect((await tryOnce(sheet.typed(1))).code).toBe('rule-broken');
    expect((await desk.ask('accounts.get', { accountId: id })).holds).toHaveLength(1);
    const db = await openSideConnection(desk);
    const kinds = listRows<{ kind: string }>(
      db,
      `SELECT kind FROM activities WHERE kind LIKE 'release-%' ORDER BY pk`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual([
      'release-sheet-made',
      ...Array<string>(5).fill('release-code-wrong'),
      'release-sheet-withdrawn',
    ]);
  });

  test('many at once count one by one', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = evidence(desk, 'minor', await place(desk, id, 'minor'));
    const release = { line: `${sheet.sheet}-1`, code: otherCode(sheet, 1) };
    const errors = await Promise.all(
      Array.from({ length: 6 }, () =>
        desk.refused('holds.release', { ...input, requestId: desk.newId(), release }),
      ),
    );
    expect(errors.map(({ code }) => code)).toEqual(Array(6).fill('denied'));
    expect(await released(desk)).toEqual([[0, 1]]);
  });

  test('a mistyped one is told from a wrong one, and does not count', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = evidence(desk, 'minor', await place(desk, id, 'minor'));
    const code = sheet.codes[0] ?? '';
    const last = code.endsWith('X') ? 'Y' : 'X';
    const release = { line: `${sheet.sheet}-1`, code: code.slice(0, -1) + last };
    const error = await desk.refused('holds.release', { ...input, release });
    expect([error.code, error.message]).toEqual([
      'invalid-input',
      expect.stringContaining('mistyped'),
    ]);
    for (const line of ['0000-1', `${sheet.sheet}-6`]) {
      const none = { ...sheet.typed(1), line };
      const unknown = await desk.refused('holds.release', { ...input, release: none });
      expect(unknown.code).toBe('not-found');
    }
    expect(await released(desk)).toEqual([[0, 0]]);
  });

  test('a withdrawn sheet approves nothing', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    const input = evidence(desk, 'minor', await place(desk, id, 'minor'));
    await desk.ask('supervisor.withdrawSheet', {
      requestId: desk.newId(),
      passphrase: supervisorPassphrase,
      sheet: sheet.sheet,
    });
    const error = await desk.refused('holds.release', { ...input, release: sheet.typed(1) });
    expect(error.code).toBe('rule-broken');
  });
});

describe('the check of the desk', () => {
  test('finds a release without its code, a code without its release, and a call without either', async () => {
    const { desk, id } = await openCallDesk();
    const sheet = await aSheet(desk);
    await place(desk, id, 'minor');
    const release = { ...sheet.typed(1), reason };
    const { call } = await desk.ask('calls.start', { ...(await outbound(desk, id)), release });
    await wrapUp(desk, call.callId, 'NO_ANSWER');
    const db = await openSideConnection(desk);
    const problems = () => [
      [...releaseCodes.findProblems({ db, marks: undefined })].length,
      [...contactVerdicts.findProblems({ db, marks: undefined })].length,
    ];
    expect(problems()).toEqual([0, 0]);
    db.pragma('foreign_keys = OFF');
    for (const name of ['release_uses_no_update', 'release_uses_no_delete']) {
      db.exec(`DROP TRIGGER ${name}`);
    }
    db.exec('BEGIN');
    db.exec(`UPDATE release_uses SET activity_id = 'another'`);
    expect(problems()).toEqual([2, 1]);
    db.exec('ROLLBACK; BEGIN');
    db.exec('DELETE FROM release_uses');
    expect(problems()).toEqual([1, 1]);
    db.exec('ROLLBACK');
  });
});

async function exported(desk: TestDesk) {
  const { rows } = await batchOf(desk, await closeDay(desk));
  const all = rows['activities.csv'];
  const from = all.findIndex(({ kind }) => kind === 'supervisor-release');
  return { activities: all.slice(from) };
}
