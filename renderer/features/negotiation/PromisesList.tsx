/** The promises of an account that stand on their own, and the way to withdraw one. */
import { useState } from 'react';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { dateText } from '../payments/words.ts';
import { useCancelPromise } from './negotiation.mutations.ts';
import { type PlannedPayment, usePromises } from './negotiation.queries.ts';
import { PromiseRows } from './PromiseRows.tsx';

export function PromisesList({ accountId }: { readonly accountId: string }) {
  const { data } = usePromises(accountId);
  const [ending, setEnding] = useState<PlannedPayment>();
  const own = (data?.promises ?? []).filter(({ planId }) => planId === undefined);
  if (own.length === 0) return null;
  return (
    <>
      <PromiseRows
        promises={own}
        actionOf={(promise) =>
          promise.state === 'open' || promise.state === 'partial' ? (
            <ActionButton kind="quiet" size="small" onClick={() => setEnding(promise)}>
              Cancel <VisuallyHidden>the promise of {dateText(promise.due)}</VisuallyHidden>
            </ActionButton>
          ) : undefined
        }
      />
      {ending && <CancelPromise promise={ending} onClose={() => setEnding(undefined)} />}
    </>
  );
}

function CancelPromise(props: { readonly promise: PlannedPayment; readonly onClose: () => void }) {
  const { promise, onClose } = props;
  const cancel = useCancelPromise();
  return (
    <ConfirmDialog
      open
      title={`Cancel the promise of ${dateText(promise.due)}?`}
      confirmLabel="Cancel the promise"
      cancelLabel="Leave it"
      busy={cancel.isPending}
      onConfirm={() => cancel.mutate({ promiseId: promise.id, reason: '' }, { onSuccess: onClose })}
      onCancel={onClose}
    >
      {cancel.error && <ErrorBanner error={cancel.error.toValue()} />}
      <p>It stays on record as cancelled. What was paid toward it stays paid.</p>
    </ConfirmDialog>
  );
}
