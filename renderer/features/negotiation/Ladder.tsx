/** The offers from the whole balance down to plans, the words for the chosen one, and its answer. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { type Cents, formatMoney } from '../../../shared/domain/money.ts';
import type { OfferKind } from '../../../shared/domain/negotiation/terms.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { Money } from '../../components/Money.tsx';
import { RadioCards } from '../../components/RadioCards.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { AgreeDialog } from './AgreeDialog.tsx';
import { CutChoice } from './CutChoice.tsx';
import { type Rung, rungsOf, rungTitles } from './ladder-rungs.ts';
import { useRecordOffer } from './negotiation.mutations.ts';
import type { Negotiation, Option } from './negotiation.queries.ts';
import { OfferPicture } from './OfferPicture.tsx';
import { SayThis } from './SayThis.tsx';
import { offerFigure, offerKey, offerTitle } from './words.ts';

const Stack = styled('div')({ display: 'grid', gap: 12 });
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

export type LadderProps = {
  readonly accountId: string;
  readonly negotiation: Negotiation;
  readonly today: string;
  /** The consumer pays the whole balance now: the agreement is the payment. */
  readonly onPayNow: (amount: Cents) => void;
  readonly onOwnTerms: () => void;
};

export function Ladder(props: LadderProps) {
  const { accountId, negotiation, today, onPayNow, onOwnTerms } = props;
  const rungs = rungsOf(negotiation.offers);
  const [kind, setKind] = useState<OfferKind>();
  const [cut, setCut] = useState<string>();
  const [isAgreeing, setAgreeing] = useState(false);
  const record = useRecordOffer();
  const { toast } = useToaster();
  const rung = rungs.find((each) => each.kind === kind);
  const chosen = rung && chosenOf(rung, cut);
  const refuse = (option: Option): void =>
    record.mutate(
      { accountId, offer: option.offer, answer: 'refused' },
      { onSuccess: () => toast({ message: `${offerTitle(option.offer)}: kept as refused.` }) },
    );
  return (
    <Stack>
      <RadioCards
        legend="Offers, the whole balance first"
        value={kind}
        onChange={setKind}
        options={rungs.map((each) => cardOf(each, cut))}
      />
      {record.error && <ErrorBanner error={record.error.toValue()} />}
      {rung && chosen && (
        <>
          <CutChoice rung={rung} chosen={chosen} onChoose={setCut} />
          <SayThis>{chosen.explain}</SayThis>
          <OfferPicture
            options={rungs.map((each) => chosenOf(each, cut))}
            chosen={chosen.offer}
            balance={negotiation.balanceCents}
            today={today}
          />
        </>
      )}
      <Row>
        {chosen && (
          <>
            <ActionButton kind="primary" onClick={() => setAgreeing(true)}>
              They agree …
            </ActionButton>
            <ActionButton busy={record.isPending} onClick={() => refuse(chosen)}>
              They refuse
            </ActionButton>
          </>
        )}
        <ActionButton kind={chosen ? 'quiet' : 'plain'} onClick={onOwnTerms}>
          {chosen ? 'They counter …' : 'Other terms …'}
        </ActionButton>
      </Row>
      {chosen && isAgreeing && (
        <AgreeDialog
          accountId={accountId}
          offer={chosen.offer}
          terms={chosen.terms}
          onClose={() => setAgreeing(false)}
          onPayNow={onPayNow}
        />
      )}
    </Stack>
  );
}

function chosenOf({ options }: Rung, cut: string | undefined): Option {
  return options.find(({ offer }) => offerKey(offer) === cut) ?? options[0];
}

function cardOf(rung: Rung, cut: string | undefined) {
  const option = chosenOf(rung, cut);
  const { savingsCents, withinMeans, offer } = option;
  const saves = savingsCents > 0 ? `${formatMoney(savingsCents)} no longer owed` : '';
  const each = offer.kind === 'plan' ? `${offer.schedule.length} payments` : '';
  return {
    value: rung.kind,
    title: rungTitles[rung.kind],
    aside: <Money amount={offerFigure(offer)} strong />,
    description: (
      <>
        {saves || each || 'Now, without a date'}
        {withinMeans !== undefined && <Means isWithin={withinMeans} />}
      </>
    ),
  };
}

const Right = styled('span')({ float: 'right' });

function Means({ isWithin }: { readonly isWithin: boolean }) {
  return (
    <Right>
      <StatusChip tone={isWithin ? 'done' : 'attention'} variant="plain">
        {isWithin ? 'Within their means' : 'Above their means'}
      </StatusChip>
    </Right>
  );
}
