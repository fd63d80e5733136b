/** Makes the agreement: its terms once more, then plan and promises. */
import { styled } from '@mui/material/styles';
import type { Cents } from '../../../shared/domain/money.ts';
import { ConfirmDialog } from '../../components/ConfirmDialog.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { useAcceptOffer } from './negotiation.mutations.ts';
import type { Offer } from './negotiation.queries.ts';
import { offerTitle, planTitles } from './words.ts';

const Stack = styled('div')({ display: 'grid', gap: 8, '& .terms': { fontWeight: 600 } });

export type AgreeDialogProps = {
  readonly accountId: string;
  /** The terms, or the id of an offer that is still open. */
  readonly offer: Offer | { readonly offerId: string };
  readonly terms: string;
  readonly onPayNow: (amount: Cents) => void;
  readonly onClose: () => void;
};

export function AgreeDialog({ accountId, offer, terms, onPayNow, onClose }: AgreeDialogProps) {
  const accept = useAcceptOffer();
  const { toast } = useToaster();
  const isOpenOffer = 'offerId' in offer;
  const paysNow = !isOpenOffer && offer.schedule.length === 0;
  const confirm = (): void =>
    accept.mutate(
      { accountId, ...(isOpenOffer ? { offerId: offer.offerId } : { offer }) },
      {
        onSuccess: ({ plan, payNowCents }) => {
          onClose();
          if (plan) toast({ message: `${planTitles[plan.kind]}.` });
          if (payNowCents !== undefined) onPayNow(payNowCents);
        },
      },
    );
  return (
    <ConfirmDialog
      open
      title={isOpenOffer ? 'They agree' : `They agree: ${offerTitle(offer).toLowerCase()}`}
      confirmLabel={paysNow ? 'Agree and take the payment' : 'Make the agreement'}
      busy={accept.isPending}
      onConfirm={confirm}
      onCancel={onClose}
    >
      <Stack>
        {accept.error && <ErrorBanner error={accept.error.toValue()} />}
        <p className="terms">{terms}.</p>
        <p>
          {paysNow
            ? 'The answer is kept, and the payment opens with the whole balance.'
            : 'The answer is kept and each payment becomes a promise. You can end the agreement later, with a reason.'}
        </p>
      </Stack>
    </ConfirmDialog>
  );
}
