/** The queue's own views: what each is called, and what its accounts have in common. */
import { type Section, sections, waitingSections } from '../../../shared/domain/queue/sections.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';

export type QueueCounts = OutputOf<'queue.counts'>;
export type CappedCount = QueueCounts['today'];

type View = {
  readonly label: string;
  /** Completes the head of the list. */
  readonly about: string;
  /** Said when the view is empty. */
  readonly whenEmpty: string;
};

export const todayView: View = {
  label: 'Today',
  about: 'everything to work today, most urgent first',
  whenEmpty: 'Nothing is left to work today. What waits stands at the left, with its day.',
};

export const callableView: View = {
  label: 'Callable now',
  about: 'of today, whom you may call at this moment, most urgent first',
  whenEmpty: 'Nobody may be called at this moment. Rows come by themselves as call hours open.',
};

export const sectionViews: Readonly<Record<Section, View>> = {
  call_back_due: {
    label: 'Call-backs due',
    about: 'times promised to consumers, earliest first',
    whenEmpty: 'No consumer expects a call back now.',
  },
  broken_promise: {
    label: 'Broken promises',
    about: 'the day passed without the payment, largest balance first',
    whenEmpty: 'Every promise so far was kept, or its day has not come.',
  },
  promise_due_today: {
    label: 'Promises due',
    about: 'payments promised for today, largest balance first',
    whenEmpty: 'No payment is promised for today.',
  },
  new_business: {
    label: 'New business',
    about: 'placed and not yet worked, oldest placement first',
    whenEmpty: 'Every placed account has been worked at least once.',
  },
  score: {
    label: 'By score',
    about: 'the rest, by balance, days since contact and days since placement',
    whenEmpty: 'Accounts come here after their first attempt, when nothing more urgent calls.',
  },
  call_back_today: {
    label: 'Call-backs later today',
    about: 'times promised to consumers, earliest first; each moves to the front at its time',
    whenEmpty: 'No consumer expects a call back later today.',
  },
  later: {
    label: 'Later',
    about: 'planned for a later date, earliest first',
    whenEmpty: 'Nothing is planned for a later date.',
  },
  snoozed: {
    label: 'Snoozed',
    about: 'set aside with a reason, back on their date',
    whenEmpty: 'You have set nothing aside.',
  },
  held: {
    label: 'On hold',
    about: 'a hold stops contact or collection, largest balance first',
    whenEmpty: 'No hold is in force.',
  },
};

export const reasonSections = sections.filter(
  (section) => !waitingSections.some((waiting) => waiting === section),
);
export { waitingSections };

/** The view of a filter without its client and state. */
export function viewOf({ section, callableNow }: QueueFilter): View {
  if (section === undefined) return callableNow ? callableView : todayView;
  const view = sectionViews[section];
  if (!callableNow) return view;
  return { ...view, label: `${view.label}, callable now`, whenEmpty: callableView.whenEmpty };
}

/** A filter without what narrows it: a view of the list at the left. */
export function baseOf({ section, callableNow }: QueueFilter): QueueFilter {
  if (section !== undefined) return { section };
  return callableNow ? { callableNow } : {};
}

/** The same filter of all accounts, or of those that can be called now. */
export function withCallable({ callableNow, ...filter }: QueueFilter): QueueFilter {
  return callableNow ? filter : { ...filter, callableNow: true };
}

/** `1,000+` where counting stopped. */
export function countText({ count, isMore }: CappedCount): string {
  return `${count.toLocaleString('en-US')}${isMore ? '+' : ''}`;
}

export function isSameFilter(one: QueueFilter, other: QueueFilter): boolean {
  return (
    one.section === other.section &&
    one.clientId === other.clientId &&
    one.state === other.state &&
    one.callableNow === other.callableNow
  );
}

/** True when the filter is more than a view of the list at the left. */
export function isNarrowed({ section, clientId, state, callableNow }: QueueFilter): boolean {
  const isPart = callableNow === true && section !== undefined;
  return clientId !== undefined || state !== undefined || isPart;
}

/** The saved view on screen: the one that was chosen, or one that has the narrow filter by chance. */
export function findShownView(
  views: readonly SavedView[],
  { filter, viewId }: { readonly filter: QueueFilter; readonly viewId: string | undefined },
): SavedView | undefined {
  const same = views.filter((view) => isSameFilter(view.filter, filter));
  return same.find(({ id }) => id === viewId) ?? (isNarrowed(filter) ? same[0] : undefined);
}

/** How many accounts the filter has, where the counts know it. */
export function knownCount(
  counts: QueueCounts | undefined,
  filter: QueueFilter,
  views: readonly SavedView[],
): CappedCount | undefined {
  if (!counts) return undefined;
  if (!isNarrowed(filter)) {
    if (filter.callableNow) return counts.callableNow;
    return filter.section === undefined ? counts.today : counts.sections[filter.section];
  }
  const view = views.find((candidate) => isSameFilter(candidate.filter, filter));
  return view && counts.views.find(({ viewId }) => viewId === view.id);
}

/** True on a desk without a single live account. */
export function isDeskEmpty({ sections: counted }: QueueCounts): boolean {
  return Object.values(counted).every(({ count }) => count === 0);
}
