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
import { useAnswerOffer, useRecordOffer } from './negotiation.mutations.ts';
import type { Negotiation, Option } from './negotiation.queries.ts';
import { OfferPicture } from './OfferPicture.tsx';
import { SayThis } from './SayThis.tsx';
import { keptOpenText, offerFigure, offerKey, offerTitle } from './words.ts';

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
  const answer = useAnswerOffer();
  const { toast } = useToaster();
  const rung = rungs.find((each) => each.kind === kind);
  const chosen = rung && chosenOf(rung, cut);
  const openId = chosen && findOpenOffer(negotiation, chosen);
  const keep = (what: 'open' | 'refused' | 'countered', then: () => void): void => {
    if (!chosen) return;
    const done = { onSuccess: then };
    if (openId !== undefined && what !== 'open') {
      answer.mutate({ offerId: openId, answer: what }, done);
    } else record.mutate({ accountId, offer: chosen.offer, answer: what }, done);
  };
  const told = (how: string) => (): void => {
    if (chosen) toast({ message: `${offerTitle(chosen.offer)}: ${how}` });
  };
  const error = record.error ?? answer.error;
  const isBusy = record.isPending || answer.isPending;
  return (
    <Stack>
      <RadioCards
        legend="Offers, the whole balance first"
        value={kind}
        onChange={setKind}
        options={rungs.map((each) => cardOf(each, cut))}
      />
      {error && <ErrorBanner error={error.toValue()} />}
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
            <ActionButton busy={isBusy} onClick={() => keep('refused', told('kept as refused.'))}>
              They refuse
            </ActionButton>
            {chosen.offer.schedule.length > 0 && openId === undefined && (
              <ActionButton
                busy={isBusy}
                onClick={() => keep('open', told(keptOpenText(chosen.offer)))}
              >
                Keep it open
              </ActionButton>
            )}
          </>
        )}
        {chosen ? (
          <ActionButton kind="quiet" busy={isBusy} onClick={() => keep('countered', onOwnTerms)}>
            They counter …
          </ActionButton>
        ) : (
          <ActionButton onClick={onOwnTerms}>Other terms …</ActionButton>
        )}
      </Row>
      {chosen && isAgreeing && (
        <AgreeDialog
          accountId={accountId}
          offer={openId === undefined ? chosen.offer : { offerId: openId }}
          terms={chosen.terms}
          onClose={() => setAgreeing(false)}
          onPayNow={onPayNow}
        />
      )}
    </Stack>
  );
}

/** The same terms that wait for an answer already: what they say now answers those. */
function findOpenOffer({ history }: Negotiation, { offer, terms }: Option): string | undefined {
  return history.find(
    (kept) => kept.answer === 'open' && kept.kind === offer.kind && kept.terms === terms,
  )?.offerId;
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
