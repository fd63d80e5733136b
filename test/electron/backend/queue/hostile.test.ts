import { expect, test } from 'vitest';
import { findRow } from '../../../../electron/backend/store/prepare.ts';
import { openTestDesk } from '../../../helpers/desk.ts';
import { aRow, importPlacement } from '../../../helpers/placement.ts';
import { openSideConnection } from '../../../helpers/side-connection.ts';

const nobody = '6f9619ff-8b86-4d01-b42d-00cf4fc964ff';
const snooze = { accountId: nobody, until: '2026-03-05', reason: 'x' };

/** Channel, input, expected code; writes get a request id unless they bring one. */
const refusals: readonly (readonly [string, unknown, string])[] = [
  ['queue.page', {}, 'invalid-input'],
  ['queue.page', null, 'invalid-input'],
  ['queue.page', [], 'invalid-input'],
  ['queue.page', { filter: {}, limit: 0 }, 'invalid-input'],
  ['queue.page', { filter: {}, limit: 201 }, 'invalid-input'],
  ['queue.page', { filter: {}, limit: 1.5 }, 'invalid-input'],
  ['queue.page', { filter: {}, limit: '50' }, 'invalid-input'],
  ['queue.page', { filter: {}, extra: true }, 'invalid-input'],
  ['queue.page', { filter: { section: 'everything' } }, 'invalid-input'],
  ['queue.page', { filter: { state: "OH' OR 1=1" } }, 'invalid-input'],
  ['queue.page', { filter: { state: 'oh' } }, 'invalid-input'],
  ['queue.page', { filter: { clientId: '1; DROP TABLE clients' } }, 'invalid-input'],
  ['queue.page', { filter: { clientId: nobody } }, 'not-found'],
  ['queue.page', { filter: { callableNow: false } }, 'invalid-input'],
  ['queue.page', { filter: { callableNow: 'true' } }, 'invalid-input'],
  ['queue.page', { filter: { callableNow: 1 } }, 'invalid-input'],
  ['queue.page', { filter: { callableNow: true, at: '2030-01-01T16:00:00Z' } }, 'invalid-input'],
  ['queue.page', { filter: { callableNow: true, clientId: nobody } }, 'not-found'],
  ['queue.page', { filter: { callableNow: true }, cursor: '-1.-1' }, 'invalid-input'],
  ['queue.page', { filter: {}, cursor: '' }, 'invalid-input'],
  ['queue.page', { filter: {}, cursor: 'zzzzzzzzzzz.zzzzzzzzzzz' }, 'invalid-input'],
  ['queue.page', { filter: {}, cursor: '-1.-1' }, 'invalid-input'],
  ['queue.page', { filter: {}, cursor: '1.1\u0000' }, 'invalid-input'],
  ['queue.page', { filter: {}, cursor: 'x'.repeat(500) }, 'invalid-input'],
  ['queue.counts', { filter: {} }, 'invalid-input'],
  ['queue.snooze', snooze, 'not-found'],
  ['queue.snooze', { ...snooze, accountId: 'me' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, until: '2026-02-30' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, until: 20_260_305 }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: '' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: '   ' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: 'x'.repeat(201) }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: 'pays with 4111 1111 1111 1111' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: 'SSN 219-09-9998' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, reason: 'bell\u0007' }, 'invalid-input'],
  ['queue.snooze', { ...snooze, requestId: 'again' }, 'invalid-input'],
  ['queue.wake', { accountId: nobody }, 'not-found'],
  ['queue.wake', {}, 'invalid-input'],
  ['views.save', { name: '', filter: {} }, 'invalid-input'],
  ['views.save', { name: 'x', filter: { section: 'held', __proto__x: 1 } }, 'invalid-input'],
  ['views.save', { name: 'x', filter: 'all' }, 'invalid-input'],
  ['views.save', { name: 'x', filter: { callableNow: null } }, 'invalid-input'],
  ['views.rename', { viewId: nobody, name: 'x' }, 'not-found'],
  ['views.remove', { viewId: nobody }, 'not-found'],
  ['views.list', { all: true }, 'invalid-input'],
  ['accounts.search', {}, 'invalid-input'],
  ['accounts.search', { text: 'x'.repeat(201) }, 'invalid-input'],
  ['accounts.search', { text: ['maria'] }, 'invalid-input'],
  ['accounts.search', { text: 'maria', cursor: '1e9' }, 'invalid-input'],
  ['accounts.search', { text: 'maria', cursor: '-1' }, 'invalid-input'],
  ['accounts.search', { text: 'maria', limit: 1000 }, 'invalid-input'],
  ['clients.get', { clientId: nobody }, 'not-found'],
  ['clients.get', { clientId: 1 }, 'invalid-input'],
  ['clients.save', { client: { code: 'X' } }, 'invalid-input'],
];

const writes = new Set([
  'queue.snooze',
  'queue.wake',
  'views.save',
  'views.rename',
  'views.remove',
  'clients.save',
]);

test('bad input is refused with a code, tells nothing, logs nothing and changes nothing', async () => {
  const desk = await openTestDesk();
  await importPlacement(desk, [aRow()]);
  const db = await openSideConnection(desk);
  const state = () =>
    findRow(
      db,
      `SELECT (SELECT count(*) FROM activities) AS activities, (SELECT count(*) FROM requests) AS requests,
         (SELECT count(*) FROM saved_views) AS views, (SELECT group_concat(queue_key) FROM accounts) AS keys`,
    );
  const before = state();
  const logged = desk.logLines.length;
  for (const [channel, input, code] of refusals) {
    const isObject = typeof input === 'object' && input !== null && !Array.isArray(input);
    const sent = writes.has(channel) && isObject ? { requestId: desk.newId(), ...input } : input;
    const refusal = await desk.refused(channel, sent);
    expect(refusal.code, `${channel} ${JSON.stringify(input)}`).toBe(code);
    expect(JSON.stringify(refusal)).not.toMatch(/4111|219-09|DROP|SELECT/);
  }
  expect(state()).toEqual(before);
  expect(desk.logLines).toHaveLength(logged);
});

test('a write without a request id, or with one used for something else, is refused', async () => {
  const desk = await openTestDesk();
  expect((await desk.refused('views.save', { name: 'x', filter: {} })).code).toBe('invalid-input');
  const requestId = desk.newId();
  await desk.ask('views.save', { requestId, name: 'x', filter: {} });
  expect((await desk.refused('views.save', { requestId, name: 'y', filter: {} })).code).toBe(
    'conflict',
  );
});
