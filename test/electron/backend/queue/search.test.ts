import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openTestDesk, type TestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';

async function searchable(): Promise<TestDesk> {
  const desk = await openTestDesk();
  await importPlacement(desk, [
    aRow({ client_account_number: '0012-3456-789', first_name: 'José', last_name: 'O’Connell' }),
    aRow({
      client_account_number: 'INV/77',
      first_name: 'Hùng',
      last_name: 'Nguyễn',
      phone1: '317-555-0199',
      notes: 'Returned statement in January',
    }),
    aRow({
      client_account_number: '3',
      consumer_type: 'business',
      business_name: 'Cedar & Stone',
      first_name: '',
      last_name: '',
      phone1: '',
      phone2: '6145550101',
    }),
  ]);
  return desk;
}

async function found(desk: TestDesk, text: string): Promise<string[]> {
  const { accounts } = await desk.ask('accounts.search', { text });
  return accounts.map(({ number }) => number);
}

const cases: readonly (readonly [string, string, string])[] = [
  ['the beginning of a name', 'connel', '0012-3456-789'],
  ['names without their accents', 'jose', '0012-3456-789'],
  ['names with accents typed', 'nguyễn hùng', 'INV/77'],
  ['upper case', 'NGUYEN', 'INV/77'],
  ['words in any order', 'connel jo', '0012-3456-789'],
  ['a name without its apostrophe', 'oconn jo', '0012-3456-789'],
  ['the last four of an account number', '6789', '0012-3456-789'],
  ['the last four of a phone', '0101', '3'],
  ['first and last name', 'josé o’c', '0012-3456-789'],
  ['a business with an ampersand', 'cedar & stone', '3'],
  ['a number as written', '0012-3456-789', '0012-3456-789'],
  ['a number without punctuation', '00123456789', '0012-3456-789'],
  ['the beginning of a number', '0012-34', '0012-3456-789'],
  ['a number with a slash', 'inv/77', 'INV/77'],
  ['a phone with parentheses', '(317) 555-0199', 'INV/77'],
  ['a phone with the country code', '+1 317.555.0199', 'INV/77'],
  ['bare digits of a phone', '3175550199', 'INV/77'],
  ['a phone without area code', '555-0199', 'INV/77'],
  ['a phone half typed', '614-555-01', '3'],
  ['notes of the placement', 'returned jan', 'INV/77'],
  ['full-width digits', '３１７５５５０１９９', 'INV/77'],
];

test('search finds names, numbers, phones in any format and notes', async () => {
  const desk = await searchable();
  for (const [what, text, number] of cases) {
    expect(await found(desk, text), `${what}: ${text}`).toEqual(number === '' ? [] : [number]);
  }
});

test('nothing is found for nothing, one letter or only punctuation', async () => {
  const desk = await searchable();
  for (const text of ['', '   ', 'j', '"', '*', '()', '--', "'", '😀']) {
    expect(await found(desk, text)).toEqual([]);
  }
});

const attempts = [
  '"jose" OR "hung"',
  'jose AND',
  'NEAR(jose hung)',
  'name:jose',
  '{name number}:x',
  '^jose',
  'jos* -hung',
  '"; DROP TABLE accounts; --',
  'a"b"c',
  '"*"',
  'x OR 1=1',
  '\u0000jose',
  'jose\\',
  '%_%',
  'AND OR NOT NEAR',
];

test('text that could be read as search syntax is only text', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow({ last_name: 'Near', first_name: 'Notte' })]);
  for (const text of attempts) expect(await found(desk, text)).toEqual([]);
  expect(await found(desk, 'near not')).toEqual(['0001']);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (text) => {
      const reply = await desk.backend.call('accounts.search', { text });
      expect(reply.ok).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('results come in pages that meet', async () => {
  const desk = await openTestDesk();
  await importPlacement(
    desk,
    Array.from({ length: 45 }, (_, index) => aRow({ client_account_number: `A${index}` })),
  );
  const numbers: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await desk.ask('accounts.search', {
      text: 'maria',
      limit: 10,
      ...(cursor && { cursor }),
    });
    numbers.push(...page.accounts.map(({ number }) => number));
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  expect(numbers).toEqual(Array.from({ length: 45 }, (_, index) => `A${index}`));
});
