/** Every small component once, in its variants. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { type Cents, cents } from '../../shared/domain/money.ts';
import { ActionButton } from '../components/ActionButton.tsx';
import { AttemptDots } from '../components/AttemptDots.tsx';
import { ClockWindowBar } from '../components/ClockWindowBar.tsx';
import { CopyableId } from '../components/CopyableId.tsx';
import { DateField } from '../components/DateField.tsx';
import * as icons from '../components/icons/icons.ts';
import { KeyHint } from '../components/KeyHint.tsx';
import { Money } from '../components/Money.tsx';
import { MoneyField } from '../components/MoneyField.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { PhoneText } from '../components/PhoneText.tsx';
import { ReasonChip } from '../components/ReasonChip.tsx';
import { Section } from '../components/Section.tsx';
import { SelectField } from '../components/SelectField.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { StepIndicator } from '../components/StepIndicator.tsx';
import { TabPanel, Tabs } from '../components/Tabs.tsx';
import { TextField } from '../components/TextField.tsx';
import { tones } from '../theme/tokens.ts';

const Scroll = styled('div')({
  overflow: 'auto',
  padding: '0 32px 40px',
  '& .grid': {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(360px, 1fr))',
    gap: '24px 40px',
  },
});
const Row = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '10px 12px',
  '& + &': { marginTop: 12 },
});
const Fields = styled('div')({ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: 14 });
const Swatches = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'repeat(auto-fill, 34px)',
  gap: 6,
  color: theme.tokens.color.muted,
  '& > span': { display: 'grid', placeItems: 'center', height: 30 },
}));

const blocked = {
  reason: 'Attorney of record: speak with counsel only (12 CFR 1006.6(b)(2)).',
  lifts: 'Stays until the attorney releases the account.',
};

export function ComponentsPage() {
  return (
    <Scroll tabIndex={0} role="region" aria-label="Components">
      <PageHeader
        title="Components"
        meta="both themes"
        description="One family: hairlines instead of boxes, one accent, figures that align."
      />
      <div className="grid">
        <Buttons />
        <Signs />
        <Inputs />
        <Figures />
        <Navigation />
        <Icons />
      </div>
    </Scroll>
  );
}

function Buttons() {
  return (
    <Section title="Buttons" meta="ActionButton, KeyHint">
      <Row>
        <ActionButton kind="primary" icon={icons.PhoneIcon} keys="C">
          Start call
        </ActionButton>
        <ActionButton icon={icons.PrinterIcon} keys="Ctrl+P">
          Print
        </ActionButton>
        <ActionButton kind="quiet">Not now</ActionButton>
        <ActionButton kind="danger">Void receipt</ActionButton>
      </Row>
      <Row>
        <ActionButton kind="primary" blocked={blocked} keys="C">
          Start call
        </ActionButton>
        <ActionButton disabled>Disabled</ActionButton>
        <ActionButton kind="primary" disabled>
          Disabled
        </ActionButton>
        <ActionButton busy>Sealing</ActionButton>
      </Row>
      <Row>
        <ActionButton size="small">Small</ActionButton>
        <ActionButton size="large" kind="primary" keys="Enter">
          Post payment
        </ActionButton>
        <span>
          <KeyHint keys="Alt+1" spoken /> <KeyHint keys="F6" spoken />{' '}
          <KeyHint keys="Ctrl+Enter" spoken />
        </span>
      </Row>
    </Section>
  );
}

function Signs() {
  return (
    <Section title="Signs" meta="StatusChip, ReasonChip">
      <Row>
        {tones.map((tone) => (
          <StatusChip key={tone} tone={tone}>
            {tone}
          </StatusChip>
        ))}
      </Row>
      <Row>
        {tones.map((tone) => (
          <StatusChip key={tone} tone={tone} variant="plain">
            {tone}
          </StatusChip>
        ))}
      </Row>
      <Row>
        <ReasonChip kind="call-back">Call back 10:15</ReasonChip>
        <ReasonChip kind="broken-promise">Broken promise</ReasonChip>
        <ReasonChip kind="promise-due">Due today</ReasonChip>
        <ReasonChip kind="new">New</ReasonChip>
        <ReasonChip kind="score">Score 84</ReasonChip>
        <ReasonChip kind="review">Review</ReasonChip>
        <ReasonChip kind="snoozed">Snoozed</ReasonChip>
        <ReasonChip kind="hold">Dispute</ReasonChip>
      </Row>
    </Section>
  );
}

function Inputs() {
  const [name, setName] = useState('María-José O’Shaughnessy');
  const [note, setNote] = useState('');
  const [amount, setAmount] = useState<Cents | undefined>(cents(123_450));
  const [big, setBig] = useState<Cents | undefined>(cents(99_999_999));
  const [due, setDue] = useState<string | undefined>('2026-07-08');
  const [method, setMethod] = useState<'cash' | 'check' | undefined>();
  return (
    <Section title="Fields" meta="TextField, MoneyField, DateField, SelectField">
      <Fields>
        <TextField label="Payor" value={name} onChange={setName} required />
        <SelectField
          label="Method"
          value={method}
          onChange={setMethod}
          options={[
            { value: 'cash', label: 'Cash' },
            { value: 'check', label: 'Check' },
          ]}
        />
        <MoneyField label="Amount" value={amount} onChange={setAmount} />
        <MoneyField
          label="Amount over the balance"
          value={big}
          onChange={setBig}
          error="Enter at most $6,198.80."
        />
        <DateField label="Due" value={due} onChange={setDue} />
        <DateField
          label="First payment"
          value={undefined}
          onChange={() => undefined}
          helperText="Weekends move to the next business day."
        />
        <TextField
          label="Note"
          value={note}
          onChange={setNote}
          rows={2}
          placeholder="What was said"
        />
        <TextField label="Receipt" value="000142" onChange={() => undefined} disabled />
      </Fields>
    </Section>
  );
}

function Figures() {
  return (
    <Section title="Figures" meta="Money, PhoneText, AttemptDots, ClockWindowBar">
      <Row>
        <Money amount={cents(619_880)} size="display" />
        <Money amount={cents(-5_000)} size="large" />
        <Money amount={cents(99)} />
        <Money amount={cents(123_456_789_012)} strong />
        <Money amount={cents(-12_345)} notation="accounting" muted />
      </Row>
      <Row>
        <PhoneText number="+12195550142" kind="mobile" strong />
        <PhoneText number="219-555-0199" kind="work" />
        <CopyableId value="000142" what="receipt number" />
      </Row>
      <Row>
        <AttemptDots left={7} total={7} />
        <AttemptDots left={3} total={7} />
        <AttemptDots left={1} total={7} />
        <AttemptDots left={0} total={7} />
      </Row>
      <Row>
        <ClockWindowBar times={[{ minutes: 642, zone: 'CST' }]} open note="ok until 8:59 PM" />
        <ClockWindowBar
          times={[
            { minutes: 430, zone: 'PST' },
            { minutes: 490, zone: 'MST' },
          ]}
          open={false}
          note="opens 8:01 AM PST"
        />
        <ClockWindowBar times={[]} open={false} note="blocked until known" />
      </Row>
    </Section>
  );
}

function Navigation() {
  const [tab, setTab] = useState<'timeline' | 'letters' | 'payments'>('timeline');
  return (
    <Section title="Finding one's way" meta="Tabs, StepIndicator">
      <Tabs
        name="demo"
        label="History"
        value={tab}
        onChange={setTab}
        items={[
          { id: 'timeline', label: 'Timeline', count: 1204 },
          { id: 'letters', label: 'Letters', count: 3 },
          { id: 'payments', label: 'Payments' },
        ]}
      />
      {(['timeline', 'letters', 'payments'] as const).map((id) => (
        <TabPanel key={id} name="demo" id={id} hidden={id !== tab}>
          <Row>
            <StepIndicator current={3} total={8} title="Verify the right party" />
          </Row>
        </TabPanel>
      ))}
    </Section>
  );
}

function Icons() {
  const entries = Object.entries(icons);
  return (
    <Section title="Icons" meta={`${entries.length} on a 20 px grid`}>
      <Swatches>
        {entries.map(([name, Icon]) => (
          <span key={name}>
            <Icon size={20} title={name} />
          </span>
        ))}
      </Swatches>
    </Section>
  );
}
