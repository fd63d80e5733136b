/** Narrows what is proposed: by letter, client and state of residence. */
import { styled } from '@mui/material/styles';
import { letterKinds, letterTitles } from '../../../shared/domain/letters.ts';
import { stateNames } from '../../../shared/domain/placement/states.ts';
import type { ProposalFilter } from '../../../shared/ipc/letters.ts';
import { useAsk } from '../../client/use-ask.ts';
import { SelectField } from '../../components/SelectField.tsx';

export type ProposalFiltersProps = {
  readonly filter: ProposalFilter;
  readonly onFilter: (filter: ProposalFilter) => void;
};

const Narrow = styled('div')({ display: 'contents', '&& .MuiFormControl-root': { width: 168 } });

/** Selects speak text: the empty one stands for no choice. */
const all = '';
const kinds: readonly string[] = letterKinds;
const states = Object.entries(stateNames).map(([value, label]) => ({ value, label }));

export function ProposalFilters({ filter, onFilter }: ProposalFiltersProps) {
  const clients = useAsk('clients.list', {}).data ?? [];
  const narrow = (patch: { type?: string; clientId?: string; state?: string }) => {
    const { type, clientId, state } = { ...filter, ...patch };
    const kind = letterKinds[kinds.indexOf(type ?? '')];
    onFilter({
      ...(kind && { type: kind }),
      ...(clientId && { clientId }),
      ...(state && { state }),
    });
  };
  return (
    <Narrow>
      <SelectField
        label="Letter"
        labelHidden
        value={filter.type ?? all}
        options={[
          { value: all, label: 'All letters' },
          ...letterKinds.map((kind) => ({ value: kind, label: letterTitles[kind] })),
        ]}
        onChange={(type) => narrow({ type })}
      />
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
    </Narrow>
  );
}
