import { describe, expect, test } from 'vitest';
import { type CapQuery, capUsage } from '../../../shared/compliance/cap-usage.ts';
import type { CallFact, MessageFact } from '../../../shared/compliance/contact-history.ts';
import { type StateCap, stateCaps } from '../../../shared/compliance/state-caps.ts';
import { overlayStates, stateOverlay } from '../../../shared/compliance/state-overlays.ts';

const query: CapQuery = {
  personId: 'ann',
  accountId: 'A',
  earliest: '2026-11-20',
  latest: '2026-11-20',
};

function aCall(at: string, extra: Partial<CallFact> = {}): CallFact {
  return {
    at,
    direction: 'outbound',
    connected: false,
    conversation: false,
    personId: 'ann',
    accountIds: ['A'],
    phoneType: 'mobile',
    ...extra,
  };
}

function aMessage(medium: MessageFact['medium'], extra: Partial<MessageFact> = {}): MessageFact {
  return { at: '2026-11-18', medium, personId: 'ann', accountIds: ['A'], ...extra };
}

function capOf(state: string, index = 0): StateCap {
  const cap = stateCaps([state], [])[index];
  if (!cap) throw new Error(`no limit ${index} in ${state}`);
  return cap;
}

describe('the limits found for states and cities', () => {
  test.each([
    [
      'MA',
      [
        { limit: 2, days: 7, per: 'debt', numbers: 'personal' },
        { limit: 2, days: 30, numbers: 'work' },
      ],
    ],
    [
      'WA',
      [
        { limit: 3, days: 7, per: 'person', counts: 'all-outbound', stopsLetters: true },
        { limit: 1, numbers: 'work' },
      ],
    ],
    [
      'DC',
      [
        { limit: 3, days: 7, per: 'debt', counts: 'calls', stopsLetters: false },
        { limit: 5, days: 7, per: 'debt', counts: 'electronic', stopsLetters: false },
      ],
    ],
    ['OR', [{ limit: 1, days: 7, numbers: 'work' }]],
    [
      'NYC',
      [
        { limit: 3, days: 7, counts: 'all-outbound' },
        { limit: 1, counts: 'conversations', stopsLetters: true },
      ],
    ],
    [
      'WV',
      [
        { limit: 30, per: 'person' },
        { limit: 10, counts: 'conversations' },
      ],
    ],
  ])('%s', (state, caps) => {
    expect(stateCaps([state], [])).toMatchObject(caps);
  });

  test('every limit in the data is read', () => {
    const withLimit = overlayStates.filter(
      (state) => stateOverlay(state)?.callFrequency.stateLimit !== null,
    );
    expect(withLimit.filter((state) => stateCaps([state], []).length === 0)).toEqual([]);
    expect([...withLimit].sort()).toEqual(['DC', 'MA', 'NYC', 'OR', 'WA', 'WV']);
  });

  test('New York City binds by ZIP, not by state', () => {
    expect(stateCaps(['NY'], ['12201'])).toEqual([]);
    for (const zip of ['10001', '10301', '10451', '11201', '11354', '11691', '11004-1234']) {
      expect(stateCaps(['NY'], [zip]).map(({ jurisdiction }) => jurisdiction)).toContain('NYC');
    }
    for (const zip of ['10501', '11501', '11550', '11701']) {
      expect(stateCaps(['NY'], [zip])).toEqual([]);
    }
  });

  test('several places add up and a place without a row adds nothing', () => {
    const found = stateCaps(['MA', 'PR', 'WA', 'MA'], []);
    expect(found.map(({ jurisdiction }) => jurisdiction)).toEqual(['MA', 'MA', 'WA', 'WA']);
  });
});

describe('capUsage', () => {
  test('Massachusetts: attempts count, connected or not; the third in seven days waits', () => {
    const calls = [aCall('2026-11-16'), aCall('2026-11-18T10:00')];
    expect(capUsage({ calls }, capOf('MA'), query)).toEqual({
      used: 2,
      left: 0,
      opensOn: '2026-11-23',
    });
    expect(capUsage({ calls: calls.slice(1) }, capOf('MA'), query).left).toBe(1);
  });

  test('Massachusetts tells work numbers from personal ones; an unknown one counts as both', () => {
    const calls = [
      aCall('2026-11-16', { phoneType: 'work' }),
      aCall('2026-11-17', { phoneType: undefined }),
    ];
    expect(capUsage({ calls }, capOf('MA', 0), query).used).toBe(1);
    expect(capUsage({ calls }, capOf('MA', 1), query).used).toBe(2);
    const old = [
      aCall('2026-10-22', { phoneType: 'work' }),
      aCall('2026-10-21', { phoneType: 'work' }),
    ];
    expect(capUsage({ calls: old }, capOf('MA', 1), query).used).toBe(1);
  });

  test('Washington counts every medium over all debts of the person', () => {
    const past = {
      calls: [aCall('2026-11-19', { accountIds: ['B'] })],
      messages: [aMessage('letter'), aMessage('email', { accountIds: ['B'] })],
    };
    expect(capUsage(past, capOf('WA'), query)).toMatchObject({ used: 3, left: 0 });
    expect(capUsage(past, capOf('WA'), query).opensOn).toBe('2026-11-25');
  });

  test('texts count in Massachusetts, letters do not', () => {
    const past = { calls: [], messages: [aMessage('letter'), aMessage('text')] };
    expect(capUsage(past, capOf('MA'), query).used).toBe(1);
  });

  test('texts to work numbers count with the calls there, unknown ones with both', () => {
    const used = (phoneType?: MessageFact['phoneType']) => {
      const past = { calls: [], messages: [aMessage('text', { phoneType })] };
      return [0, 1].map((index) => capUsage(past, capOf('MA', index), query).used);
    };
    expect(used('work')).toEqual([0, 1]);
    expect(used('mobile')).toEqual([1, 0]);
    expect(used()).toEqual([1, 1]);
  });

  test("the consumer's own calls count nowhere but as conversations", () => {
    const calls = [aCall('2026-11-19', { direction: 'inbound', conversation: true })];
    expect(capUsage({ calls }, capOf('DC'), query).used).toBe(0);
    expect(capUsage({ calls }, capOf('NYC', 0), query).used).toBe(0);
    expect(capUsage({ calls }, capOf('NYC', 1), query)).toMatchObject({
      left: 0,
      opensOn: '2026-11-26',
    });
  });

  test('another person is another count', () => {
    const calls = [aCall('2026-11-19', { personId: 'bob' })];
    expect(capUsage({ calls }, capOf('WA'), query).used).toBe(0);
  });

  test('both plausible dates are covered', () => {
    const calls = [aCall('2026-11-21'), aCall('2026-11-14')];
    expect(capUsage({ calls }, capOf('DC'), { ...query, latest: '2026-11-21' }).used).toBe(2);
    expect(capUsage({ calls }, capOf('DC'), query).used).toBe(1);
  });
});
