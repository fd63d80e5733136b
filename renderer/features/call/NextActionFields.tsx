/** What comes next: the outcome's proposal, or the agent's own choice with its day and time. */
import { styled } from '@mui/material/styles';
import MuiTextField from '@mui/material/TextField';
import type { Ref } from 'react';
import { zoneLabel } from '../../../shared/compliance/zones/us-zones.ts';
import { nextActionLabels } from '../../../shared/domain/next-action-labels.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { DateField } from '../../components/DateField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import {
  callBackZone,
  deskTimeText,
  type NextActionForm,
  type NextChoice,
} from './next-action-form.ts';
import { actionsOffered } from './offered.ts';

const Row = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 8,
  alignItems: 'start',
  '&[data-parts="1"]': { minWidth: 230 },
  '&[data-parts="2"]': { gridTemplateColumns: 'minmax(148px, 1fr) 194px' },
  '&[data-parts="3"]': { gridTemplateColumns: 'minmax(118px, 1fr) 194px 116px' },
});

type FieldsProps = {
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly value: NextActionForm;
  readonly onChange: (form: NextActionForm) => void;
  /** Words for what happens when the agent leaves it open; absent where they must choose. */
  readonly proposal?: string | undefined;
  readonly error: string | undefined;
  /** The first field after the choice of what to do. */
  readonly dayRef?: Ref<HTMLInputElement & HTMLTextAreaElement> | undefined;
};

export function NextActionFields(props: FieldsProps) {
  const { workspace, isDebtShown, value, onChange, proposal, error } = props;
  const zone = callBackZone(workspace);
  const isCallBack = value.kind === 'call_back';
  const needsDay = value.kind !== 'proposed' && value.kind !== 'promise_due';
  const hasPromise = workspace.promises.open.length > 0;
  const options: { value: NextChoice; label: string }[] = [
    ...(proposal === undefined ? [] : [{ value: 'proposed' as const, label: proposal }]),
    ...actionsOffered(hasPromise, isDebtShown).map((kind) => ({
      value: kind,
      label: nextActionLabels[kind],
    })),
  ];
  return (
    <Row data-parts={1 + Number(needsDay) + Number(isCallBack)}>
      <SelectField
        label="Next action"
        options={options}
        value={value.kind}
        onChange={(kind) => onChange({ ...value, kind })}
        error={needsDay ? undefined : error}
      />
      {needsDay && (
        <DateField
          label={isCallBack ? 'Their day' : 'Day'}
          value={value.on}
          min={workspace.today}
          helperText=" "
          error={value.on === undefined ? error : undefined}
          inputRef={props.dayRef}
          onChange={(on) => onChange({ ...value, on })}
        />
      )}
      {isCallBack && (
        <MuiTextField
          label={`Time, ${zoneLabel(zone)}`}
          type="time"
          value={value.time}
          error={value.on !== undefined && error !== undefined}
          helperText={
            (value.on !== undefined && error) || deskTimeText(value, zone, workspace.zone) || ' '
          }
          onChange={(event) => onChange({ ...value, time: event.target.value })}
        />
      )}
    </Row>
  );
}
