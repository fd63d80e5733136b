/** Above a list of letters: narrows it, and offers what concerns all of it. */
import { type FormEvent, useState } from 'react';
import type { LetterState } from '../../../shared/domain/letters.ts';
import type { LetterRow } from '../../../shared/ipc/letters.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DownloadIcon, PrinterIcon, SearchIcon } from '../../components/icons/icons.ts';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { lettersText, momentText } from './letter-words.ts';
import { usePaper } from './letters.mutations.ts';
import { type LetterQuery, useBatches, useDay } from './letters.queries.ts';
import type { LetterFlow } from './use-letter-flow.tsx';
import type { Selection } from './use-selection.ts';

export type LetterToolbarProps = {
  readonly state: LetterState;
  readonly query: LetterQuery;
  readonly onQuery: (query: LetterQuery) => void;
  readonly selection: Selection<LetterRow>;
  readonly rows: readonly LetterRow[];
  readonly loadAll: () => Promise<readonly LetterRow[]>;
  readonly flow: LetterFlow;
};

export function LetterToolbar(props: LetterToolbarProps) {
  const { state, selection, rows, loadAll, flow } = props;
  return (
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
            {state === 'printed' && <BatchButtons {...props} />}
            {state === 'waiting' && (
              <ActionButton
                disabled={rows.length === 0}
                onClick={() => void loadAll().then((all) => flow.start('remake', all))}
              >
                Try all again
              </ActionButton>
            )}
            {state === 'queued' && (
              <ActionButton
                icon={PrinterIcon}
                disabled={rows.length === 0}
                onClick={() => flow.printAll()}
              >
                Print all that is ready
              </ActionButton>
            )}
          </>
        }
      >
        {state === 'printed' || state === 'mailed' ? <BatchFilter {...props} /> : null}
        {state !== 'cancelled' && <ReferenceField {...props} />}
      </Toolbar>
    </div>
  );
}

const all = '';

function BatchFilter({ query, onQuery }: LetterToolbarProps) {
  const batches = useBatches();
  const { zone } = useDay();
  return (
    <SelectField
      label="Printing"
      labelHidden
      value={query.batchId ?? all}
      options={[
        { value: all, label: 'All printings' },
        ...batches.map(({ batchId, at, letters, left }) => ({
          value: batchId,
          label: `${momentText(at, zone)} · ${lettersText(letters)}${left > 0 && left < letters ? `, ${left} left` : ''}`,
        })),
      ]}
      onChange={(batchId) => onQuery({ state: query.state, ...(batchId !== all && { batchId }) })}
    />
  );
}

function BatchButtons({ query, flow }: LetterToolbarProps) {
  const paper = usePaper();
  const batch = useBatches().find(({ batchId }) => batchId === query.batchId);
  if (!batch) return null;
  const { documentId, batchId } = batch;
  return (
    <>
      <ActionButton
        icon={DownloadIcon}
        onClick={() => paper.mutate({ documentId, action: 'save' })}
      >
        Save PDF
      </ActionButton>
      <ActionButton
        icon={PrinterIcon}
        onClick={() => paper.mutate({ documentId, action: 'print' })}
      >
        Print again
      </ActionButton>
      <ActionButton disabled={batch.left === 0} onClick={() => flow.mailBatch(batchId, batch.left)}>
        Mark all {batch.left.toLocaleString('en-US')} mailed
      </ActionButton>
    </>
  );
}

/** A scanner types what it reads and ends with Enter. */
function ReferenceField({ query, onQuery }: LetterToolbarProps) {
  const [text, setText] = useState(query.reference ?? '');
  const find = (event: FormEvent) => {
    event.preventDefault();
    const reference = text.trim();
    onQuery({ state: query.state, ...(reference !== '' && { reference }) });
  };
  const change = (next: string) => {
    setText(next);
    if (next === '' && query.reference !== undefined) onQuery({ state: query.state });
  };
  return (
    <form onSubmit={find} style={{ display: 'contents' }}>
      <TextField
        label="Find by reference"
        labelHidden
        type="search"
        placeholder="Type or scan a reference"
        value={text}
        maxLength={40}
        onChange={change}
        start={<SearchIcon />}
      />
    </form>
  );
}
