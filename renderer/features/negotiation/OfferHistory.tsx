/** Every offer so far and its answer. One that still waits can be answered here. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { Cents } from '../../../shared/domain/money.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { Tone } from '../../theme/tokens.ts';
import { AgreeDialog } from './AgreeDialog.tsx';
import { useAnswerOffer } from './negotiation.mutations.ts';
import type { Negotiation } from './negotiation.queries.ts';
import { answerLabels } from './words.ts';

type Kept = Negotiation['history'][number];

const List = styled('ul')(({ theme }) => ({
  margin: 0,
  padding: 0,
  listStyle: 'none',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& li': {
    display: 'grid',
    gap: 2,
    padding: '6px 0',
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& .acts': { display: 'flex', gap: 4, marginLeft: -8 },
}));

const More = styled('div')({ marginLeft: -8 });

const tones: Readonly<Record<Kept['answer'], Tone>> = {
  open: 'next',
  accepted: 'done',
  refused: 'neutral',
  countered: 'neutral',
  withdrawn: 'neutral',
};

export type OfferHistoryProps = {
  readonly accountId: string;
  readonly history: readonly Kept[];
  readonly canAgree: boolean;
  readonly onPayNow: (amount: Cents) => void;
};

export function OfferHistory({ accountId, history, canAgree, onPayNow }: OfferHistoryProps) {
  const [isAll, setAll] = useState(false);
  const [agreeing, setAgreeing] = useState<Kept>();
  if (history.length === 0) return null;
  const waiting = history.filter(({ answer }) => answer === 'open');
  const shown = isAll ? history : waiting;
  return (
    <div>
      {history.length > waiting.length && (
        <More>
          <ActionButton kind="quiet" size="small" onClick={() => setAll(!isAll)}>
            {isAll ? 'Hide answered offers' : countText(history.length - waiting.length)}
          </ActionButton>
        </More>
      )}
      <List aria-label="Offers so far">
        {shown.map((kept) => (
          <li key={kept.offerId}>
            <span>
              <StatusChip tone={tones[kept.answer]} variant="plain">
                {answerLabels[kept.answer]}
              </StatusChip>
            </span>
            <span>{kept.terms}</span>
            {kept.answer === 'open' && (
              <Answers
                offerId={kept.offerId}
                onAgree={canAgree ? () => setAgreeing(kept) : undefined}
              />
            )}
          </li>
        ))}
      </List>
      {agreeing && (
        <AgreeDialog
          accountId={accountId}
          offer={{ offerId: agreeing.offerId }}
          terms={agreeing.terms}
          onPayNow={onPayNow}
          onClose={() => setAgreeing(undefined)}
        />
      )}
    </div>
  );
}

function countText(count: number): string {
  return count === 1 ? '1 offer answered' : `${count} offers answered`;
}

function Answers(props: { readonly offerId: string; readonly onAgree: (() => void) | undefined }) {
  const answer = useAnswerOffer();
  const give = (what: 'refused' | 'withdrawn'): void =>
    answer.mutate({ offerId: props.offerId, answer: what });
  return (
    <span className="acts">
      {props.onAgree && (
        <ActionButton size="small" kind="quiet" onClick={props.onAgree}>
          Agreed …
        </ActionButton>
      )}
      <ActionButton size="small" kind="quiet" onClick={() => give('refused')}>
        Refused
      </ActionButton>
      <ActionButton size="small" kind="quiet" onClick={() => give('withdrawn')}>
        Withdraw
      </ActionButton>
    </span>
  );
}
