/** Placement files: choose one, look over what it would bring, bring it in; and those that came before. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { scrollbar } from '../../theme/mixins.ts';
import { ChooseStep } from './ChooseStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { ReviewStep } from './ReviewStep.tsx';
import { type ImportSteps, useImport } from './use-import.ts';
import { WorkingStep } from './WorkingStep.tsx';

const Root = styled('div')(({ theme }) => ({
  flex: 1,
  minHeight: 0,
  overflow: 'auto',
  padding: '16px 0 24px',
  ...scrollbar(theme.tokens),
}));

export function ImportScreen() {
  const steps = useImport();
  const [startStep] = useState(steps.flow.step);
  const [hasMoved, setMoved] = useState(false);
  if (!hasMoved && steps.flow.step !== startStep) setMoved(true);
  return (
    <Root>
      <Step steps={steps} takesFocus={hasMoved} />
    </Root>
  );
}

type StepProps = {
  readonly steps: ImportSteps;
  /** True once the agent went on: coming to the screen leaves the focus where it is. */
  readonly takesFocus: boolean;
};

function Step({ steps, takesFocus }: StepProps) {
  const { flow } = steps;
  switch (flow.step) {
    case 'choose':
      return <ChooseStep steps={steps} takesFocus={takesFocus} error={flow.error} />;
    case 'reading':
      return (
        <WorkingStep
          title={`Reading ${flow.file.name}`}
          about="The desk can be used meanwhile."
          label="Rows read"
          steps={steps}
          takesFocus={takesFocus}
        />
      );
    case 'review':
      return <ReviewStep steps={steps} takesFocus={takesFocus} {...flow} />;
    case 'importing':
      return (
        <WorkingStep
          title={`Bringing in ${flow.file.name}`}
          about="You can look things up meanwhile. Calls, payments and notes wait until it is done."
          label="Rows brought in"
          steps={steps}
          takesFocus={takesFocus}
        />
      );
    case 'done':
      return (
        <DoneStep
          steps={steps}
          takesFocus={takesFocus}
          fileName={flow.fileName}
          result={flow.result}
        />
      );
  }
}
