/** The queue: what to work next and why. Views at the left, rows in the middle, the row one is on beside. */

import { styled } from '@mui/material/styles';
import useMediaQuery from '@mui/material/useMediaQuery';
import { useRef } from 'react';
import { usePreferences } from '../../app/preferences.ts';
import { useDeskClock } from '../../client/use-desk-clock.ts';
import { useCommand, useCommandScope } from '../../commands/CommandProvider.tsx';
import { useRowFocus } from '../../components/useRowFocus.ts';
import type { VirtualTableHandle } from '../../components/VirtualTable.tsx';
import { FoundList } from './FoundList.tsx';
import { QueueHead } from './QueueHead.tsx';
import { QueueList } from './QueueList.tsx';
import { QueueNav } from './QueueNav.tsx';
import { QueueToolbar } from './QueueToolbar.tsx';
import { useQueueCounts, useQueuePages, useSavedViews } from './queue.queries.ts';
import { useQueueActions } from './queue-actions.ts';
import { type QueuePlace, useQueuePlace } from './queue-place.ts';
import { findShownView, knownCount, viewOf, withCallable } from './queue-views.ts';
import { RowPeek } from './RowPeek.tsx';
import { RowStrip } from './RowStrip.tsx';
import { SnoozeDialog } from './SnoozeDialog.tsx';
import { useQueueSearch } from './use-queue-search.ts';
import { useShownRows } from './use-shown-rows.ts';
import { useViewNames } from './use-view-names.ts';
import { ViewNameDialog } from './ViewNameDialog.tsx';

/** From here the row one is on has room beside the list. */
const wideFrom = 1500;

const Root = styled('div')({
  flex: 1,
  minHeight: 0,
  display: 'grid',
  gridTemplateColumns: '164px minmax(0, 1fr)',
  gridTemplateRows: 'minmax(0, 1fr)',
  '& > .middle': { display: 'flex', flexDirection: 'column', minWidth: 0, minHeight: 0 },
  '& > .middle > .bar': { padding: '0 16px' },
  '& > .middle > .bar header': { paddingBottom: 2 },
  [`@media (min-width: ${wideFrom}px)`]: {
    gridTemplateColumns: '200px minmax(0, 1fr)',
    '&.with-peek': { gridTemplateColumns: '200px minmax(0, 1fr) 340px' },
  },
});

export function QueueScreen() {
  const place = useQueuePlace();
  const clock = useDeskClock();
  const { singleKeys } = usePreferences();
  const isWide = useMediaQuery(`(min-width:${wideFrom}px)`, { noSsr: true });
  const search = useQueueSearch();
  const pages = useQueuePages(place.filter, !search.isOn);
  const rows = useShownRows(pages.data, place);
  const counts = useQueueCounts().data;
  const views = useSavedViews();
  const actions = useQueueActions();
  const names = useViewNames();
  const list = useRef<VirtualTableHandle>(null);
  const focusList = useRowFocus(list, search.isOn ? search.accounts : rows);
  useCommandScope('queue');
  useCommand('queue.search', search.focus);
  const toggleCallable = () => show(withCallable(place.filter));
  useCommand('queue.callable', toggleCallable);

  const { filter } = place;
  const view = findShownView(views, place);
  const count = knownCount(counts, filter, views);
  const label = view?.name ?? viewOf(filter).label;
  const row = search.isOn ? undefined : rows.find((each) => each.accountId === place.accountId);
  const show: QueuePlace['show'] = (next, viewId) => {
    search.setText('');
    place.show(next, viewId);
    focusList();
  };
  const shared = { actions, singleKeys, list, onSearch: search.focus, onCallable: toggleCallable };
  const details = row && { row, clock, actions, singleKeys };
  return (
    <Root className={details && isWide ? 'with-peek' : undefined}>
      <QueueNav
        counts={counts}
        views={views}
        filter={search.isOn ? undefined : filter}
        view={view}
        onShow={show}
      />
      <div className="middle">
        <div className="bar">
          <QueueHead label={label} filter={filter} count={count} search={search} />
          <QueueToolbar
            search={search}
            filter={filter}
            onFilter={place.show}
            view={view}
            names={names}
            onEnter={focusList}
            singleKeys={singleKeys}
          />
        </div>
        {search.isOn ? (
          <FoundList {...shared} found={search.found} accounts={search.accounts} />
        ) : (
          <QueueList
            {...shared}
            label={label}
            pages={pages}
            rows={rows}
            place={place}
            counts={counts}
            total={count && !count.isMore ? count.count : undefined}
            clock={clock}
          />
        )}
        {details && !isWide && <RowStrip {...details} />}
      </div>
      {details && isWide && <RowPeek {...details} />}
      {actions.snoozing && (
        <SnoozeDialog
          account={actions.snoozing}
          today={clock.today}
          onDone={actions.snoozed}
          onClose={actions.closeSnooze}
        />
      )}
      {names.naming && (
        <ViewNameDialog
          subject={names.naming}
          onDone={names.stopNaming}
          onClose={names.stopNaming}
        />
      )}
    </Root>
  );
}
