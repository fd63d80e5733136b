/** Placement files: choose one, look over what it would bring, bring it in; and those that came before. */
import { styled } from '@mui/material/styles';
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
  return (
    <Root>
      <Step steps={steps} />
    </Root>
  );
}

function Step({ steps }: { readonly steps: ImportSteps }) {
  const { flow } = steps;
  switch (flow.step) {
    case 'choose':
      return <ChooseStep steps={steps} error={flow.error} />;
    case 'reading':
      return <WorkingStep title={`Reading ${flow.file.name}`} label="Rows read" steps={steps} />;
    case 'review':
      return <ReviewStep steps={steps} {...flow} />;
    case 'importing':
      return (
        <WorkingStep
          title={`Bringing in ${flow.file.name}`}
          label="Rows brought in"
          steps={steps}
        />
      );
    case 'done':
      return <DoneStep steps={steps} fileName={flow.fileName} result={flow.result} />;
  }
}
