import canonicalize from 'canonicalize';
import { expect, test } from 'vitest';
import { sha256Hex } from '../../../../../electron/backend/store/documents.store.ts';
import { execute, findRow } from '../../../../../electron/backend/store/prepare.ts';
import {
  addLicense,
  idOf,
  type LetterDesk,
  makeOne,
  openLetterDesk,
  person,
  places,
  printAll,
  wordsOf,
} from '../../../../helpers/letters.ts';

const notice = 'validation_notice';

const endless = {
  first_name: 'Maximiliana-Alexandrina',
  middle_name: 'Wilhelmina Konstantina',
  last_name: 'Featherstonehaugh-Cholmondeley-Warner',
  address1: '12345 North Martin Luther King Junior Memorial Boulevard',
  address2: 'Building 12 North Tower Apartment 1204-B',
};

/** Keeps a letter once more, ready to print and sealed, with something in it that no letter can hold. */
function insertUnreadable({ db }: LetterDesk, letterId: string, id: string): void {
  const row = findRow<{ content: string }>(db, 'SELECT content FROM letters WHERE id = :letterId', {
    letterId,
  });
  const content = canonicalize({ ...JSON.parse(row?.content ?? '{}'), consumerName: '' }) ?? '';
  execute(
    db,
    `INSERT INTO letters (id, account_pk, type, language, state, mailing_date, validation_ends_on,
       scan_code, address_pk, content, content_sha256, made_at)
     SELECT :id, account_pk, type, language, 'queued', mailing_date, validation_ends_on, 'ABCD-2345',
       address_pk, :content, :sha256, made_at FROM letters WHERE id = :letterId`,
    { id, letterId, content, sha256: sha256Hex(content) },
  );
}

test('sixty license lines of one state are printed on letters and receipts', async () => {
  const { desk, placed } = await openLetterDesk([person('1', places.MA)]);
  const settings = await desk.ask('desk.settings', {});
  const licenses = Array.from({ length: 60 }, (_, index) => ({
    state: 'MA',
    text: `Massachusetts license DC${1000 + index}`,
  }));
  await desk.ask('desk.saveSettings', {
    requestId: desk.newId(),
    settings: { ...settings, agency: { ...settings.agency, licenses } },
  });
  const { letterId } = await makeOne(desk, idOf(placed, '1'), notice);
  expect(await wordsOf(desk, letterId)).toContain('license DC1059');
  expect((await printAll(desk)).batch?.letters).toBe(1);
  const { receiptNumber } = await desk.ask('payments.post', {
    requestId: desk.newId(),
    accountId: idOf(placed, '1'),
    method: 'cash',
    amountCents: 1_000,
    reference: '',
    payorName: 'Maria Gomez',
  });
  for (const paper of ['letter', 'roll'] as const) {
    await desk.ask('receipts.document', { requestId: desk.newId(), receiptNumber, paper });
  }
});

test('one letter that cannot be read any more is left out with its reason, the others are printed', async () => {
  const world = await openLetterDesk([person('1'), person('2')]);
  const { desk, placed } = world;
  const first = await makeOne(desk, idOf(placed, '1'), notice);
  await makeOne(desk, idOf(placed, '2'), notice);
  const broken = desk.newId();
  insertUnreadable(world, first.letterId, broken);
  const result = await printAll(desk);
  expect(result.batch?.letters).toBe(2);
  expect(result.skipped).toMatchObject([
    { letterId: broken, reason: expect.stringContaining('Cancel it and make it again') },
  ]);
  const error = await desk.refused('letters.get', { letterId: broken });
  expect(error).toMatchObject({ code: 'rule-broken' });
});

test('one letter that cannot be drawn is left out with its reason, the others are printed', async () => {
  const { desk, db, placed } = await openLetterDesk([person('1', endless), person('2')]);
  const made = await makeOne(desk, idOf(placed, '1'), notice);
  expect(made.waits).toMatchObject([{ kind: 'space' }]);
  await makeOne(desk, idOf(placed, '2'), notice);
  // As if it had been made for an envelope with wider windows.
  db.exec(`UPDATE letters SET state = 'queued' WHERE state = 'waiting'`);
  const result = await printAll(desk);
  expect(result.batch?.letters).toBe(1);
  expect(result.skipped).toMatchObject([
    { letterId: made.letterId, reason: expect.stringContaining('does not fit') },
  ]);
});

test('what is missing is told once, in words', async () => {
  const { desk, placed } = await openLetterDesk([
    person('1', { first_name: '王', last_name: '伟' }),
    person('2', { creditor_at_itemization: '', first_name: '王', last_name: '伟' }),
  ]);
  const { waits } = await makeOne(desk, idOf(placed, '1'), notice);
  expect(waits.map(({ message }) => message)).toEqual([
    'The consumer’s name cannot be printed with these characters: 王 (U+738B), 伟 (U+4F1F). Spell it in letters that can.',
  ]);
  const two = await makeOne(desk, idOf(placed, '2'), notice);
  expect(two.waits.map(({ kind }) => kind)).toEqual(['characters', 'missing']);
  await addLicense(desk, 'IN', 'Indiana license 王');
  const license = await makeOne(desk, idOf(placed, '1'), 'payment_reminder');
  expect(license.waits[0]?.message).toContain('The license lines cannot be printed');
});
