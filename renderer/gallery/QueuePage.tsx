/** The queue as an agent would see it: saved views, toolbar, a paging table and a peek at the row. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { AttemptDots } from '../components/AttemptDots.tsx';
import { ClockWindowBar } from '../components/ClockWindowBar.tsx';
import { DetailList } from '../components/DetailList.tsx';
import { FilterIcon, PhoneIcon, SearchIcon } from '../components/icons/icons.ts';
import { KeyHint } from '../components/KeyHint.tsx';
import { Money } from '../components/Money.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { PhoneText } from '../components/PhoneText.tsx';
import { ReasonChip } from '../components/ReasonChip.tsx';
import { Section } from '../components/Section.tsx';
import { StatusChip } from '../components/StatusChip.tsx';
import { TextField } from '../components/TextField.tsx';
import { useToaster } from '../components/Toaster.tsx';
import { Toolbar } from '../components/Toolbar.tsx';
import { type Column, VirtualTable } from '../components/VirtualTable.tsx';
import { type Item, queueItems } from './data.ts';

const columns: readonly Column<Item>[] = [
  {
    id: 'reason',
    header: 'Why now',
    width: 150,
    cell: (item) => <ReasonChip kind={item.reason}>{item.why}</ReasonChip>,
  },
  {
    id: 'consumer',
    header: 'Consumer',
    width: 160,
    grow: 2,
    cell: (item) => <strong>{item.consumer}</strong>,
  },
  {
    id: 'client',
    header: 'Client and product',
    width: 170,
    grow: 1,
    priority: 3,
    cell: (item) => `${item.client} ${item.product}`,
  },
  {
    id: 'balance',
    header: 'Balance',
    width: 104,
    align: 'end',
    cell: (item) => <Money amount={item.balance} />,
  },
  {
    id: 'last',
    header: 'Last contact',
    width: 96,
    priority: 4,
    cell: (item) => item.lastContact,
  },
  {
    id: 'next',
    header: 'Next action',
    width: 150,
    priority: 5,
    cell: (item) => item.nextAction,
  },
  {
    id: 'clock',
    header: 'Local time',
    width: 178,
    priority: 2,
    cell: (item) => (
      <ClockWindowBar
        times={[{ minutes: item.minutes, zone: item.zone }]}
        open={item.minutes > 480}
      />
    ),
  },
  {
    id: 'left',
    header: 'Attempts left',
    width: 92,
    priority: 3,
    cell: (item) => <AttemptDots left={item.left} total={7} />,
  },
  {
    id: 'verdict',
    header: 'Verdict',
    width: 156,
    cell: (item) => (
      <StatusChip tone={item.verdict} variant="plain">
        {item.verdictText}
      </StatusChip>
    ),
  },
];

const Layout = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'grid',
    gridTemplateColumns: '184px minmax(0, 1fr)',
    flex: 1,
    minHeight: 0,
    '& .views': { padding: '4px 12px 12px', borderRight: `1px solid ${color.hairline}` },
    '& .views li': {
      display: 'flex',
      justifyContent: 'space-between',
      padding: '6px 10px',
      borderRadius: 5,
      fontSize: '0.8125rem',
    },
    '& .views li[aria-current]': { backgroundColor: color.selected, fontWeight: 600 },
    '& .list': { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
    '& .list > .bar': { padding: '0 16px' },
    '& .peek': { display: 'none', padding: '12px 16px', borderLeft: `1px solid ${color.hairline}` },
    '@media (min-width: 1600px)': {
      gridTemplateColumns: '200px minmax(0, 1fr) 340px',
      '& .peek': {
        display: 'grid',
        alignContent: 'start',
        gap: 16,
        backgroundColor: color.surface,
      },
    },
  };
});

const views = [
  ['Callable now', '412'],
  ['Call-backs', '9'],
  ['Broken promises', '37'],
  ['Due today', '14'],
  ['New business', '126'],
  ['Waiting', '1,000+'],
  ['Blocked', '58'],
] as const;

const all = queueItems(2_000);

export function QueuePage() {
  const [count, setCount] = useState(100);
  const [peeked, setPeeked] = useState<Item | undefined>(all[0]);
  const [search, setSearch] = useState('');
  const { toast } = useToaster();
  const more = () => setCount((before) => Math.min(all.length, before + 100));
  const open = (item: Item) => toast({ message: `Opened ${item.consumer}` });
  const snooze = (item: Item) =>
    toast({
      message: `Snoozed ${item.consumer} until tomorrow`,
      action: { label: 'Undo', run: () => toast({ message: 'Snooze undone' }), keys: 'Ctrl+Z' },
    });
  return (
    <Layout>
      <div className="views">
        <Section title="Views">
          <ul>
            {views.map(([label, number], index) => (
              <li key={label} aria-current={index === 0 ? 'true' : undefined}>
                <span>{label}</span>
                <span>{number}</span>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <div className="list">
        <div className="bar">
          <PageHeader
            title="Queue"
            meta="412 callable now · balances as of P-0412, 3 days"
            actions={
              <ActionButton kind="primary" icon={PhoneIcon} keys="C">
                Start call
              </ActionButton>
            }
          />
          <Toolbar
            label="Queue filters"
            end={
              <>
                <KeyHint keys="J" /> <KeyHint keys="K" /> move
              </>
            }
          >
            <TextField
              label="Search"
              value={search}
              onChange={setSearch}
              type="search"
              placeholder="Name, number, phone, note"
              start={<SearchIcon />}
              end={<KeyHint keys="/" />}
              labelHidden
            />
            <ActionButton icon={FilterIcon}>Filter</ActionButton>
          </Toolbar>
        </div>
        <VirtualTable
          label="Queue"
          columns={columns}
          rows={all.slice(0, count)}
          rowKey={(item) => item.id}
          status="ready"
          hasMore={count < all.length}
          onEndReached={more}
          onOpen={open}
          onActiveChange={setPeeked}
          rowKeys={{ c: open, s: snooze }}
          isMuted={(item) => item.verdict === 'blocked'}
        />
      </div>
      <aside className="peek" aria-label="Account at a glance">
        {peeked && <Peek item={peeked} />}
      </aside>
    </Layout>
  );
}

function Peek({ item }: { readonly item: Item }) {
  return (
    <>
      <Section title={item.consumer}>
        <DetailList
          items={[
            { label: 'Client', value: `${item.client} ${item.product}` },
            {
              label: 'Balance',
              value: <Money amount={item.balance} strong />,
              hint: 'as of P-0412',
            },
            { label: 'Phone', value: <PhoneText number="2195550142" kind="mobile" /> },
            { label: 'Next action', value: item.nextAction },
          ]}
        />
      </Section>
      <ActionButton kind="primary" icon={PhoneIcon} keys="C">
        Start call
      </ActionButton>
    </>
  );
}
