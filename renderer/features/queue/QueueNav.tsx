/** The views of the queue at the left: the day and its reasons, what waits, and what the agent saved. */
import { styled } from '@mui/material/styles';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';
import { labelText, scrollbar } from '../../theme/mixins.ts';
import {
  type CappedCount,
  callableView,
  countText,
  isSameFilter,
  type QueueCounts,
  reasonSections,
  sectionViews,
  todayView,
  waitingSections,
} from './queue-views.ts';

const Root = styled('nav')(({ theme }) => {
  const { color, measure } = theme.tokens;
  return {
    minHeight: 0,
    overflow: 'auto',
    padding: '14px 8px 16px',
    borderRight: `1px solid ${color.hairline}`,
    ...scrollbar(theme.tokens),
    '& h2': { ...labelText(theme.tokens), padding: '14px 10px 4px' },
    '& li': { display: 'flex', alignItems: 'center' },
    '& .view': {
      flex: 1,
      minWidth: 0,
      display: 'flex',
      alignItems: 'baseline',
      gap: 8,
      minHeight: 30,
      padding: '5px 10px',
      border: 0,
      borderRadius: measure.radius,
      background: 'none',
      color: color.text,
      font: 'inherit',
      fontSize: '0.8125rem',
      lineHeight: '1.25rem',
      textAlign: 'left',
      cursor: 'pointer',
    },
    '& .view:hover': { backgroundColor: color.hover },
    '& .view[aria-current]': { backgroundColor: color.selected, fontWeight: 650 },
    '& .name': {
      flex: 1,
      minWidth: 0,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '& .count': { color: color.muted, fontWeight: 450 },
    '& .count.none': { color: color.faint },
  };
});

export type QueueNavProps = {
  readonly counts: QueueCounts | undefined;
  readonly views: readonly SavedView[];
  /** Undefined while a search is on screen. */
  readonly filter: QueueFilter | undefined;
  /** The saved view on screen. */
  readonly view: SavedView | undefined;
  readonly onShow: (filter: QueueFilter, viewId?: string) => void;
};

export function QueueNav({ counts, views, filter, view: shown, onShow }: QueueNavProps) {
  const entry = (own: QueueFilter, label: string, count: CappedCount | undefined) => (
    <ViewButton
      label={label}
      count={count}
      isCurrent={filter !== undefined && !shown && isSameFilter(own, filter)}
      onShow={() => onShow(own)}
    />
  );
  return (
    <Root aria-label="Queue views">
      <ul>
        <li>{entry({}, todayView.label, counts?.today)}</li>
        <li>{entry({ callableNow: true }, callableView.label, counts?.callableNow)}</li>
        {reasonSections.map((section) => (
          <li key={section}>
            {entry({ section }, sectionViews[section].label, counts?.sections[section])}
          </li>
        ))}
      </ul>
      <h2 id="queue-waiting">Waiting</h2>
      <ul aria-labelledby="queue-waiting">
        {waitingSections.map((section) => (
          <li key={section}>
            {entry({ section }, sectionViews[section].label, counts?.sections[section])}
          </li>
        ))}
      </ul>
      {views.length > 0 && <h2 id="queue-saved">Saved views</h2>}
      {views.length > 0 && (
        <ul aria-labelledby="queue-saved">
          {views.map((view) => (
            <li key={view.id}>
              <ViewButton
                label={view.name}
                count={counts?.views.find(({ viewId }) => viewId === view.id)}
                isCurrent={filter !== undefined && view.id === shown?.id}
                onShow={() => onShow(view.filter, view.id)}
              />
            </li>
          ))}
        </ul>
      )}
    </Root>
  );
}

type ViewButtonProps = {
  readonly label: string;
  readonly count: CappedCount | undefined;
  readonly isCurrent: boolean;
  readonly onShow: () => void;
};

function ViewButton({ label, count, isCurrent, onShow }: ViewButtonProps) {
  return (
    <button
      type="button"
      className="view"
      aria-current={isCurrent ? 'true' : undefined}
      onClick={onShow}
    >
      <span className="name" title={label}>
        {label}
      </span>
      {count && (
        <span className={count.count === 0 ? 'count none' : 'count'}>{countText(count)}</span>
      )}
    </button>
  );
}
