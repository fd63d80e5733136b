/** Letters in one state: the list, what may be done with its rows, and the row one stands on in full. */
import { useMemo, useRef, useState } from 'react';
import type { LetterState } from '../../../shared/domain/letters.ts';
import type { LetterRow } from '../../../shared/ipc/letters.ts';
import { usePreferences } from '../../app/preferences.ts';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { LettersIcon } from '../../components/icons/icons.ts';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { VirtualTable, type VirtualTableHandle } from '../../components/VirtualTable.tsx';
import { LetterActions } from './LetterActions.tsx';
import { LetterToolbar } from './LetterToolbar.tsx';
import {
  actionInfo,
  actionsOf,
  type LetterAction,
  takesMany,
  whenEmpty,
} from './letter-actions.ts';
import { letterColumns } from './letter-columns.tsx';
import { dayText, letterName, letterReasons } from './letter-words.ts';
import { type LetterQuery, tableStatus, useDay, useLetters } from './letters.queries.ts';
import { RowStrip } from './RowStrip.tsx';
import { useLetterFlow } from './use-letter-flow.tsx';
import { useListFocus } from './use-list-focus.ts';
import { useSelection } from './use-selection.ts';

const keyOf = (row: LetterRow) => row.id;

export function LetterPanel({ state }: { readonly state: LetterState }) {
  const { singleKeys } = usePreferences();
  const { today } = useDay();
  const [query, setQuery] = useState<LetterQuery>({ state });
  const pages = useLetters(query);
  const isSlow = useDelayedFlag(pages.isPending);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const [activeId, setActiveId] = useState<string>();
  const active = rows.find(({ id }) => id === activeId);
  const selection = useSelection(rows, keyOf);
  const flow = useLetterFlow(selection.clear);
  const list = useRef<VirtualTableHandle>(null);
  useListFocus(list, rows);
  const columns = useMemo(() => letterColumns(state, today), [state, today]);
  const actions = actionsOf[state];

  const run = (action: LetterAction, row: LetterRow | undefined) => {
    const meant = actionInfo[action].isSingle && row ? [row] : selection.meant(row);
    if (meant.length > 0) flow.start(action, meant);
  };
  const rowKeys = Object.fromEntries(
    actions.map((action) => [actionInfo[action].key, (row: LetterRow) => run(action, row)]),
  );
  const empty = whenEmpty[state];
  return (
    <>
      <LetterToolbar
        state={state}
        query={query}
        onQuery={setQuery}
        selection={selection}
        rows={rows}
        loadAll={() => loadAll(pages)}
        flow={flow}
      />
      <VirtualTable
        key={JSON.stringify(query)}
        ref={list}
        label={`Letters: ${state}`}
        columns={columns}
        rows={rows}
        rowKey={keyOf}
        status={tableStatus({ isPending: isSlow, isFetchingNextPage: pages.isFetchingNextPage })}
        hasMore={pages.hasNextPage}
        onEndReached={() => void pages.fetchNextPage()}
        onActiveChange={(row) => setActiveId(row?.id)}
        onOpen={flow.show}
        selected={takesMany(state) ? selection.keys : undefined}
        onToggle={selection.toggle}
        rowKeys={{ ...rowKeys, a: selection.toggleAll }}
        singleKeys={singleKeys}
        isMuted={({ isLate, stop }) => isLate || stop !== undefined}
        error={
          pages.error && (
            <ErrorBanner error={pages.error.toValue()} onRetry={() => void pages.refetch()} />
          )
        }
        empty={
          pages.isSuccess && (
            <EmptyState
              title={
                query.reference ? `No letter has the reference ${query.reference}` : empty.title
              }
              icon={LettersIcon}
            >
              {query.reference ? 'Check the eight signs printed on the letter.' : empty.text}
            </EmptyState>
          )
        }
      />
      {active && (
        <RowStrip
          title={active.consumerName}
          subtitle={`${letterName(active)} · dated ${dayText(active.mailingDate, today)} · ${active.reference}`}
          reasons={letterReasons(active, today)}
          quiet={quietText(active, today)}
          actions={
            <LetterActions
              actions={actions}
              letter={active}
              selected={selection.count}
              singleKeys={singleKeys}
              onAct={run}
              onShow={flow.show}
            />
          }
        />
      )}
      {flow.dialog}
    </>
  );
}

/** Farther than this nobody looks through a list. */
const mostPages = 30;

async function loadAll(pages: ReturnType<typeof useLetters>): Promise<readonly LetterRow[]> {
  let all = pages;
  for (let page = 0; all.hasNextPage && page < mostPages; page += 1) {
    all = (await all.fetchNextPage()) as typeof pages;
  }
  return all.data?.pages.flatMap(({ rows }) => rows) ?? [];
}

function quietText(letter: LetterRow, today: string): string | undefined {
  const until = letter.validationEndsOn;
  if (until === undefined) return undefined;
  const end = dayText(until, today);
  return letter.state === 'mailed'
    ? `The validation period runs through ${end}.`
    : `The validation period will run through ${end}, counted from the date it states.`;
}
