/** The step of a restore where no marks are at hand: what left the desk after the backup. */
import { styled } from '@mui/material/styles';
import { TextField } from '../../components/TextField.tsx';
import type { AskedFor, LastGivenDraft } from './last-given.ts';

const Step = styled('fieldset')(({ theme }) => ({
  display: 'grid',
  gap: 12,
  margin: 0,
  padding: 0,
  border: 0,
  minWidth: 0,
  '& legend': { ...theme.typography.h2, padding: 0, marginBottom: 4 },
  '& p': { color: theme.tokens.color.muted, fontSize: '0.8125rem', lineHeight: '1.25rem' },
}));

export function LastGivenFields(props: {
  readonly least: AskedFor;
  readonly value: LastGivenDraft;
  readonly onChange: (value: LastGivenDraft) => void;
  readonly problems: Partial<LastGivenDraft>;
}) {
  const { least, value, onChange, problems } = props;
  return (
    <Step>
      <legend>What left the desk last?</legend>
      <p>
        This computer does not know what the desk gave out after this backup. Numbers up to these
        are never given out again. Look at the last receipt and the last export, or ask the office.
        If nobody is sure, enter a higher number: unused receipt numbers become void and are
        explained.
      </p>
      <TextField
        label="Last receipt number"
        required
        autoFocus
        maxLength={13}
        value={value.receiptNumber}
        onChange={(receiptNumber) => onChange({ ...value, receiptNumber })}
        error={problems.receiptNumber}
        helperText={`Of D1-000123 it is 123. The backup holds ${least.receiptNumber}.`}
      />
      <TextField
        label="Last batch"
        required
        maxLength={6}
        value={value.batchSequence}
        onChange={(batchSequence) => onChange({ ...value, batchSequence })}
        error={problems.batchSequence}
        helperText={`The number at the end of the last export's file name. The backup holds ${least.batchSequence}.`}
      />
    </Step>
  );
}
