/** What the close will seal, and the step that does it. */
import { styled } from '@mui/material/styles';
import { exportFileLabels } from '../../../shared/domain/export-files.ts';
import type { ToClose } from '../../../shared/ipc/day.contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CashIcon } from '../../components/icons/icons.ts';
import { Section } from '../../components/Section.tsx';
import { countText, dayText } from './day-text.ts';
import { type Figure, FigureTable } from './FigureTable.tsx';
import { Nothing } from './Nothing.tsx';
import { ReadableNote } from './ReadableNote.tsx';

const Actions = styled('div')(({ theme }) => ({
  display: 'grid',
  gap: 12,
  marginTop: 16,
  '& .after': { color: theme.tokens.color.muted, fontSize: '0.75rem', lineHeight: '1rem' },
}));

export function SealPanel(props: {
  readonly toClose: ToClose;
  readonly today: string;
  readonly busy: boolean;
  /** Nothing waits and the cash agrees: there is nothing to seal. */
  readonly empty: boolean;
}) {
  const { toClose, today } = props;
  const rows = toClose.files.map(toFigure).filter(({ count }) => count > 0);
  return (
    <Section title="What will be sealed" meta={covers(toClose, today)}>
      {rows.length === 0 ? (
        <Nothing>Nothing has happened since the last close: there is nothing to seal.</Nothing>
      ) : (
        <FigureTable label="Rows to seal" heads={['File', 'Rows']} rows={rows} total="All" />
      )}
      <Actions>
        {!props.empty && (
          <>
            <p className="after">
              The batch also holds {statesText(toClose)}the cash count and the close itself. What is
              sealed cannot be changed; later work goes into the next batch.
            </p>
            <ReadableNote />
          </>
        )}
        <ActionButton
          type="submit"
          kind="primary"
          size="large"
          icon={CashIcon}
          keys="Enter"
          busy={props.busy}
          disabled={props.empty}
          fullWidth
        >
          Close the day and seal
        </ActionButton>
      </Actions>
    </Section>
  );
}

/** From the day that was left open to today. */
function covers({ unclosedDay }: ToClose, today: string): string {
  return unclosedDay === undefined ? dayText(today) : `${dayText(unclosedDay)} to today`;
}

/** The states of accounts are taken at the close: only those sent back are rows by now. */
function toFigure({ file, rows, again }: ToClose['files'][number]): Figure {
  return {
    key: file,
    label: exportFileLabels[file],
    hint: again > 0 ? `${again.toLocaleString('en-US')} again, sent back by the office` : undefined,
    count: file === 'account_status.csv' ? again : rows,
  };
}

function statesText({ files }: ToClose): string {
  const states = files.find(({ file }) => file === 'account_status.csv');
  const fresh = (states?.rows ?? 0) - (states?.again ?? 0);
  return fresh === 0 ? '' : `the state of ${countText(fresh, 'account')} that changed, `;
}
