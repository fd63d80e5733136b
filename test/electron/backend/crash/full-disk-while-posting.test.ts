import { expect, test } from 'vitest';
import { postPayment } from '../../../../electron/backend/services/money/post-payment.ts';
import { openContext } from '../../../../electron/backend/services/open-context.ts';
import { createSession } from '../../../../electron/backend/session.ts';
import { insertDocument } from '../../../../electron/backend/store/documents.store.ts';
import { findRow } from '../../../../electron/backend/store/prepare.ts';
import { toErrorValue } from '../../../../electron/backend/to-error-value.ts';
import { cents } from '../../../../shared/domain/money.ts';
import { anAccount } from '../../../helpers/accounts.ts';
import { runChild } from '../../../helpers/child/run-child.ts';
import { type TestDesk, testPassphrase } from '../../../helpers/desk.ts';
import { cash, expectSoundMoney, openMoneyDesk, pay } from '../../../helpers/money.ts';
import { openSideConnection, takeDeskKey } from '../../../helpers/side-connection.ts';

const amountCents = cents(100);

/** A desk opened below the door of the backend, so that a test can starve its parts. */
async function openStarved(desk: TestDesk) {
  await desk.backend.close();
  const session = createSession(
    desk.env,
    () => {},
    () => false,
  );
  const context = openContext({ env: desk.env, session, emit: () => {} }, await takeDeskKey(desk));
  return { context, session };
}

test('a payment that finds the database full leaves no trace, and posts when there is room again', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  db.close();
  const { context, session } = await openStarved(desk);
  const pages = Number(context.db.pragma('page_count', { simple: true }));
  context.db.pragma(`max_page_count = ${pages}`);
  const inputOf = (id: string) => ({ ...cash(desk, account, 100), requestId: id, amountCents });
  let posted = 0;
  let error: unknown;
  const requestId = (): string => desk.env.newId();
  let last = requestId();
  while (error === undefined && posted < 900) {
    try {
      last = requestId();
      postPayment(context, inputOf(last));
      posted += 1;
    } catch (caught) {
      error = caught;
    }
  }
  expect(toErrorValue(error, () => '')).toMatchObject({
    code: 'io-failed',
    message: expect.stringContaining('disk is full'),
  });
  expectSoundMoney(context.db);
  expect(findRow(context.db, 'SELECT count(*) AS n FROM payments')).toEqual({ n: posted });
  context.db.pragma('max_page_count = 1000000');
  expect(postPayment(context, inputOf(last)).receiptNumber).toBe(
    `D1-${String(posted + 1).padStart(6, '0')}`,
  );
  expectSoundMoney(context.db);
  await session.close();
});

test('a payment whose mark could not be written is not acknowledged, and posts once when sent again', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  db.close();
  const { context, session } = await openStarved(desk);
  const { marks } = context.desk;
  const full = () => {
    throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  };
  const starved = { ...context, desk: { ...context.desk, marks: { ...marks, write: full } } };
  const input = { ...cash(desk, account, 100), amountCents };
  expect(() => postPayment(starved, input)).toThrow('no space');
  const posted = postPayment(context, input);
  expect(posted.receiptNumber).toBe('D1-000001');
  expect(marks.read()?.receiptNumber).toBe(1);
  expectSoundMoney(context.db);
  expect(findRow(context.db, 'SELECT count(*) AS n FROM payments')).toEqual({ n: 1 });
  await session.close();
});

test.runIf(process.platform !== 'win32')(
  'on a disk without room a payment is refused in words, once and again, and nothing is half written',
  async () => {
    const start = await openMoneyDesk();
    const account = anAccount(start.db, { principalCents: 10_000_000 });
    const bytes = Buffer.alloc(900 * 1024);
    insertDocument(start.db, { id: 'large', kind: 'letter', name: '', mime: '', bytes, at: '' });
    start.db.close();
    await start.desk.backend.close();
    const child = runChild('post-on-a-full-disk', [start.desk.dir, account.id], {
      fileSizeKb: 1_000,
    });
    const said = JSON.parse((await child.line()) ?? '{}');
    expect(said).toMatchObject({
      first: { code: 'io-failed', message: expect.stringMatching(/disk/) },
      again: 'io-failed',
      listed: said.acknowledged,
    });
    await child.ended;

    const desk = await start.desk.reopen();
    await desk.ask('desk.unlock', { requestId: desk.newId(), passphrase: testPassphrase });
    const db = await openSideConnection(desk);
    expectSoundMoney(db);
    expect(findRow(db, 'SELECT count(*) AS n FROM payments')).toEqual({ n: said.acknowledged });
    const next = await pay(desk, account, 100);
    expect(next.receiptNumber).toBe(`D1-${String(said.acknowledged + 1).padStart(6, '0')}`);
  },
);
