/** A file being read or brought in: how many rows of how many, and the way to stop. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { ProgressBar } from '../../components/ProgressBar.tsx';
import { useDelayedFlag } from '../../components/useDelayedFlag.ts';
import { StepHead } from './StepHead.tsx';
import type { ImportSteps } from './use-import.ts';

const Bar = styled('div')({ maxWidth: 560 });

export type WorkingStepProps = {
  readonly title: string;
  /** What can be done meanwhile. */
  readonly about: string;
  readonly label: string;
  readonly steps: ImportSteps;
  readonly takesFocus: boolean;
};

export function WorkingStep({ title, about, label, steps, takesFocus }: WorkingStepProps) {
  const [isStopping, setStopping] = useState(false);
  const isSlow = useDelayedFlag(true);
  const { job } = steps;
  return (
    <>
      <StepHead takesFocus={takesFocus} title={title} about={about} />
      {isSlow && (
        <Bar>
          <ProgressBar
            label={label}
            done={job?.done ?? 0}
            total={job && job.total > 0 ? job.total : undefined}
            cancelling={isStopping}
            onCancel={() => {
              setStopping(true);
              steps.cancel();
            }}
          />
        </Bar>
      )}
    </>
  );
}
