import { describe, expect, test } from 'vitest';
import { letterKinds } from '../../../../../shared/domain/letters.ts';
import type { TestDesk } from '../../../../helpers/desk.ts';
import { idOf, makeOne, openLetterDesk, person } from '../../../../helpers/letters.ts';

const unknown = '11111111-1111-4111-8111-111111111111';
const card = '4111 1111 1111 1111';

async function expectInvalid(desk: TestDesk, channel: string, input: object): Promise<void> {
  const error = await desk.refused(channel, { requestId: desk.newId(), ...input });
  expect([channel, input, error.code]).toEqual([channel, input, 'invalid-input']);
  expect(JSON.stringify(error)).not.toContain('4111');
}

describe('hostile input to letters', () => {
  test('wrong shapes, extra keys, long lists and sensitive numbers are refused, and nothing changes', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    const accountId = idOf(placed, '1');
    const order = { accountId, type: 'validation_notice' };
    const { letterId } = await makeOne(desk, accountId, 'validation_notice');
    const before = JSON.stringify([
      await desk.ask('letters.list', {}),
      await desk.ask('letters.counts', {}),
      await desk.ask('letters.get', { letterId }),
    ]);
    const many = (count: number) => Array.from({ length: count }, () => unknown);
    const inputs: readonly (readonly [string, object])[] = [
      ['letters.make', { orders: [] }],
      ['letters.make', { orders: [{ ...order, type: 'threat_of_suit' }] }],
      ['letters.make', { orders: [{ ...order, content: {} }] }],
      ['letters.make', { orders: [{ ...order, language: 'fr' }] }],
      ['letters.make', { orders: Array.from({ length: 201 }, () => order) }],
      ['letters.make', { orders: [order], mailingDate: '03/04/2026' }],
      ['letters.make', { orders: [order], force: true }],
      ['letters.makeAll', { filter: { state: 'in' } }],
      ['letters.makeAll', { filter: {}, mailingDate: '2020-01-01' }],
      ['letters.renderBatch', { letterIds: [] }],
      ['letters.renderBatch', { letterIds: many(2001) }],
      ['letters.markMailed', { on: '2026-03-02' }],
      ['letters.markMailed', { letterIds: [letterId], batchId: unknown, on: '2026-03-02' }],
      ['letters.markMailed', { letterIds: [letterId], on: '2026-02-30' }],
      ['letters.cancel', { letterIds: [letterId], reason: '' }],
      ['letters.cancel', { letterIds: [letterId], reason: `paid with ${card}` }],
      ['letters.cancel', { letterIds: many(201), reason: 'x' }],
      ['letters.returned', { letterId, on: '2026-03-02', reason: 'a\u0000b' }],
      ['letters.returned', { letterId: `${letterId} OR 1=1`, on: '2026-03-02', reason: 'x' }],
      ['letters.remake', { letterIds: [letterId, 7] }],
      ['letters.preview', { letterId, state: 'mailed' }],
      ['letters.saveStateText', { id: 'x', text: `no. ${card}`, approvedBy: 'L. Ortiz' }],
      ['letters.saveStateText', { id: 'x', text: 'y'.repeat(3901), approvedBy: 'L. Ortiz' }],
    ];
    for (const [channel, input] of inputs) await expectInvalid(desk, channel, input);
    for (const input of [
      { reference: 'x'.repeat(41) },
      { state: 'lost' },
      { limit: 0 },
      { limit: 201 },
      { cursor: 'x'.repeat(201) },
    ]) {
      expect((await desk.refused('letters.list', input)).code).toBe('invalid-input');
    }
    const after = JSON.stringify([
      await desk.ask('letters.list', {}),
      await desk.ask('letters.counts', {}),
      await desk.ask('letters.get', { letterId }),
    ]);
    expect(after).toBe(before);
  });

  test('letters, accounts and batches that are not there are not found', async () => {
    const { desk } = await openLetterDesk([person('1')]);
    const requestId = desk.newId();
    const inputs: readonly (readonly [string, object])[] = [
      ['letters.get', { letterId: unknown }],
      ['letters.options', { accountId: unknown }],
      ['letters.list', { accountId: unknown }],
      ['letters.list', { clientId: unknown }],
      ['letters.preview', { requestId, letterId: unknown }],
      ['letters.cancel', { requestId, letterIds: [unknown], reason: 'x' }],
      ['letters.remake', { requestId, letterIds: [unknown] }],
      ['letters.returned', { requestId, letterId: unknown, on: '2026-03-02', reason: 'x' }],
      ['letters.markMailed', { requestId, letterIds: [unknown], on: '2026-03-02' }],
      ['letters.markMailed', { requestId, batchId: unknown, on: '2026-03-02' }],
      ['letters.saveStateText', { requestId, id: 'x', text: 'y', approvedBy: 'z' }],
    ];
    for (const [channel, input] of inputs) {
      const { code, message } = await desk.refused(channel, input);
      expect([channel, code]).toEqual([channel, 'not-found']);
      expect(message).not.toContain(unknown);
    }
  });

  test('a search that looks like SQL finds nothing', async () => {
    const { desk, placed } = await openLetterDesk([person('1')]);
    await makeOne(desk, idOf(placed, '1'), 'validation_notice');
    for (const reference of ["' OR 1=1 --", '%', '*', '________', '']) {
      expect((await desk.ask('letters.list', { reference })).rows).toEqual([]);
    }
  });

  test('the same request id makes a letter once; for anything else it is refused', async () => {
    const { desk, placed } = await openLetterDesk([person('1'), person('2')]);
    const requestId = desk.newId();
    const input = (number: string) => ({
      requestId,
      orders: [{ accountId: idOf(placed, number), type: letterKinds[0] }],
    });
    const [first, second] = await Promise.all([
      desk.ask('letters.make', input('1')),
      desk.ask('letters.make', input('1')),
    ]);
    expect(second).toEqual(first);
    expect((await desk.ask('letters.list', {})).rows).toHaveLength(1);
    expect((await desk.refused('letters.make', input('2'))).code).toBe('conflict');
  });
});

describe('wording that counsel approved', () => {
  test('is kept with its author, printed from then on, and can be taken back', async () => {
    const { desk, placed } = await openLetterDesk([
      person('1', { city: 'Seattle', state: 'WA', zip: '98101' }),
    ]);
    const accountId = idOf(placed, '1');
    const find = async () => {
      const { texts } = await desk.ask('letters.stateTexts', {});
      return texts.find(({ requirement }) => requirement.startsWith('Washington'));
    };
    const id = (await find())?.id ?? '';
    const save = (text: string, approvedBy: string) =>
      desk.ask('letters.saveStateText', { requestId: desk.newId(), id, text, approvedBy });
    const nobody = { requestId: desk.newId(), id, text: 'Words.', approvedBy: '' };
    expect((await desk.refused('letters.saveStateText', nobody)).code).toBe('invalid-input');
    const boxes = { requestId: desk.newId(), id, text: '文', approvedBy: 'L. Ortiz' };
    expect((await desk.refused('letters.saveStateText', boxes)).code).toBe('rule-broken');
    await save('Words for Washington.', 'L. Ortiz');
    expect(await find()).toMatchObject({
      text: 'Words for Washington.',
      approvedBy: 'L. Ortiz',
      on: '2026-03-02',
    });
    const made = await makeOne(desk, accountId, 'validation_notice');
    const { stateTexts } = await desk.ask('letters.get', { letterId: made.letterId });
    expect(stateTexts).toEqual(['Words for Washington.']);
    await save('', '');
    expect((await find())?.text).toBeUndefined();
    const again = await desk.ask('letters.remake', {
      requestId: desk.newId(),
      letterIds: [made.letterId],
    });
    expect(again.made[0]?.waits).toMatchObject([{ kind: 'state-text' }]);
  });
});
