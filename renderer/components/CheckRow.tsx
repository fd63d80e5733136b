/** A statement one can tick: a consent, a disclosure, an item of a list; the time of ticking at its right. */
import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';
import { figures } from '../theme/mixins.ts';

export type CheckRowProps = {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly description?: ReactNode | undefined;
  /** `read 10:43:07`. */
  readonly aside?: ReactNode | undefined;
  readonly disabled?: boolean | undefined;
};

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '24px 1fr auto',
  gap: '0 8px',
  alignItems: 'start',
  padding: '4px 0',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& label': { padding: '2px 0', cursor: 'pointer' },
  '& .description': { gridColumn: 2, color: theme.tokens.color.muted, fontSize: '0.75rem' },
  '& .aside': { ...figures, padding: '2px 0', color: theme.tokens.color.muted },
}));

export function CheckRow(props: CheckRowProps) {
  const { label, checked, onChange, description, aside, disabled = false } = props;
  const id = useId();
  return (
    <Root>
      <Checkbox
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
        slotProps={{
          input: { id, 'aria-describedby': description ? `${id}-description` : undefined },
        }}
      />
      <label htmlFor={id}>{label}</label>
      <span className="aside">{aside}</span>
      {description && (
        <p className="description" id={`${id}-description`}>
          {description}
        </p>
      )}
    </Root>
  );
}
