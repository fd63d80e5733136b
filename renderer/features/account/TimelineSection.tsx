/** What happened on the account, newest first, with a filter and a search. */
import { styled } from '@mui/material/styles';
import { useDeferredValue, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { SearchIcon } from '../../components/icons/icons.ts';
import { Section } from '../../components/Section.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { toneIcon } from '../../components/tone-icons.ts';
import { figures } from '../../theme/mixins.ts';
import type { Tone } from '../../theme/tokens.ts';
import { type TimelineFilter, useTimeline } from './account.queries.ts';
import { Quiet } from './Quiet.tsx';
import { type TimelineItem, timelineItems } from './timeline-words.ts';
import { type Clock, dayText, timeText } from './words.ts';

const filters: readonly { readonly value: TimelineFilter; readonly label: string }[] = [
  { value: 'all', label: 'Everything' },
  { value: 'calls', label: 'Calls and visits' },
  { value: 'notes', label: 'Notes' },
  { value: 'money', label: 'Payments and promises' },
  { value: 'letters', label: 'Letters' },
  { value: 'changes', label: 'Changes' },
  { value: 'holds', label: 'Holds' },
];

const Tools = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  gap: 8,
  marginBottom: 8,
});

const List = styled('ol')(({ theme }) => ({
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& li': {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr) auto',
    gap: '0 8px',
    padding: '6px 0',
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& li:first-of-type': { borderTop: 0 },
  '& .title': { fontWeight: 600 },
  '& time': { ...figures, color: theme.tokens.color.muted, fontSize: '0.75rem' },
  '& .details': {
    gridColumn: '2 / 4',
    color: theme.tokens.color.muted,
    fontSize: '0.75rem',
    lineHeight: '1rem',
  },
  '& .note': {
    gridColumn: '2 / 4',
    marginTop: 2,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

const Mark = styled('span', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone: Tone;
}>(({ theme, tone }) => ({ paddingTop: 3, color: theme.tokens.color.tone[tone].solid }));

type TimelineProps = {
  readonly accountId: string;
  readonly clock: Clock;
  readonly openCallId: string | undefined;
};

export function TimelineSection({ accountId, clock, openCallId }: TimelineProps) {
  const [filter, setFilter] = useState<TimelineFilter>('all');
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text.trim());
  const found = useTimeline(accountId, filter, wanted);
  const items = timelineItems(found.data?.pages.flatMap((page) => page.entries) ?? [], openCallId);
  const isNarrowed = filter !== 'all' || wanted !== '';
  return (
    <Section title="Timeline">
      <Tools role="search" aria-label="Timeline">
        <SelectField
          label="Show in the timeline"
          labelHidden
          options={filters}
          value={filter}
          onChange={setFilter}
        />
        <TextField
          label="Search notes and numbers"
          labelHidden
          placeholder="Search"
          type="search"
          value={text}
          onChange={setText}
          start={<SearchIcon />}
          maxLength={100}
        />
      </Tools>
      {found.error && (
        <ErrorBanner error={found.error.toValue()} onRetry={() => void found.refetch()} />
      )}
      {found.isSuccess && items.length === 0 && (
        <Quiet>
          {isNarrowed ? 'Nothing matches.' : 'Nothing has happened on this account yet.'}
        </Quiet>
      )}
      <List aria-label="What happened, newest first">
        {items.map((item) => (
          <Entry key={item.id} item={item} clock={clock} />
        ))}
      </List>
      {found.hasNextPage && (
        <ActionButton
          kind="quiet"
          size="small"
          busy={found.isFetchingNextPage}
          onClick={() => void found.fetchNextPage()}
        >
          Show older
        </ActionButton>
      )}
    </Section>
  );
}

function Entry({ item, clock }: { readonly item: TimelineItem; readonly clock: Clock }) {
  const Icon = toneIcon[item.tone];
  return (
    <li>
      <Mark tone={item.tone}>
        <Icon size={14} />
      </Mark>
      <span className="title">{item.title}</span>
      <time dateTime={item.at}>{whenText(item.at, clock)}</time>
      {item.details.length > 0 && <span className="details">{item.details.join(' · ')}</span>}
      {item.note !== '' && <p className="note">{item.note}</p>}
    </li>
  );
}

function whenText(at: string, clock: Clock): string {
  const date = dayOf(at, clock.zone);
  const time = timeText(at, clock.zone);
  return date === clock.today ? time : `${dayText(date, clock)}, ${time}`;
}

function dayOf(at: string, zone: string): string {
  return Temporal.Instant.from(at).toZonedDateTimeISO(zone).toPlainDate().toString();
}
