import { describe, expect, test } from 'vitest';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { packMark } from '../../../../../shared/compliance/pack-mark.ts';
import { rulePackVersion } from '../../../../../shared/compliance/rule-pack.ts';
import { aHold, type TestAccount } from '../../../../helpers/accounts.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import {
  idOf,
  mailOne,
  makeOne,
  markMailed,
  openLetterDesk,
  person,
  printAll,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

async function printedNotice(desk: TestDesk, accountId: string): Promise<string> {
  const { letterId } = await makeOne(desk, accountId, notice);
  await printAll(desk, [letterId]);
  return letterId;
}

type Validation = {
  readonly sentOn: string | null;
  readonly endsOn: string | null;
  readonly firstAt: string | null;
  readonly lastAction: string;
  readonly nextAction: string;
};

function validationOf(db: Parameters<typeof findRow>[0], accountId: string): Validation {
  const row = findRow<Validation>(
    db,
    `SELECT validation_sent_on AS sentOn, validation_ends_on AS endsOn,
       first_communication_at AS firstAt, last_action AS lastAction, next_action AS nextAction
     FROM accounts WHERE id = :accountId`,
    { accountId },
  );
  if (!row) throw new Error('no such account');
  return row;
}

describe('a notice that was mailed', () => {
  test('starts the period it states and is the first communication', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const letterId = await printedNotice(desk, accountId);
    desk.clock.set('2026-03-03T23:30:00Z');
    expect(await markMailed(desk, [letterId], '2026-03-03')).toEqual({ mailed: 1, refused: [] });
    expect(validationOf(db, accountId)).toEqual({
      sentOn: '2026-03-03',
      endsOn: '2026-04-09',
      firstAt: '2026-03-03T18:00:00Z',
      lastAction: 'Validation notice mailed',
      nextAction: 'call',
    });
    const letter = await desk.ask('letters.get', { letterId });
    expect(letter.events.map(({ event, on }) => `${event} ${on}`)).toEqual([
      'made 2026-03-02',
      'printed 2026-03-02',
      'mailed 2026-03-03',
    ]);
    const kinds = listRows<{ kind: string; note: string; ruleIds: string }>(
      db,
      `SELECT kind, note, rule_ids AS ruleIds FROM activities WHERE channel = 'letter' ORDER BY pk`,
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['letter-made', 'letter-mailed']);
    expect(kinds[0]?.ruleIds).toBe(packMark(rulePackVersion));
    expect(kinds[1]?.note).toContain('validation period through 2026-04-09');
  });

  test('is refused when it left later than it states, and must be made again', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const letterId = await printedNotice(desk, accountId);
    desk.clock.set('2026-03-05T16:00:00Z');
    const late = { requestId: desk.newId(), letterIds: [letterId], on: '2026-03-04' };
    const error = await desk.refused('letters.markMailed', late);
    expect(error.code).toBe('rule-broken');
    expect(error.message).toContain('Make it again');
    expect(validationOf(db, accountId).sentOn).toBeNull();
    expect((await desk.ask('letters.get', { letterId })).isLate).toBe(true);

    const { made } = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [letterId],
    });
    expect(await desk.ask('letters.get', { letterId })).toMatchObject({
      state: 'cancelled',
      isLate: false,
    });
    const again = await desk.ask('letters.get', { letterId: made[0]?.letterId ?? '' });
    expect(again).toMatchObject({ mailingDate: '2026-03-06', validationEndsOn: '2026-04-12' });
    expect(again.reference).not.toBe((await desk.ask('letters.get', { letterId })).reference);
  });

  test('may leave earlier than it states: the longer period stays', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const letterId = await printedNotice(desk, idOf(placed, '1'));
    await markMailed(desk, [letterId], '2026-03-02');
    expect(validationOf(db, idOf(placed, '1'))).toMatchObject({
      sentOn: '2026-03-02',
      endsOn: '2026-04-09',
      firstAt: '2026-03-02T16:00:00Z',
    });
  });

  test('on no impossible day, once, and only when it was printed', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    const { letterId } = await makeOne(desk, idOf(placed, '1'), notice);
    const mark = (on: string, requestId = desk.newId()) => ({
      requestId,
      letterIds: [letterId],
      on,
    });
    expect((await desk.refused('letters.markMailed', mark('2026-03-02'))).message).toContain(
      'queued, not printed',
    );
    await printAll(desk, [letterId]);
    expect((await desk.refused('letters.markMailed', mark('2026-03-03'))).code).toBe(
      'invalid-input',
    );
    expect((await desk.refused('letters.markMailed', mark('2026-03-01'))).code).toBe('rule-broken');
    const requestId = desk.newId();
    const first = await desk.ask('letters.markMailed', mark('2026-03-02', requestId));
    expect(await desk.ask('letters.markMailed', mark('2026-03-02', requestId))).toEqual(first);
    expect((await desk.refused('letters.markMailed', mark('2026-03-02'))).message).toContain(
      'mailed, not printed',
    );
    expect(
      (
        await desk.refused('letters.cancel', {
          requestId: desk.newId(),
          letterIds: [letterId],
          reason: 'Too late',
        })
      ).code,
    ).toBe('conflict');
  });

  test('a batch is marked as a whole, and says which letters must be made again', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2'), person('3')]);
    await makeOne(desk, idOf(placed, '1'), notice);
    await makeOne(desk, idOf(placed, '2'), notice, { mailingDate: '2026-03-05' });
    const { batch } = await printAll(desk);
    desk.clock.set('2026-03-05T16:00:00Z');
    const marked = await desk.ask('letters.markMailed', {
      requestId: desk.newId(),
      batchId: batch?.batchId ?? '',
      on: '2026-03-05',
    });
    expect(marked.mailed).toBe(1);
    expect(marked.refused).toHaveLength(1);
    const { batches } = await desk.ask('letters.batches', {});
    expect(batches).toMatchObject([{ letters: 2, left: 1, mailingDate: '2026-03-03' }]);
    expect(batches[0]?.documentId).toBe(batch?.documentId);
  });

  test('a letter that was forbidden after printing is shown, and not swept along with the others', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1'), person('2')]);
    for (const number of ['1', '2']) await makeOne(desk, idOf(placed, number), notice);
    const { batch } = await printAll(desk);
    const held = findRow<TestAccount>(
      db,
      `SELECT pk, id, consumer_pk AS consumerPk, number FROM accounts WHERE number = '1'`,
    );
    if (!held) throw new Error('no such account');
    aHold(db, held, 'attorney', { onPerson: true });
    const { rows } = await desk.ask('letters.list', { state: 'printed' });
    expect(rows.map(({ number, stop }) => [number, stop?.label])).toEqual([
      ['2', undefined],
      ['1', 'attorney'],
    ]);
    const marked = await desk.ask('letters.markMailed', {
      requestId: desk.newId(),
      batchId: batch?.batchId ?? '',
      on: '2026-03-02',
    });
    expect(marked.mailed).toBe(1);
    expect(marked.refused[0]?.reason).toContain('1006.6(b)(2)');
    const alone = rows.find(({ number }) => number === '1')?.id ?? '';
    expect((await markMailed(desk, [alone], '2026-03-02')).mailed).toBe(1);
  });

  test('a letter that was the next action gives way to a call, or to a later letter', async () => {
    const { desk, db, placed } = await openLetterDesk([
      person('1'),
      person('2', { phone1: '', phone1_type: '' }),
    ]);
    const [one, two] = [idOf(placed, '1'), idOf(placed, '2')];
    expect(validationOf(db, two).nextAction).toBe('letter');
    await mailOne(desk, two, notice);
    expect(validationOf(db, two).nextAction).toBe('letter');
    const at = findRow<{ at: string }>(
      db,
      'SELECT next_action_at AS at FROM accounts WHERE id = :two',
      { two },
    );
    expect(at?.at).toBe('2026-04-09');
    expect(validationOf(db, one).nextAction).toBe('call');
  });
});

describe('mail that came back', () => {
  test('marks the address bad, stops the period and asks for tracing', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const letterId = await mailOne(desk, accountId, notice);
    const isFullDue = async () =>
      (await desk.ask('accounts.get', { accountId })).isFirstCommunication;
    expect(await isFullDue()).toBe(false);
    desk.clock.set('2026-03-12T16:00:00Z');
    await desk.ask('letters.returned', {
      requestId: desk.newId(),
      letterId,
      on: '2026-03-12',
      reason: 'Moved, left no address',
    });
    expect(await isFullDue()).toBe(true);
    expect(validationOf(db, accountId)).toMatchObject({
      sentOn: null,
      endsOn: null,
      firstAt: '2026-03-03T16:00:00Z',
      lastAction: 'Validation notice came back',
      nextAction: 'trace',
    });
    expect(findRow(db, 'SELECT status FROM addresses')).toEqual({ status: 'bad' });
    expect(listRows(db, 'SELECT field, old, new, source FROM contact_changes')).toEqual([
      {
        field: 'address_status',
        old: '12 Elm St, Gary, IN 46402: current',
        new: '12 Elm St, Gary, IN 46402: bad',
        source: 'returned mail',
      },
    ]);
    const { rows } = await desk.ask('letters.proposals', { filter: {} });
    expect(rows).toMatchObject([
      {
        order: { accountId, type: notice },
        isUrgent: true,
        dueOn: '2026-03-08',
        outlook: { kind: 'waits', waits: [{ kind: 'address' }] },
      },
    ]);
  });

  test('a new address lets the notice out again, with a period of its own and the full disclosure', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const letterId = await mailOne(desk, accountId, notice);
    desk.clock.set('2026-03-12T16:00:00Z');
    const back = { letterId, on: '2026-03-12', reason: 'No such number' };
    await desk.ask('letters.returned', { requestId: desk.newId(), ...back });
    const waiting = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [letterId],
    });
    expect(waiting.made[0]?.state).toBe('waiting');
    db.exec(
      `INSERT INTO addresses (id, consumer_pk, line1, line2, city, state, zip, status, source, since)
       SELECT 'new', consumer_pk, '9 Oak Rd', '', 'Boston', 'MA', '02108', 'current', 'consumer', since
       FROM addresses`,
    );
    const ready = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [waiting.made[0]?.letterId ?? ''],
    });
    const again = await desk.ask('letters.get', { letterId: ready.made[0]?.letterId ?? '' });
    expect(again).toMatchObject({
      state: 'queued',
      mailingDate: '2026-03-13',
      validationEndsOn: '2026-04-19',
      recipientLines: ['Maria Gomez', '9 Oak Rd', 'Boston, MA 02108'],
    });
    expect(again.facts).toContainEqual({ label: 'Disclosure', value: 'Full (first letter)' });
    expect(again.stateTexts[0]).toContain('NOTICE OF IMPORTANT RIGHTS');
    expect((await desk.ask('letters.get', { letterId })).state).toBe('returned');
  });

  test('an earlier notice that arrived keeps its period', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1', { language: 'es' })]);
    const accountId = idOf(placed, '1');
    await mailOne(desk, accountId, notice);
    const spanish = await mailOne(desk, accountId, notice, { language: 'es' });
    expect(validationOf(db, accountId)).toMatchObject({
      sentOn: '2026-03-04',
      endsOn: '2026-04-10',
    });
    await desk.ask('letters.returned', {
      requestId: desk.newId(),
      letterId: spanish,
      on: '2026-03-04',
      reason: 'Unclaimed',
    });
    expect(validationOf(db, accountId)).toMatchObject({
      sentOn: '2026-03-03',
      endsOn: '2026-04-09',
    });
  });

  test('only what was mailed comes back, and not before', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const letterId = await printedNotice(desk, idOf(placed, '1'));
    const back = (on: string) => ({ requestId: desk.newId(), letterId, on, reason: 'Unclaimed' });
    expect((await desk.refused('letters.returned', back('2026-03-02'))).code).toBe('conflict');
    await markMailed(desk, [letterId], '2026-03-02');
    expect((await desk.refused('letters.returned', back('2026-03-01'))).code).toBe('invalid-input');
    expect((await desk.refused('letters.returned', back('2026-03-03'))).code).toBe('invalid-input');
    await desk.ask('letters.returned', back('2026-03-02'));
    expect((await desk.refused('letters.returned', back('2026-03-02'))).code).toBe('conflict');
  });
});

describe('the list of letters', () => {
  test('pages newest first, filters, and finds a letter by its printed reference', async () => {
    const numbers = Array.from({ length: 7 }, (_, index) => `A-${index}`);
    const { desk, placed } = await openLetterDesk(numbers.map((number) => person(number)));
    for (const number of numbers) await makeOne(desk, idOf(placed, number), notice);
    const first = await desk.ask('letters.list', { state: 'queued', limit: 4 });
    const second = await desk.ask('letters.list', {
      state: 'queued',
      limit: 4,
      cursor: first.nextCursor ?? '',
    });
    expect([...first.rows, ...second.rows].map(({ number }) => number)).toEqual(
      numbers.toReversed(),
    );
    expect(second.nextCursor).toBeUndefined();
    const [row] = first.rows;
    const typed = ` ${row?.reference.toLowerCase().replace('-', '')}`;
    expect((await desk.ask('letters.list', { reference: typed })).rows).toEqual([row]);
    expect((await desk.ask('letters.list', { accountId: row?.accountId ?? '' })).rows).toEqual([
      row,
    ]);
    expect((await desk.ask('letters.list', { type: 'paid_in_full' })).rows).toEqual([]);
    const bad = { cursor: '1; DROP TABLE letters' };
    expect((await desk.refused('letters.list', bad)).code).toBe('invalid-input');
  });

  test('what a letter says cannot be changed in the file, and a changed one is refused', async () => {
    const { desk, db, placed } = await openLetterDesk([person('1')]);
    const { letterId } = await makeOne(desk, idOf(placed, '1'), notice);
    expect(() => db.exec(`UPDATE letters SET content = '{}'`)).toThrow(/frozen/);
    expect(() => db.exec('DELETE FROM letters')).toThrow(/kept/);
    expect(() => db.exec('DELETE FROM letter_events')).toThrow(/append-only/);
    db.exec('DROP TRIGGER letters_keep_content');
    db.exec(`UPDATE letters SET content = replace(content, '50000', '40000')`);
    const preview = { requestId: desk.newId(), letterId };
    expect((await desk.refused('letters.preview', preview)).code).toBe('db-damaged');
    expect((await desk.refused('letters.get', { letterId })).code).toBe('db-damaged');
  });
});
