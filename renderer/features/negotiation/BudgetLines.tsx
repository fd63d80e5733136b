/** Income or living costs, line by line: what, how much, how often. */
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { frequencies, frequencyWords } from '../../../shared/domain/frequency.ts';
import { mostAmount } from '../../../shared/domain/money.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CloseIcon, PlusIcon } from '../../components/icons/icons.ts';
import { MoneyField } from '../../components/MoneyField.tsx';
import { SelectField } from '../../components/SelectField.tsx';
import { TextField } from '../../components/TextField.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { labelText } from '../../theme/mixins.ts';
import { type DraftLine, emptyLine } from './budget-draft.ts';

const Group = styled('fieldset')(({ theme }) => ({
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  display: 'grid',
  gap: 8,
  '& legend': { padding: 0, marginBottom: 4, ...labelText(theme.tokens) },
  '& .line': {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 108px 146px 94px auto',
    gap: 8,
    alignItems: 'center',
  },
  '& .shielded': { gap: 6, margin: 0, color: theme.tokens.color.muted },
  '& .shielded .MuiFormControlLabel-label': { fontSize: '0.8125rem' },
  '& .add': { justifySelf: 'start', marginLeft: -8 },
}));

const often = frequencies.map((value) => ({ value, label: frequencyWords[value] }));
const mostLines = 20;

type BudgetLinesProps = {
  readonly legend: string;
  readonly placeholder: string;
  readonly lines: readonly DraftLine[];
  readonly onChange: (lines: readonly DraftLine[]) => void;
  /** Income may be shielded by law, such as Social Security. */
  readonly mayBeProtected?: boolean | undefined;
  /** Also of amounts that are still being typed. */
  readonly showProblems: boolean;
};

export function BudgetLines(props: BudgetLinesProps) {
  const { legend, placeholder, lines, onChange, showProblems, mayBeProtected = false } = props;
  const change = (changed: DraftLine): void =>
    onChange(lines.map((line) => (line.key === changed.key ? changed : line)));
  const nextKey = Math.max(-1, ...lines.map(({ key }) => key)) + 1;
  return (
    <Group>
      <legend>{legend}</legend>
      {lines.map((line, index) => (
        <div className="line" key={line.key}>
          <TextField
            label={`${legend}, line ${index + 1}`}
            labelHidden
            placeholder={index === 0 ? placeholder : ''}
            value={line.label}
            maxLength={60}
            onChange={(label) => change({ ...line, label })}
          />
          <MoneyField
            label={`${legend}, amount ${index + 1}`}
            labelHidden
            value={line.amount}
            max={mostAmount}
            onChange={(amount, problem) => change({ ...line, amount, problem })}
            error={showProblems ? line.problem : undefined}
          />
          <SelectField
            label={`${legend}, how often ${index + 1}`}
            labelHidden
            value={line.frequency}
            options={often}
            onChange={(frequency) => change({ ...line, frequency })}
          />
          {mayBeProtected ? (
            <Tooltip title="By law, such as Social Security">
              <FormControlLabel
                className="shielded"
                label={
                  <>
                    Protected <VisuallyHidden>{`by law, income ${index + 1}`}</VisuallyHidden>
                  </>
                }
                control={
                  <Checkbox
                    checked={line.isProtected}
                    onChange={(event) => change({ ...line, isProtected: event.target.checked })}
                  />
                }
              />
            </Tooltip>
          ) : (
            <span />
          )}
          <ActionButton
            kind="quiet"
            size="small"
            onClick={() => onChange(lines.filter(({ key }) => key !== line.key))}
          >
            <CloseIcon size={14} />
            <VisuallyHidden>{`Remove line ${index + 1} of ${legend}`}</VisuallyHidden>
          </ActionButton>
        </div>
      ))}
      {lines.length < mostLines && (
        <div className="add">
          <ActionButton
            kind="quiet"
            size="small"
            icon={PlusIcon}
            onClick={() => onChange([...lines, emptyLine(nextKey)])}
          >
            {`Add ${legend.toLowerCase()}`}
          </ActionButton>
        </div>
      )}
    </Group>
  );
}
