/** What a file would bring, before anything changes: counts, new clients, rejected rows, how it was read. */
import { styled } from '@mui/material/styles';
import { mostNewClients } from '../../../shared/domain/client.ts';
import type { ErrorValue } from '../../../shared/errors.ts';
import type { ImportPreview } from '../../../shared/ipc/imports.contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { UploadIcon } from '../../components/icons/icons.ts';
import { BringsSection } from './BringsSection.tsx';
import { DifferentSection } from './DifferentSection.tsx';
import { accountsToImport, type ClientChoice, whyNotImport } from './import-flow.ts';
import { accountsText } from './import-words.ts';
import { NewClientsSection } from './NewClientsSection.tsx';
import { ReadSection } from './ReadSection.tsx';
import { RejectedSection } from './RejectedSection.tsx';
import { ReviewNotes } from './ReviewNotes.tsx';
import { StepHead } from './StepHead.tsx';
import type { ImportSteps } from './use-import.ts';

const Parts = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.4fr)',
  gap: '24px 40px',
  alignItems: 'start',
  '& > .wide': { gridColumn: '1 / -1' },
  '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
});

const Failure = styled('div')({ marginBottom: 12 });

export type ReviewStepProps = {
  readonly steps: ImportSteps;
  readonly takesFocus: boolean;
  readonly preview: ImportPreview;
  readonly clients: readonly ClientChoice[];
  readonly error?: ErrorValue | undefined;
};

export function ReviewStep({ steps, takesFocus, preview, clients, error }: ReviewStepProps) {
  const reason = whyNotImport(preview, clients);
  const count = accountsToImport(preview, clients);
  const hasNewClients = clients.length > 0 && clients.length <= mostNewClients;
  return (
    <>
      <StepHead
        takesFocus={takesFocus}
        title={preview.fileName}
        about={
          reason ??
          `Comes in as ${preview.label}. Nothing has changed yet. While it comes in you can look things up; calls, payments and notes wait until it is done.`
        }
        actions={
          <>
            <ActionButton
              kind="primary"
              disabled={reason !== undefined}
              busy={steps.isCommitting}
              onClick={() => void steps.commit()}
            >
              {count > 0 ? `Import ${accountsText(count)}` : 'Import'}
            </ActionButton>
            <ActionButton
              icon={UploadIcon}
              busy={steps.isPicking}
              onClick={() => void steps.choose()}
            >
              Choose another file
            </ActionButton>
            <ActionButton onClick={steps.startOver}>Cancel</ActionButton>
          </>
        }
      />
      {error && (
        <Failure>
          <ErrorBanner error={error} onRetry={() => void steps.commit()} />
        </Failure>
      )}
      <ReviewNotes preview={preview} />
      <Parts>
        <BringsSection preview={preview} clients={clients} />
        {hasNewClients ? (
          <NewClientsSection clients={clients} onChange={steps.changeClients} />
        ) : (
          <ReadSection preview={preview} />
        )}
        <div className="wide">
          <RejectedSection preview={preview} />
        </div>
        {preview.counts.different > 0 && (
          <div className="wide">
            <DifferentSection preview={preview} />
          </div>
        )}
        {hasNewClients && (
          <div className="wide">
            <ReadSection preview={preview} />
          </div>
        )}
      </Parts>
    </>
  );
}
