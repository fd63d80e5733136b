import { describe, expect, it } from 'vitest';
import { timelineItems } from '../../../../renderer/features/account/timeline-words.ts';
import type { TimelineEntry } from '../../../../shared/ipc/accounts.contract.ts';

function anEntry(patch: Partial<TimelineEntry>): TimelineEntry {
  return {
    id: patch.id ?? 'e1',
    at: '2026-03-02T16:00:00Z',
    localTime: '2026-03-02T10:00:00-06:00',
    kind: 'note',
    channel: 'none',
    callId: '',
    outcomeCode: '',
    countsAs: 'none',
    verdict: '',
    ruleIds: [],
    disclosures: [],
    agentId: 'A7',
    contactPoint: '',
    note: '',
    ...patch,
  };
}

const start = anEntry({
  id: 's',
  kind: 'call-started',
  callId: 'c1',
  contactPoint: '2195550142',
  ruleIds: ['pack:1', 'way:outbound'],
});
const end = anEntry({
  id: 'e',
  kind: 'call-wrapped',
  callId: 'c1',
  outcomeCode: 'PROMISE',
  countsAs: 'conversation',
  contactPoint: '2195550142',
  disclosures: ['mini_miranda_full.en@2026-03-02T16:00:00Z'],
  note: 'Pays on the 15th',
});

describe('timelineItems', () => {
  it('tells a call once, by its outcome, with way, number and disclosures', () => {
    expect(timelineItems([end, start])).toEqual([
      {
        id: 'e',
        at: end.at,
        title: 'Promise to pay',
        tone: 'done',
        details: ['called', '(219) 555-0142', '1 disclosure read', 'rule pack 1'],
        note: 'Pays on the 15th',
      },
    ]);
  });

  it('shows a call that has no end: left behind, or under way', () => {
    expect(timelineItems([start])[0]).toMatchObject({
      title: 'Call without wrap-up',
      tone: 'attention',
    });
    expect(timelineItems([start], 'c1')[0]).toMatchObject({
      title: 'Call under way',
      tone: 'next',
    });
  });

  it('names the rules that judged a letter, and none where nothing was judged', () => {
    const letter = anEntry({ kind: 'letter-made', ruleIds: ['G9-state:WA', 'pack:2026-11-27.1'] });
    const items = timelineItems([letter, anEntry({})]);
    expect(items.map(({ details }) => details)).toEqual([['rule pack 2026-11-27.1'], []]);
  });

  it('has words for kinds and codes it does not know', () => {
    const odd = anEntry({ kind: 'offer-withdrawn' });
    const code = anEntry({ kind: 'call-wrapped', outcomeCode: 'NEW_CODE' });
    expect(timelineItems([odd, code]).map(({ title }) => title)).toEqual([
      'Offer withdrawn',
      'NEW_CODE',
    ]);
  });
});
