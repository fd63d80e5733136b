/** Above the list: search the desk, narrow the view, keep the filter under a name. */
import { styled } from '@mui/material/styles';
import type { FormEvent } from 'react';
import { stateNames } from '../../../shared/domain/placement/states.ts';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';
import { useAsk } from '../../client/use-ask.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { PhoneIcon, PlusIcon, SearchIcon } from '../../components/icons/icons.ts';
import { KeyHint } from '../../components/KeyHint.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { Toolbar } from '../../components/Toolbar.tsx';
import { baseOf, isNarrowed, withCallable } from './queue-views.ts';
import type { QueueSearch } from './use-queue-search.ts';
import type { ViewNames } from './use-view-names.ts';

export type QueueToolbarProps = {
  readonly search: QueueSearch;
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
  /** The saved view on screen. */
  readonly view: SavedView | undefined;
  readonly names: ViewNames;
  /** Enter in the search field: on to what it found. */
  readonly onEnter: () => void;
  readonly singleKeys: boolean;
};

const SearchForm = styled('form')({ display: 'contents' });

const Narrow = styled('div')({
  '&& .MuiFormControl-root': { width: 168 },
  '&& form .MuiFormControl-root': { width: 264 },
});

/** Selects speak text: the empty one stands for no choice. */
const all = '';

const states = Object.entries(stateNames).map(([value, label]) => ({ value, label }));

export function QueueToolbar(props: QueueToolbarProps) {
  const { search, filter, onFilter, view, names } = props;
  const clients = useAsk('clients.list', {}).data ?? [];
  const { section, callableNow } = filter;
  const enter = (event: FormEvent) => {
    event.preventDefault();
    props.onEnter();
  };
  const narrow = (patch: { clientId?: string; state?: string }) => {
    const { clientId, state } = { ...filter, ...patch };
    onFilter({
      ...(section && { section }),
      ...(clientId && { clientId }),
      ...(state && { state }),
      ...(callableNow && { callableNow }),
    });
  };
  return (
    <Narrow>
      <Toolbar
        label="Search and filters"
        end={
          search.isOn ? undefined : (
            <ViewButtons view={view} filter={filter} names={names} onFilter={onFilter} />
          )
        }
      >
        <SearchForm role="search" onSubmit={enter}>
          <TextField
            label="Search all accounts"
            labelHidden
            type="search"
            value={search.text}
            onChange={search.setText}
            inputRef={search.field}
            placeholder="Name, number, phone, note"
            start={<SearchIcon />}
            end={<KeyHint keys={keysOf('queue.search', props.singleKeys) ?? ''} />}
          />
        </SearchForm>
        <SelectField
          label="Client"
          labelHidden
          value={filter.clientId ?? all}
          options={[
            { value: all, label: 'All clients' },
            ...clients.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={(clientId) => narrow({ clientId })}
        />
        <SelectField
          label="State of residence"
          labelHidden
          value={filter.state ?? all}
          options={[{ value: all, label: 'All states' }, ...states]}
          onChange={(state) => narrow({ state })}
        />
        <ActionButton
          icon={PhoneIcon}
          pressed={callableNow === true}
          keys={keysOf('queue.callable', props.singleKeys)}
          onClick={() => onFilter(withCallable(filter))}
        >
          Callable now
        </ActionButton>
      </Toolbar>
    </Narrow>
  );
}

type ViewButtonsProps = Pick<QueueToolbarProps, 'view' | 'names' | 'filter' | 'onFilter'>;

function ViewButtons({ view, names, filter, onFilter }: ViewButtonsProps) {
  return (
    <>
      {isNarrowed(filter) && (
        <ActionButton kind="quiet" onClick={() => onFilter(baseOf(filter))}>
          Clear filter
        </ActionButton>
      )}
      {isNarrowed(filter) && !view && (
        <ActionButton icon={PlusIcon} onClick={() => names.askName(filter)}>
          Save view
        </ActionButton>
      )}
      {view && (
        <>
          <ActionButton onClick={() => names.askRename(view)}>Rename view</ActionButton>
          <ActionButton onClick={() => names.remove(view)}>Remove view</ActionButton>
        </>
      )}
    </>
  );
}
