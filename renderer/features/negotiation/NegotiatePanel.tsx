/** NEGOTIATE: what they can pay, what may be offered (F4), what was agreed, what was said so far. */
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import { type Cents, formatMoney } from '../../../shared/domain/money.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { Section } from '../../components/Section.tsx';
import { Note } from '../payments/Note.tsx';
import { useBarExplanation } from '../why/use-bar-explanation.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import { ActivePlan } from './ActivePlan.tsx';
import { FirstDate } from './FirstDate.tsx';
import { Ladder } from './Ladder.tsx';
import { type Negotiation, useNegotiation } from './negotiation.queries.ts';
import { OfferHistory } from './OfferHistory.tsx';
import { OwnTermsDialog } from './OwnTermsDialog.tsx';
import { PromiseDialog } from './PromiseDialog.tsx';
import { PromisesList } from './PromisesList.tsx';
import { WorksheetDialog } from './WorksheetDialog.tsx';

const Stack = styled('div')({ display: 'grid', gap: 12, outline: 'none' });
const Row = styled('span')({ display: 'inline-flex', alignItems: 'center', gap: 4 });

export type NegotiatePanelProps = {
  readonly accountId: string;
  /** The desk's business date. */
  readonly today: string;
  /** The consumer pays the whole balance now. */
  readonly onPayNow: (amount: Cents) => void;
};

type Dialog = 'worksheet' | 'terms' | 'promise';

export function NegotiatePanel({ accountId, today, onPayNow }: NegotiatePanelProps) {
  const [firstDue, setFirstDue] = useState<string>();
  const [dialog, setDialog] = useState<Dialog>();
  const negotiation = useNegotiation(accountId, firstDue);
  const panel = useRef<HTMLDivElement>(null);
  const { data } = negotiation;
  const explanation = useBarExplanation(data?.bar, 'Nothing may be agreed');
  useCommand('account.offers', () => {
    const first = panel.current?.querySelector<HTMLElement>('input, button');
    (first ?? panel.current)?.focus();
  });
  const close = (): void => setDialog(undefined);
  return (
    <Section
      title="Negotiate"
      meta={data && capacityText(data)}
      actions={data && !data.bar && !data.activePlan ? <Actions onOpen={setDialog} /> : undefined}
    >
      <Stack ref={panel} tabIndex={-1}>
        {negotiation.error && (
          <ErrorBanner
            error={negotiation.error.toValue()}
            onRetry={() => void negotiation.refetch()}
          />
        )}
        {data?.bar && (
          <Note tone={data.bar.ruleId.startsWith('state.') ? 'neutral' : 'blocked'}>
            {data.bar.message} <WhyButton explanation={explanation} />
          </Note>
        )}
        {data?.activePlan && <ActivePlan plan={data.activePlan} />}
        {data && !data.bar && !data.activePlan && (
          <>
            {data.ability?.warnings.map((warning) => (
              <Note key={warning} tone="attention">
                {warning}
              </Note>
            ))}
            <FirstDate negotiation={data} value={firstDue} onChange={setFirstDue} />
            {data.offersRefused === undefined ? (
              <Ladder
                accountId={accountId}
                negotiation={data}
                today={today}
                onPayNow={onPayNow}
                onOwnTerms={() => setDialog('terms')}
              />
            ) : (
              <Note tone="attention">{data.offersRefused}</Note>
            )}
          </>
        )}
        <PromisesList accountId={accountId} />
        {data && (
          <OfferHistory
            accountId={accountId}
            history={data.history}
            canAgree={!data.bar && !data.activePlan}
            onPayNow={onPayNow}
          />
        )}
      </Stack>
      {data && dialog === 'worksheet' && (
        <WorksheetDialog accountId={accountId} negotiation={data} onClose={close} />
      )}
      {data && dialog === 'terms' && (
        <OwnTermsDialog accountId={accountId} negotiation={data} onClose={close} />
      )}
      {data && dialog === 'promise' && (
        <PromiseDialog accountId={accountId} negotiation={data} onClose={close} />
      )}
    </Section>
  );
}

function Actions({ onOpen }: { readonly onOpen: (dialog: Dialog) => void }) {
  const keys = keysOf('account.offers');
  return (
    <Row>
      {keys && <KeyHint keys={keys} />}
      <ActionButton size="small" kind="quiet" onClick={() => onOpen('promise')}>
        Promise …
      </ActionButton>
      <ActionButton size="small" kind="quiet" onClick={() => onOpen('worksheet')}>
        Worksheet …
      </ActionButton>
    </Row>
  );
}

function capacityText({ capacityCents }: Negotiation): string | undefined {
  if (capacityCents === undefined) return undefined;
  return `${formatMoney(capacityCents)} a month`;
}
