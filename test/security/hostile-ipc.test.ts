import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { channelNames } from '../../shared/ipc/channels.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { openEmptyDesk, openTestDesk } from '../helpers/desk.ts';

/** What a hostile or broken page could send instead of an object of the right shape. */
const nonsense: readonly unknown[] = [
  null,
  undefined,
  [],
  0,
  'x',
  true,
  Number.NaN,
  { extra: 1 },
  { requestId: 'not-a-uuid' },
  { requestId: { $gt: '' } },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

const isClosed = (shape: unknown): boolean =>
  typeof shape === 'object' &&
  shape !== null &&
  'additionalProperties' in shape &&
  shape.additionalProperties === false;

const takesNothing = (channel: (typeof channelNames)[number]): boolean =>
  contract[channel].input.safeParse({}).success;

/** Everything the desk knows, as one string: equal before and after means that nothing changed. */
async function snapshot(desk: Awaited<ReturnType<typeof openTestDesk>>): Promise<string> {
  const settings = await desk.ask('desk.settings', {});
  const status = await desk.ask('desk.status', {});
  return JSON.stringify([settings, { ...status.open, locksAt: '' }]);
}

describe('the one door', () => {
  test('every channel is listed once and has a handler', () => {
    expect(new Set(channelNames).size).toBe(channelNames.length);
    expect(Object.keys(contract).sort()).toEqual([...channelNames].sort());
  });

  test('every input and output can be told as JSON Schema, and inputs allow no extra keys', () => {
    for (const channel of channelNames) {
      const input = z.toJSONSchema(contract[channel].input, { io: 'input' });
      z.toJSONSchema(contract[channel].output, { io: 'input' });
      const shapes = input.anyOf ?? [input];
      expect([channel, shapes.map(isClosed)]).toEqual([channel, shapes.map(() => true)]);
    }
  });

  test('every write names its request', () => {
    for (const channel of channelNames) {
      if (contract[channel].kind !== 'write') continue;
      const schema = z.toJSONSchema(contract[channel].input, { io: 'input' });
      expect([channel, schema.required]).toEqual([channel, expect.arrayContaining(['requestId'])]);
    }
  });

  test('unknown and inherited channel names are refused', async () => {
    const desk = await openTestDesk();
    for (const name of [
      '',
      'desk',
      'desk.nope',
      '__proto__',
      'constructor',
      'toString',
      'desk.status ',
    ]) {
      expect((await desk.refused(name, {})).code).toBe('invalid-input');
    }
  });

  test('nonsense is refused on every channel and changes nothing', async () => {
    const desk = await openTestDesk();
    const before = await snapshot(desk);
    for (const channel of channelNames) {
      for (const input of nonsense) {
        const reply = await desk.backend.call(channel, input);
        expect([channel, input, reply.ok ? 'ok' : reply.error.code]).toEqual([
          channel,
          input,
          'invalid-input',
        ]);
      }
      if (takesNothing(channel)) {
        expect((await desk.refused(channel, { extra: true })).code).toBe('invalid-input');
      }
    }
    expect(await snapshot(desk)).toBe(before);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('a locked desk answers only status, unlock, recover and restore', async () => {
    const desk = await openTestDesk();
    await desk.ask('desk.lock', { requestId: desk.newId() });
    for (const channel of channelNames) {
      if (contract[channel].whileLocked) continue;
      expect([channel, (await desk.refused(channel, {})).code]).toEqual([channel, 'locked']);
    }
  });

  test('a desk that was never set up answers the same', async () => {
    const desk = openEmptyDesk();
    for (const channel of channelNames) {
      if (contract[channel].whileLocked) continue;
      expect([channel, (await desk.refused(channel, {})).code]).toEqual([channel, 'locked']);
    }
  });

  test('a refusal names the field and never repeats the value', async () => {
    const desk = await openTestDesk();
    const settings = await desk.ask('desk.settings', {});
    const card = '4111 1111 1111 1111';
    const error = await desk.refused('desk.saveSettings', {
      requestId: desk.newId(),
      settings: { ...settings, agent: { ...settings.agent, name: card } },
    });
    expect(error.message).toContain('settings.agent.name');
    expect(JSON.stringify(error)).not.toContain('4111');
    expect(desk.logLines.join('\n')).not.toContain('4111');
  });
});
