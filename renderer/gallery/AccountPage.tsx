/** The account workspace in miniature: fixed header, script in the middle, offers and payment at the right. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { type Cents, cents } from '../../shared/domain/money.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { AttemptDots } from '../components/AttemptDots.tsx';
import { CheckRow } from '../components/CheckRow.tsx';
import { ClockWindowBar } from '../components/ClockWindowBar.tsx';
import { CopyableId } from '../components/CopyableId.tsx';
import { DetailList } from '../components/DetailList.tsx';
import { CashIcon, GlobeIcon, MailIcon, PhoneIcon } from '../components/icons/icons.ts';
import { Money } from '../components/Money.tsx';
import { MoneyField } from '../components/MoneyField.tsx';
import { PhoneText } from '../components/PhoneText.tsx';
import { RadioCards } from '../components/RadioCards.tsx';
import { Section } from '../components/Section.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { SplitColumns } from '../components/SplitColumns.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { StepIndicator } from '../components/StepIndicator.tsx';

const Header = styled('header')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'grid',
    gap: 8,
    padding: '12px 16px 10px',
    borderBottom: `1px solid ${color.rule}`,
    '& .who, & .how': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 16px' },
    '& h1': { ...theme.typography.h1 },
    '& .end': { display: 'flex', gap: 8, marginLeft: 'auto', alignItems: 'center' },
    '& .quiet': { color: color.muted, fontSize: '0.8125rem' },
    '& .sum': { display: 'inline-flex', alignItems: 'baseline', gap: 8 },
  };
});

const Stack = styled('div')({ display: 'grid', gap: 20 });
const Quote = styled('blockquote')(({ theme }) => ({
  margin: '12px 0 16px',
  padding: '4px 0 4px 16px',
  borderLeft: `3px solid ${theme.tokens.color.accent}`,
  fontSize: '1.0625rem',
  lineHeight: '1.625rem',
  textWrap: 'pretty',
}));
const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 8 });

export function AccountPage() {
  return (
    <>
      <Header>
        <div className="who">
          <h1>Nguyễn Văn Hùng</h1>
          <span className="quiet">
            <CopyableId value="NSB-4417206789" shown="NSB ••6789" what="account number" /> credit
            card
          </span>
          <span className="sum">
            <Money amount={cents(619_880)} size="display" />
            <span className="quiet">as of P-0412, 3 days</span>
          </span>
          <span className="end">
            <StatusChip tone="neutral" icon={GlobeIcon}>
              Spanish
            </StatusChip>
            <StatusChip tone="attention">Validation until 8 Jul</StatusChip>
          </span>
        </div>
        <div className="how">
          <PhoneText number="2195550142" kind="mobile" strong />
          <ClockWindowBar times={[{ minutes: 642, zone: 'CST' }]} open note="ok until 8:59 PM" />
          <AttemptDots left={5} total={7} />
          <StatusChip tone="done" variant="plain" icon={MailIcon}>
            Mail ok
          </StatusChip>
          <StatusChip tone="blocked" variant="plain">
            Email opted out
          </StatusChip>
          <span className="end">
            <ActionButton kind="primary" icon={PhoneIcon} keys="C">
              Start call
            </ActionButton>
          </span>
        </div>
      </Header>
      <SplitColumns
        columns={[
          { id: 'owed', label: 'Account', track: 'minmax(280px, 1fr)', content: <Owed /> },
          { id: 'script', label: 'Call', track: 'minmax(360px, 1.35fr)', content: <Script /> },
          {
            id: 'offers',
            label: 'Negotiate and pay',
            track: 'minmax(300px, 1.1fr)',
            content: <Offers />,
          },
        ]}
      />
    </>
  );
}

function Owed() {
  return (
    <Stack>
      <Section title="What is owed" meta="itemized 3/31/2026">
        <DetailList
          variant="amounts"
          items={[
            { label: 'Balance', value: <Money amount={cents(640_000)} notation="accounting" /> },
            {
              label: 'Interest since',
              value: <Money amount={cents(12_380)} notation="accounting" />,
            },
            { label: 'Fees since', value: <Money amount={cents(2_500)} notation="accounting" /> },
            {
              label: 'Payments since',
              hint: 'last 4/17/2026',
              value: <Money amount={cents(-35_000)} notation="accounting" />,
            },
            {
              label: 'Current amount',
              value: <Money amount={cents(619_880)} notation="accounting" />,
              total: true,
            },
          ]}
        />
      </Section>
      <Section title="Promises and plan" meta="1 broken">
        <DetailList
          items={[
            {
              label: 'Due 5/15/2026',
              value: <Money amount={cents(25_000)} />,
              hint: 'Broken 5/16',
            },
            { label: 'Due 6/15/2026', value: <Money amount={cents(25_000)} />, hint: 'Open' },
          ]}
        />
      </Section>
      <Section title="People and places">
        <DetailList
          items={[
            { label: 'Consumer', value: 'Nguyễn Văn Hùng' },
            { label: 'Co-obligor', value: 'Maximiliana Fitzgerald-Oyelaran de la Fuente' },
            { label: 'Mail', value: '4471 Old Mill Road, Apt 12B, Valparaiso IN 46383' },
          ]}
        />
      </Section>
    </Stack>
  );
}

function Script() {
  const [read, setRead] = useState(true);
  const [answer, setAnswer] = useState<'right' | 'not' | 'refuses'>();
  return (
    <Section title="Call script" actions={<StepIndicator current={3} total={8} />}>
      <Quote>
        “Thank you. Before I go on, may I verify your date of birth and the last four digits of your
        Social Security number?”
      </Quote>
      <Stack>
        <RadioCards
          legend="Who is on the line?"
          value={answer}
          onChange={setAnswer}
          options={[
            { value: 'right', title: 'Right party', description: 'Name and two details match.' },
            { value: 'not', title: 'Someone else' },
            { value: 'refuses', title: 'Refuses to verify' },
          ]}
        />
        <CheckRow
          label="Recording disclosure"
          checked={read}
          onChange={setRead}
          aside={read ? 'read 10:43:07' : undefined}
          description="This call may be recorded."
        />
        <Row>
          <ActionButton kind="primary" keys="Enter">
            Continue
          </ActionButton>
          <ActionButton>Stall</ActionButton>
          <ActionButton>Dispute</ActionButton>
          <ActionButton>Attorney</ActionButton>
          <ActionButton>Cease</ActionButton>
        </Row>
      </Stack>
    </Section>
  );
}

function Offers() {
  const [offer, setOffer] = useState<string | undefined>('plan');
  const [amount, setAmount] = useState<Cents | undefined>(cents(18_000));
  return (
    <Stack>
      <Section title="Negotiate" meta="can pay $180 a month">
        <RadioCards
          legend="Offers, in order"
          value={offer}
          onChange={setOffer}
          options={[
            { value: 'full', title: 'Pay in full', aside: <Money amount={cents(619_880)} /> },
            {
              value: 'lump',
              title: 'Settlement, one payment',
              aside: <Money amount={cents(495_904)} />,
              description: '80% of the balance, by 30 June',
              blocked: 'Balance is 31 days old: settlement authority has expired.',
            },
            {
              value: 'plan',
              title: 'Monthly plan',
              aside: <Money amount={cents(18_000)} />,
              description: '34 payments of $180.00, then one of $78.80',
            },
          ]}
        />
      </Section>
      <Section title="Payment">
        <Stack>
          <SelectField
            label="Method"
            value="check"
            onChange={() => undefined}
            options={[
              { value: 'cash', label: 'Cash' },
              { value: 'check', label: 'Check' },
            ]}
          />
          <MoneyField label="Amount" value={amount} onChange={setAmount} max={cents(619_880)} />
          <Row>
            <ActionButton kind="primary" icon={CashIcon} keys="F6">
              Take payment
            </ActionButton>
            <ActionButton>Preview</ActionButton>
          </Row>
        </Stack>
      </Section>
    </Stack>
  );
}
