/** What is on screen, in words: the view with its count, or what a search found. */
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { type CappedCount, countText, viewOf } from './queue-views.ts';
import type { QueueSearch } from './use-queue-search.ts';

export type QueueHeadProps = {
  readonly label: string;
  readonly filter: QueueFilter;
  readonly count: CappedCount | undefined;
  readonly search: QueueSearch;
};

function accountsText({ count, isMore }: CappedCount): string {
  return `${countText({ count, isMore })} ${count === 1 && !isMore ? 'account' : 'accounts'}`;
}

export function QueueHead({ label, filter, count, search }: QueueHeadProps) {
  const { found, accounts } = search;
  const many = { count: accounts.length, isMore: found.hasNextPage };
  const title = search.isOn ? 'Search' : label;
  const meta = search.isOn
    ? found.isSuccess && `${accountsText(many)}, in the queue and outside it`
    : [count && accountsText(count), viewOf(filter).about].filter(Boolean).join(' · ');
  return (
    <>
      <PageHeader title={title} meta={meta} />
      <VisuallyHidden role="status">
        {search.isOn
          ? found.isSuccess && accountsText(many)
          : `${label}${count ? `, ${accountsText(count)}` : ''}`}
      </VisuallyHidden>
    </>
  );
}
