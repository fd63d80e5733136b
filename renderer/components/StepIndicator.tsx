/** Where one is in a sequence: one short bar per step and the words `Step 3 of 8`. */
import { styled } from '@mui/material/styles';
import { labelText } from '../theme/mixins.ts';

export type StepIndicatorProps = {
  /** 1-based. */
  readonly current: number;
  readonly total: number;
  /** What this step is about. */
  readonly title?: string | undefined;
};

const Root = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    ...labelText(theme.tokens),
    whiteSpace: 'nowrap',
    '& .track': { display: 'flex', gap: 3 },
    '& i': { width: 12, height: 4, borderRadius: 2, backgroundColor: color.rule },
    '& i[data-state="past"]': { backgroundColor: color.accent },
    '& i[data-state="here"]': { width: 24, backgroundColor: color.accent },
    '& .title': { color: color.text },
  };
});

export function StepIndicator({ current, total, title }: StepIndicatorProps) {
  const steps = Array.from({ length: total }, (_, index) => index + 1);
  return (
    <Root>
      <span className="track" aria-hidden="true">
        {steps.map((step) => (
          <i key={step} data-state={stateOf(step, current)} />
        ))}
      </span>
      <span>
        Step {current} of {total}
        {title !== undefined && <span className="title"> · {title}</span>}
      </span>
    </Root>
  );
}

function stateOf(step: number, current: number): 'past' | 'here' | 'ahead' {
  if (step === current) return 'here';
  return step < current ? 'past' : 'ahead';
}
