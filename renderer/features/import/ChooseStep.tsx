/** The beginning: what a placement file is, the way to choose one, and what came before. */
import { styled } from '@mui/material/styles';
import type { ErrorValue } from '../../../shared/errors.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { UploadIcon } from '../../components/icons/icons.ts';
import { LikelyPeople } from './LikelyPeople.tsx';
import { Lists } from './Lists.tsx';
import { PastImports } from './PastImports.tsx';
import type { ImportSteps } from './use-import.ts';

const Choice = styled('div')(({ theme: { tokens, typography } }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: '12px 32px',
  marginBottom: 28,
  padding: '20px 24px',
  border: `1px solid ${tokens.color.hairline}`,
  borderRadius: tokens.measure.radiusLarge,
  backgroundColor: tokens.color.surface,
  '& h2': { ...typography.h2, marginBottom: 4 },
  '& p': { maxWidth: '78ch', color: tokens.color.muted, fontSize: '0.8125rem' },
  '& .error': { gridColumn: '1 / -1' },
}));

export type ChooseStepProps = {
  readonly steps: ImportSteps;
  readonly takesFocus: boolean;
  readonly error: ErrorValue | undefined;
};

export function ChooseStep({ steps, takesFocus, error }: ChooseStepProps) {
  return (
    <>
      <Choice>
        {error && (
          <div className="error">
            <ErrorBanner
              error={error}
              next={
                error.code === 'invalid-input'
                  ? 'Choose another file, or ask the client for a new one.'
                  : undefined
              }
            />
          </div>
        )}
        <div>
          <h2>Bring in a placement file</h2>
          <p>
            A CSV file with a header row: comma, semicolon or tab between the cells, columns in any
            order and under the names your client uses. You see what it would bring, and every row
            that cannot come in, before anything changes.
          </p>
        </div>
        <ActionButton
          kind="primary"
          size="large"
          autoFocus={takesFocus}
          icon={UploadIcon}
          busy={steps.isPicking}
          onClick={() => void steps.choose()}
        >
          Choose a file
        </ActionButton>
      </Choice>
      <Lists>
        <PastImports />
        <LikelyPeople />
      </Lists>
    </>
  );
}
