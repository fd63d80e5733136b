import { describe, expect, test } from 'vitest';
import { findRow, listRows } from '../../../../../electron/backend/store/prepare.ts';
import { aHold, type TestAccount } from '../../../../helpers/accounts.ts';
import { jobEnd } from '../../../../helpers/jobs.ts';
import {
  batchOf,
  idOf,
  type LetterDesk,
  makeOne,
  openLetterDesk,
  person,
  printAll,
  readDocument,
  startPrinting,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

function testAccount({ db, placed }: LetterDesk, number: string): TestAccount {
  const row = findRow<TestAccount>(
    db,
    'SELECT pk, id, consumer_pk AS consumerPk, number FROM accounts WHERE id = :id',
    { id: idOf(placed, number) },
  );
  if (!row) throw new Error('no such account');
  return row;
}

function numbered(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `N-${1000 + index}`);
}

async function withNotices(count: number): Promise<LetterDesk> {
  const numbers = numbered(count);
  const world = await openLetterDesk(
    numbers.map((number, index) => person(number, { last_name: `Person ${index}` })),
  );
  const { jobId } = await world.desk.ask('letters.makeAll', {
    requestId: world.desk.newId(),
    filter: {},
  });
  const job = await jobEnd(world.desk, jobId);
  expect(job).toMatchObject({ state: 'done', result: { queued: count, waiting: 0, refused: 0 } });
  return world;
}

function states({ db }: LetterDesk): Record<string, number> {
  const rows = listRows<{ state: string; count: number }>(
    db,
    'SELECT state, count(*) AS count FROM letters GROUP BY state',
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

describe('a batch', () => {
  test('of 300 letters is one document that holds each of them once', async () => {
    const world = await withNotices(300);
    const { desk, db } = world;
    const jobId = await startPrinting(desk);
    const job = await jobEnd(desk, jobId);
    const result = batchOf(job);
    expect(result).toMatchObject({ batch: { letters: 300 }, cancelled: [], skipped: [], left: 0 });
    expect(job).toMatchObject({ done: 300, total: 300 });
    expect(desk.events.some((event) => event.type === 'job' && event.job.id === jobId)).toBe(true);
    const { documentId = '', batchId = '' } = result.batch ?? {};
    const { pages } = await readDocument(desk, documentId);
    const rows = listRows<{ scanCode: string }>(db, 'SELECT scan_code AS scanCode FROM letters');
    const forms = pages.filter(({ text }) => text.includes('Reference: '));
    expect(forms.map(({ text }) => /Reference: (\S+)/.exec(text)?.[1]).sort()).toEqual(
      rows.map(({ scanCode }) => scanCode).sort(),
    );
    const { sha256 } = await desk.ask('documents.read', { documentId });
    const printed = listRows<{ event: string; sha: string; count: number }>(
      db,
      `SELECT e.event, e.document_sha256 AS sha, count(*) AS count
       FROM letter_events e JOIN letters l ON l.pk = e.letter_pk
       WHERE l.batch_id = :batchId AND l.document_sha256 = :sha256 AND l.state = 'printed'
       GROUP BY 1, 2 ORDER BY 1`,
      { batchId, sha256 },
    );
    expect(printed).toEqual([
      { event: 'made', sha: '', count: 300 },
      { event: 'printed', sha: sha256, count: 300 },
    ]);
  });

  test('cancelled on the way leaves every letter ready, and the next try prints them all', async () => {
    const world = await withNotices(120);
    const { desk, db } = world;
    const jobId = await startPrinting(desk);
    await new Promise<void>((resolve) => {
      const stop = desk.backend.subscribe((event) => {
        if (event.type !== 'job' || event.job.id !== jobId || event.job.done === 0) return;
        stop();
        desk.ask('jobs.cancel', { requestId: desk.newId(), jobId }).then(() => resolve());
      });
    });
    expect(await jobEnd(desk, jobId)).toMatchObject({ state: 'cancelled' });
    expect(states(world)).toEqual({ queued: 120 });
    expect(listRows(db, 'SELECT pk FROM letter_batches')).toEqual([]);
    expect(listRows(db, 'SELECT pk FROM documents')).toHaveLength(0);
    expect((await printAll(desk)).batch?.letters).toBe(120);
  });

  test('leaves out what is forbidden by now, and says why', async () => {
    const world = await withNotices(4);
    const { desk, db } = world;
    const [one = '', two = '', three = ''] = numbered(4);
    aHold(db, testAccount(world, one), 'attorney', { onPerson: true });
    aHold(db, testAccount(world, two), 'cease');
    db.exec(`UPDATE addresses SET status = 'bad'
      WHERE consumer_pk = ${testAccount(world, three).consumerPk}`);
    const result = await printAll(desk);
    expect(result.batch?.letters).toBe(1);
    expect(result.cancelled.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('1006.6(b)(2)'),
      expect.stringContaining('1692c(c)'),
      expect.stringContaining('came back'),
    ]);
    expect(states(world)).toEqual({ cancelled: 3, printed: 1 });
    const { rows } = await desk.ask('letters.list', { state: 'cancelled' });
    expect(rows.map(({ reason }) => reason)).toEqual(
      result.cancelled.map(({ reason }) => reason).toReversed(),
    );
  });

  test('leaves out a hold that is placed while it is being drawn', async () => {
    const world = await withNotices(80);
    const { desk, db } = world;
    const jobId = await startPrinting(desk);
    const account = testAccount(world, numbered(80).at(-1) ?? '');
    await new Promise<void>((resolve) => {
      const stop = desk.backend.subscribe((event) => {
        if (event.type !== 'job' || event.job.id !== jobId || event.job.done === 0) return;
        stop();
        aHold(db, account, 'bankruptcy', { onPerson: true });
        resolve();
      });
    });
    const result = batchOf(await jobEnd(desk, jobId));
    expect(result.batch?.letters).toBe(79);
    expect(result.cancelled).toHaveLength(1);
    const { pages } = await readDocument(desk, result.batch?.documentId ?? '');
    expect(pages.some(({ text }) => text.includes('Person 79'))).toBe(false);
  });

  test('leaves out what no longer says the truth, and what is too late to be mailed', async () => {
    const world = await openLetterDesk([person('1'), person('2'), person('3')]);
    const { desk, placed } = world;
    for (const number of ['1', '2']) await makeOne(desk, idOf(placed, number), notice);
    await makeOne(desk, idOf(placed, '3'), notice, { mailingDate: '2026-03-10' });
    await desk.ask('payments.post', {
      requestId: desk.newId(),
      accountId: idOf(placed, '3'),
      method: 'cash',
      amountCents: 1_000,
      reference: '',
      payorName: 'Maria Gomez',
    });
    desk.clock.set('2026-03-05T16:00:00Z');
    const result = await printAll(desk);
    expect(result).toMatchObject({ batch: null, left: 2 });
    expect(result.skipped).toHaveLength(2);
    expect(result.skipped[0]?.reason).toContain('March 3, 2026');
    expect(result.cancelled[0]?.reason).toContain('the balance');
    expect(states(world)).toEqual({ cancelled: 1, queued: 2 });
  });

  test('keeps off the envelope a name of which the agency says that it tells of collection', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const before = await makeOne(desk, idOf(placed, '1'), notice);
    const settings = await desk.ask('desk.settings', {});
    const agency = { ...settings.agency, nameIndicatesCollection: true };
    await desk.ask('desk.saveSettings', {
      requestId: desk.newId(),
      settings: { ...settings, agency },
    });
    expect((await printAll(desk, [before.letterId])).cancelled[0]?.reason).toContain('the agency');
    await makeOne(desk, idOf(placed, '1'), notice);
    const { batch } = await printAll(desk);
    const { pages } = await readDocument(desk, batch?.documentId ?? '');
    expect(pages[0]?.text).toMatch(/^100 Main Street Suite 4 Gary, IN 46402 MARIA GOMEZ/);
  });

  test('counts its own letters toward a state’s limit on contacts', async () => {
    const world = await openLetterDesk([
      person('1', { city: 'Yakima', state: 'WA', zip: '98901', phone1: '', phone1_type: '' }),
    ]);
    const { desk, placed, db } = world;
    const accountId = idOf(placed, '1');
    const { texts } = await desk.ask('letters.stateTexts', {});
    const washington = texts.find(({ requirement }) => requirement.startsWith('Washington'));
    await desk.ask('letters.saveStateText', {
      requestId: desk.newId(),
      id: washington?.id ?? '',
      text: 'Washington residents: this notice itemizes the debt.',
      approvedBy: 'L. Ortiz',
    });
    const ids: string[] = [];
    for (const due of ['2026-04-10', '2026-04-11', '2026-04-12', '2026-04-13']) {
      const { promise } = await desk.ask('promises.make', {
        requestId: desk.newId(),
        accountId,
        due,
        amountCents: 1_000,
      });
      const made = await makeOne(desk, accountId, 'payment_reminder', { promiseId: promise.id });
      ids.push(made.letterId);
    }
    const result = await printAll(desk, ids);
    expect(result.batch?.letters).toBe(3);
    expect(result.cancelled[0]?.reason).toContain('WA: at most 3');
    expect(listRows(db, `SELECT pk FROM letters WHERE state = 'printed'`)).toHaveLength(3);
  });

  test('is not made of nothing, and a repeated request starts no second one', async () => {
    const world = await withNotices(2);
    const { desk } = world;
    const requestId = desk.newId();
    const first = await desk.ask('letters.renderBatch', { requestId });
    expect(await desk.ask('letters.renderBatch', { requestId })).toEqual(first);
    await jobEnd(desk, first.jobId);
    const error = await desk.refused('letters.renderBatch', { requestId: desk.newId() });
    expect(error).toMatchObject({ code: 'conflict', message: 'No letter is ready to print.' });
  });
});
