/** What is due to be written: chosen rows, or all of it, become letters for one mailing date. */
import { useMemo, useRef, useState } from 'react';
import type { LetterProposal, ProposalFilter } from '../../../shared/ipc/letters.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useNavigation } from '../../app/routes.tsx';
import { useKept } from '../../client/use-kept.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { DoneIcon, LettersIcon } from '../../components/icons/icons.ts';
import { useToaster } from '../../components/Toaster.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { VirtualTable, type VirtualTableHandle } from '../../components/VirtualTable.tsx';
import { useRulePack } from '../rules/use-rule-pack.ts';
import { WhyButton } from '../why/WhyButton.tsx';
import { useExplain } from '../why/WhyProvider.tsx';
import { MakeLettersDialog, type ToMake } from './dialogs/MakeLettersDialog.tsx';
import { proposalColumns } from './letter-columns.tsx';
import { letterName, lettersText, outlookReasons, whyLetter } from './letter-words.ts';
import { tableStatus, useProposals } from './letters.queries.ts';
import { ProposalFilters } from './ProposalFilters.tsx';
import { RowStrip } from './RowStrip.tsx';
import { useListFocus } from './use-list-focus.ts';
import { useSelection } from './use-selection.ts';

const keyOf = (row: LetterProposal) => row.key;
const noFilter: ProposalFilter = {};

export function ProposedPanel() {
  const { openAccount } = useNavigation();
  const { singleKeys } = usePreferences();
  const { toast } = useToaster();
  const [filter, keepFilter] = useKept('letters-proposed', noFilter);
  const pages = useProposals(filter);
  const isSlow = useDelayedFlag(pages.isPending);
  const rows = useMemo(() => pages.data?.pages.flatMap((page) => page.rows) ?? [], [pages.data]);
  const mailingDate = pages.data?.pages[0]?.mailingDate;
  const [active, setActive] = useState<LetterProposal>();
  const selection = useSelection(rows, keyOf);
  const [making, setMaking] = useState<ToMake>();
  const list = useRef<VirtualTableHandle>(null);
  useListFocus(list, rows);

  const make = (row: LetterProposal | undefined) => {
    const meant = selection.meant(row);
    const [only] = meant;
    if (meant.length === 1 && only?.outlook.kind === 'refused') {
      toast({ message: only.outlook.reasons[0] ?? 'This letter may not be made.' });
    } else if (meant.length > 0) {
      setMaking({ kind: 'orders', orders: meant.map(({ order }) => order) });
    }
  };
  const explain = useExplain();
  const pack = useRulePack();
  const why = (row: LetterProposal) => {
    const explanation = whyLetter(row.outlook, pack);
    if (explanation) explain(explanation);
  };
  const refusal = active?.outlook.kind === 'refused' ? active.outlook.reasons[0] : undefined;
  const isNarrowed = Object.keys(filter).length > 0;
  return (
    <>
      <div style={{ padding: '0 16px' }}>
        <Toolbar
          label="Filters and actions"
          end={
            <>
              {selection.count > 0 && (
                <ActionButton kind="quiet" onClick={selection.clear}>
                  Clear {selection.count.toLocaleString('en-US')} selected
                </ActionButton>
              )}
              <ActionButton
                disabled={rows.length === 0}
                onClick={() => setMaking({ kind: 'all', filter })}
              >
                Make all
              </ActionButton>
            </>
          }
        >
          <ProposalFilters filter={filter} onFilter={keepFilter} />
        </Toolbar>
      </div>
      <VirtualTable
        key={JSON.stringify(filter)}
        ref={list}
        label="Proposed letters"
        columns={proposalColumns}
        rows={rows}
        rowKey={keyOf}
        status={tableStatus({ isPending: isSlow, isFetchingNextPage: pages.isFetchingNextPage })}
        hasMore={pages.hasNextPage}
        onEndReached={() => void pages.fetchNextPage()}
        onActiveChange={setActive}
        onOpen={({ order }) => openAccount(order.accountId)}
        selected={selection.keys}
        onToggle={selection.toggle}
        rowKeys={{ m: make, w: why, a: selection.toggleAll }}
        singleKeys={singleKeys}
        isMuted={({ outlook }) => outlook.kind === 'refused'}
        error={
          pages.error && (
            <ErrorBanner error={pages.error.toValue()} onRetry={() => void pages.refetch()} />
          )
        }
        empty={
          pages.isSuccess &&
          (isNarrowed ? (
            <EmptyState
              title="Nothing due under this filter"
              icon={LettersIcon}
              action={
                <ActionButton onClick={() => keepFilter(noFilter)}>Clear the filter</ActionButton>
              }
            >
              Other letters, clients or states may have something to be written.
            </EmptyState>
          ) : (
            <EmptyState title="Nothing is due to be written" icon={DoneIcon}>
              Notices for new accounts, reminders of promises, agreements and receipts of full
              payment are proposed here when their time comes.
            </EmptyState>
          ))
        }
      />
      {active && rows.length > 0 && (
        <RowStrip
          title={active.consumerName}
          subtitle={`${letterName(active.order)} · ${active.why}`}
          reasons={outlookReasons(active.outlook)}
          quiet={
            selection.count > 0
              ? `${lettersText(selection.count)} selected. Space selects, A selects all that are loaded.`
              : 'Nothing stands in the way. Space selects, A selects all that are loaded.'
          }
          actions={
            <>
              <ActionButton
                kind="primary"
                keys={singleKeys ? 'M' : undefined}
                blocked={
                  selection.count === 0 && refusal !== undefined ? { reason: refusal } : undefined
                }
                onClick={() => make(active)}
              >
                {selection.count > 0 ? `Make ${lettersText(selection.count)}` : 'Make letter'}
              </ActionButton>
              <WhyButton
                explanation={whyLetter(active.outlook, pack)}
                keys={singleKeys ? 'W' : undefined}
              />
              <ActionButton keys="Enter" onClick={() => openAccount(active.order.accountId)}>
                Open account
              </ActionButton>
            </>
          }
        />
      )}
      {making && mailingDate !== undefined && (
        <MakeLettersDialog
          toMake={making}
          mailingDate={mailingDate}
          onDone={selection.clear}
          onClose={() => setMaking(undefined)}
        />
      )}
    </>
  );
}
