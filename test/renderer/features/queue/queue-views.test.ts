import { describe, expect, it } from 'vitest';
import {
  baseOf,
  countText,
  findShownView,
  isDeskEmpty,
  isNarrowed,
  isSameFilter,
  knownCount,
  type QueueCounts,
  sectionViews,
  viewOf,
  withCallable,
} from '../../../../renderer/features/queue/queue-views.ts';
import { type Section, sections } from '../../../../shared/domain/queue/sections.ts';

const count = (value: number) => ({ count: value, isMore: false });

function counts(patch: Partial<Record<Section, number>> = {}): QueueCounts {
  const all = sections.map((section) => [section, count(patch[section] ?? 0)] as const);
  return {
    today: count(7),
    callableNow: count(5),
    sections: Object.fromEntries(all) as QueueCounts['sections'],
    views: [{ viewId: 'v1', ...count(3) }],
  };
}

const clientId = '019c2404-7d80-7000-869a-4c59f7fb5245';

describe('countText', () => {
  it('shows where counting stopped', () => {
    expect(countText({ count: 1000, isMore: true })).toBe('1,000+');
    expect(countText(count(12))).toBe('12');
  });
});

describe('knownCount', () => {
  it('is the count of the view without a client or state', () => {
    expect(knownCount(counts(), {}, [])).toEqual(count(7));
    expect(knownCount(counts({ held: 4 }), { section: 'held' }, [])).toEqual(count(4));
    expect(knownCount(counts(), { callableNow: true }, [])).toEqual(count(5));
    expect(knownCount(counts(), { section: 'held', callableNow: true }, [])).toBeUndefined();
  });

  it('is known for a narrow filter only when it is saved', () => {
    const filter = { clientId };
    const view = { id: 'v1', name: 'Clinic', filter };
    expect(knownCount(counts(), filter, [])).toBeUndefined();
    expect(knownCount(counts(), filter, [view])).toEqual({ viewId: 'v1', ...count(3) });
  });
});

describe('filters', () => {
  it('are the same when they narrow to the same accounts', () => {
    expect(isSameFilter({ section: 'held' }, { section: 'held' })).toBe(true);
    expect(isSameFilter({ section: 'held' }, { section: 'held', state: 'IN' })).toBe(false);
    expect(isNarrowed({ section: 'held' })).toBe(false);
    expect(isNarrowed({ state: 'IN' })).toBe(true);
  });

  it('of who can be called now are a view of the day, and narrow any other', () => {
    expect(isNarrowed({ callableNow: true })).toBe(false);
    expect(isNarrowed({ section: 'score', callableNow: true })).toBe(true);
    expect(isSameFilter({}, { callableNow: true })).toBe(false);
    expect(viewOf({ callableNow: true }).label).toBe('Callable now');
    expect(viewOf({ section: 'score', callableNow: true }).label).toBe('By score, callable now');
    expect(withCallable({ state: 'IN' })).toEqual({ state: 'IN', callableNow: true });
    expect(withCallable({ state: 'IN', callableNow: true })).toEqual({ state: 'IN' });
    expect(baseOf({ state: 'IN', callableNow: true })).toEqual({ callableNow: true });
    expect(baseOf({ section: 'score', callableNow: true })).toEqual({ section: 'score' });
  });

  it('without a section are the whole day', () => {
    expect(viewOf({}).label).toBe('Today');
    expect(viewOf({ section: 'snoozed' })).toBe(sectionViews.snoozed);
  });
});

describe('isDeskEmpty', () => {
  it('is true only when no section has an account', () => {
    expect(isDeskEmpty(counts())).toBe(true);
    expect(isDeskEmpty(counts({ held: 1 }))).toBe(false);
  });
});

describe('findShownView', () => {
  const held = { id: 'v1', name: 'All holds', filter: { section: 'held' as const } };
  const indiana = { id: 'v2', name: 'Indiana', filter: { state: 'IN' } };
  const views = [held, indiana];

  it('is a view with the filter of a section only when it was chosen', () => {
    const filter = { section: 'held' as const };
    expect(findShownView(views, { filter, viewId: undefined })).toBeUndefined();
    expect(findShownView(views, { filter, viewId: 'v1' })).toBe(held);
  });

  it('is the view whose client and state stand in the filter', () => {
    expect(findShownView(views, { filter: { state: 'IN' }, viewId: undefined })).toBe(indiana);
    expect(findShownView(views, { filter: { state: 'OH' }, viewId: 'v2' })).toBeUndefined();
  });
});
