import { describe, expect, it } from 'vitest';
import { untilChange } from '../../../../renderer/features/account/workspace-change.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { aDecision } from './a-workspace.ts';

type Part = Pick<Workspace, 'now' | 'contact' | 'phones'>;

const at = (closesAt: string): Part => ({
  now: '2026-03-02T16:40:20Z',
  contact: { decision: aDecision({ closesAt }), localTimes: [], attemptsTotal: 7 },
  phones: [],
});

describe('untilChange', () => {
  it('ends just behind the next full minute', () => {
    expect(untilChange(at('2026-03-03T03:00:00Z'), 0)).toBe(40_300);
    expect(untilChange(at('2026-03-03T03:00:00Z'), 15_000)).toBe(25_300);
  });

  it('ends behind a window that shuts sooner', () => {
    expect(untilChange(at('2026-03-02T16:40:31Z'), 0)).toBe(11_300);
  });

  it('leaves out what is past, and is a minute before anything was answered', () => {
    expect(untilChange(at('2026-03-02T16:40:00Z'), 0)).toBe(40_300);
    expect(untilChange(undefined, 0)).toBe(60_000);
  });
});
