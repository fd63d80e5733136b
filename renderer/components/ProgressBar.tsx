/** Work in numbers: how many of how many, what is being done, and a way to stop it. */
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import { figures } from '../theme/mixins.ts';
import { ActionButton } from './ActionButton.tsx';
import { progressText, share } from './progress-text.ts';

export type ProgressBarProps = {
  /** What is counted: `Rows checked`. */
  readonly label: string;
  readonly done: number;
  /** Unknown while the size is still being found. */
  readonly total?: number | undefined;
  /** The step in hand. */
  readonly detail?: string | undefined;
  readonly onCancel?: (() => void) | undefined;
  /** True after Cancel until the work has stopped. */
  readonly cancelling?: boolean | undefined;
};

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: '1fr auto',
  gap: '6px 12px',
  alignItems: 'center',
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& .count': { ...figures, textAlign: 'right' },
  '& .bar': { gridColumn: '1 / -1' },
  '& button': { justifySelf: 'end' },
  '& .detail': { color: theme.tokens.color.muted, minHeight: 20 },
}));

export function ProgressBar(props: ProgressBarProps) {
  const { label, done, total, detail, onCancel, cancelling = false } = props;
  const percent = share(done, total);
  const count = progressText(done, total);
  return (
    <Root>
      <span>{label}</span>
      <span className="count">{count}</span>
      <LinearProgress
        className="bar"
        aria-label={label}
        aria-valuetext={count}
        {...(percent === undefined
          ? { variant: 'indeterminate' }
          : { variant: 'determinate', value: percent })}
      />
      <span className="detail">{cancelling ? 'Stopping ...' : detail}</span>
      {onCancel && (
        <ActionButton size="small" disabled={cancelling} onClick={onCancel}>
          Cancel
        </ActionButton>
      )}
    </Root>
  );
}
