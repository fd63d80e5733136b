import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { listRows } from '../../../../../electron/backend/store/prepare.ts';
import { anAccount } from '../../../../helpers/accounts.ts';
import { cash, expectSoundMoney, openMoneyDesk, pay, reverse } from '../../../../helpers/money.ts';

test('a receipt holds what was agreed and paid, sealed by its hash', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db, {
    number: '000123456789',
    principalCents: 612_380,
    feesCents: 7_500,
    consumerName: 'Nguyễn Văn Hùng',
  });
  const { receiptNumber } = await pay(desk, account, 123_456);
  const receipt = await desk.ask('receipts.get', { receiptNumber });
  expect(receipt).toMatchObject({
    accountId: account.id,
    consumerName: 'Nguyễn Văn Hùng',
    payorName: 'Dana Whitfield',
    accountTail: '6789',
    creditor: 'North Shore Bank',
    amountCents: 123_456,
    balanceBeforeCents: 619_880,
    balanceAfterCents: 496_424,
    agentName: 'Jordan Reyes',
    businessDate: '2026-03-02',
    status: 'valid',
    isUnprinted: true,
  });
  expect(receipt.amountInWords.toLowerCase()).toContain('one thousand two hundred thirty-four');
  const [row] = listRows<{ content: string; sum: string }>(
    db,
    'SELECT content, content_sha256 AS sum FROM receipts',
  );
  expect(
    createHash('sha256')
      .update(row?.content ?? '')
      .digest('hex'),
  ).toBe(row?.sum);
  expect(row?.sum).toBe(receipt.contentSha256);
  expect(JSON.parse(row?.content ?? '{}').issuedAt).toBe('March 2, 2026, 10:00 AM');
});

test('the first printing is the original, every later one is a copy', async () => {
  const { desk, db } = await openMoneyDesk();
  const { receiptNumber } = await pay(desk, anAccount(db), 4_200);
  const print = (paper: 'letter' | 'roll') =>
    desk.ask('receipts.document', { requestId: desk.newId(), receiptNumber, paper });
  const request = { requestId: desk.newId(), receiptNumber, paper: 'letter' as const };
  const first = await desk.ask('receipts.document', request);
  expect(first.copyKind).toBe('original');
  expect(await desk.ask('receipts.document', request)).toEqual(first);
  expect((await print('letter')).copyKind).toBe('copy');
  expect((await print('roll')).copyKind).toBe('copy');
  const document = await desk.ask('documents.read', { documentId: first.documentId });
  expect(document).toMatchObject({ name: 'receipt-D1-000001.pdf', mime: 'application/pdf' });
  expect(Buffer.from(document.base64, 'base64').subarray(0, 5).toString()).toBe('%PDF-');
  expect((await desk.ask('receipts.get', { receiptNumber })).isUnprinted).toBe(false);
});

test('two printings asked for at once give one original at most', async () => {
  const { desk, db } = await openMoneyDesk();
  const { receiptNumber } = await pay(desk, anAccount(db), 4_200);
  const ask = () =>
    desk.backend.call('receipts.document', {
      requestId: desk.newId(),
      receiptNumber,
      paper: 'letter',
    });
  const replies = await Promise.all([ask(), ask(), ask()]);
  const originals = replies.filter(
    (reply) => reply.ok && JSON.stringify(reply.value).includes('"original"'),
  );
  expect(originals).toHaveLength(1);
  for (const reply of replies) if (!reply.ok) expect(reply.error.code).toBe('conflict');
});

test('the original is made anew, byte for byte, from what was frozen', async () => {
  const bytes = async () => {
    const { desk, db } = await openMoneyDesk({ seed: 'same' });
    const account = anAccount(db, { number: '77001' });
    const { receiptNumber } = await pay(desk, account, 4_200);
    const { documentId } = await desk.ask('receipts.document', {
      requestId: desk.newId(),
      receiptNumber,
      paper: 'letter',
    });
    return (await desk.ask('documents.read', { documentId })).sha256;
  };
  expect(await bytes()).toBe(await bytes());
});

test('a payor or reference that no receipt can show is refused before anything is posted', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const input = { accountId: account.id, method: 'check' as const, amountCents: 500 };
  for (const [path, text] of [
    ['payorName', 'Dana 漢字'],
    ['reference', '12 ✅'],
  ] as const) {
    const typed = { ...input, reference: '12', payorName: 'Dana', [path]: text };
    const posted = await desk.refused('payments.post', { requestId: desk.newId(), ...typed });
    const previewed = await desk.refused('payments.preview', typed);
    for (const error of [posted, previewed]) {
      expect(error.code).toBe('invalid-input');
      expect(error.details?.issues).toMatchObject([{ path }]);
    }
  }
  expect(listRows(db, 'SELECT pk FROM payments')).toEqual([]);
});

test.each([
  ['王小明', 'The holder of the account ending in 6789'],
  ['محمد علي', 'The holder of the account ending in 6789'],
  ['Dana 😀 Whitfield', 'Dana Whitfield'],
  ['Dana\u200b Whitfield', 'Dana Whitfield'],
])(
  'whoever owes, money in the hand gets a receipt that can be printed: %j',
  async (name, shown) => {
    const { desk, db } = await openMoneyDesk();
    const account = anAccount(db, { number: '000123456789', consumerName: name });
    const { receiptNumber } = await pay(desk, account, 500);
    expect((await desk.ask('receipts.get', { receiptNumber })).consumerName).toBe(shown);
    for (const paper of ['letter', 'roll'] as const) {
      const printed = { requestId: desk.newId(), receiptNumber, paper };
      expect((await desk.ask('receipts.document', printed)).documentId).toBeDefined();
    }
  },
);

test('invisible characters that came along with a pasted name are dropped', async () => {
  const { desk, db } = await openMoneyDesk();
  const { payment } = await desk.ask('payments.post', {
    ...cash(desk, anAccount(db), 500),
    payorName: '\ufeffDana\u200b Whitfield\u200e',
  });
  expect(payment.payorName).toBe('Dana Whitfield');
});

test('a reissue takes the payor spelled anew, and burns no number for one it cannot show', async () => {
  const { desk, db } = await openMoneyDesk();
  const { receiptNumber } = await pay(desk, anAccount(db), 900);
  const input = () => ({ requestId: desk.newId(), receiptNumber, reason: 'Misspelled' });
  const refused = await desk.refused('receipts.reissue', { ...input(), payorName: '王小明' });
  expect(refused.details?.issues).toMatchObject([{ path: 'payorName' }]);
  const { receiptNumber: next } = await desk.ask('receipts.reissue', {
    ...input(),
    payorName: 'Wang Xiaoming',
  });
  expect(next).toBe('D1-000002');
  const receipt = await desk.ask('receipts.get', { receiptNumber: next });
  expect(receipt).toMatchObject({ payorName: 'Wang Xiaoming', reissueOf: receiptNumber });
  expectSoundMoney(db);
});

test('a reissue voids the old number and takes the next, in one step', async () => {
  const { desk, db } = await openMoneyDesk();
  const account = anAccount(db);
  const { receiptNumber, payment } = await pay(desk, account, 900);
  desk.clock.advance({ hours: 26 });
  const input = { requestId: desk.newId(), receiptNumber, reason: 'Paper jam' };
  const reissued = await desk.ask('receipts.reissue', input);
  expect(await desk.ask('receipts.reissue', input)).toEqual(reissued);
  expect(reissued).toMatchObject({
    receiptNumber: 'D1-000002',
    voidedReceiptNumber: 'D1-000001',
  });
  const fresh = await desk.ask('receipts.get', { receiptNumber: 'D1-000002' });
  expect(fresh).toMatchObject({
    reissueOf: 'D1-000001',
    paymentId: payment.id,
    businessDate: '2026-03-02',
    events: [{ event: 'reissued', reason: 'Paper jam' }],
  });
  const old = await desk.refused('receipts.reissue', { ...input, requestId: desk.newId() });
  expect(old.code).toBe('conflict');
  const printed = await desk.ask('receipts.document', {
    requestId: desk.newId(),
    receiptNumber: 'D1-000002',
    paper: 'letter',
  });
  expect(printed.copyKind).toBe('reissue');
  const back = await reverse(desk, payment.id);
  expect(back.voidedReceiptNumber).toBe('D1-000002');
  expectSoundMoney(db);
});

test('receipts are listed by account, and by the business day on which they were given out', async () => {
  const { desk, db } = await openMoneyDesk();
  const [one, two] = [anAccount(db), anAccount(db)];
  await pay(desk, one, 100);
  // 23:30 in Chicago is the next day in UTC, not on the desk.
  desk.clock.set('2026-03-03T05:30:00Z');
  await pay(desk, two, 200);
  desk.clock.set('2026-03-03T06:00:00Z');
  await pay(desk, one, 300);
  const numbers = async (input: { accountId: string } | { day: string }) =>
    (await desk.ask('receipts.list', input)).receipts.map(({ amountCents }) => amountCents);
  expect(await numbers({ accountId: one.id })).toEqual([300, 100]);
  expect(await numbers({ day: '2026-03-02' })).toEqual([200, 100]);
  expect(await numbers({ day: '2026-03-03' })).toEqual([300]);
  expect(await numbers({ day: '2026-03-04' })).toEqual([]);
});

test('receipts and their events cannot be changed, not even by SQL', async () => {
  const { desk, db } = await openMoneyDesk();
  await pay(desk, anAccount(db), 100);
  for (const table of ['payments', 'receipts', 'receipt_events', 'ledger_entries']) {
    expect(() => db.exec(`UPDATE ${table} SET pk = pk + 1`)).toThrow('append-only');
    expect(() => db.exec(`DELETE FROM ${table}`)).toThrow('append-only');
  }
});

test('a receipt whose content was tampered with is not shown as if it were whole', async () => {
  const { desk, db } = await openMoneyDesk();
  const { receiptNumber } = await pay(desk, anAccount(db), 100);
  db.exec('DROP TRIGGER receipts_no_update');
  db.exec(
    `UPDATE receipts SET content = replace(content, '"amountCents":100', '"amountCents":900')`,
  );
  expect((await desk.refused('receipts.get', { receiptNumber })).code).toBe('db-damaged');
});
