/** What came in, and the way to work it. */
import { styled } from '@mui/material/styles';
import type { ImportResult } from '../../../shared/ipc/imports.contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DetailList } from '../../components/DetailList.tsx';
import { QueueIcon, UploadIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { countItems } from './BringsSection.tsx';
import { accountsText, leftOutText } from './import-words.ts';
import { LikelyPeople } from './LikelyPeople.tsx';
import { Lists } from './Lists.tsx';
import { PastImports } from './PastImports.tsx';
import { SaveDocument } from './SaveDocument.tsx';
import { StepHead } from './StepHead.tsx';
import type { ImportSteps } from './use-import.ts';

const Facts = styled('div')({
  display: 'grid',
  gap: 16,
  justifyItems: 'start',
  maxWidth: 440,
  marginBottom: 32,
  '& dl': { width: '100%' },
});

export type DoneStepProps = {
  readonly steps: ImportSteps;
  readonly takesFocus: boolean;
  readonly fileName: string;
  readonly result: ImportResult;
};

function about({ label, clientsCreated }: ImportResult, fileName: string): string {
  const clients = `${clientsCreated} new ${clientsCreated === 1 ? 'client' : 'clients'}`;
  return `${fileName} is on the desk as ${label}${clientsCreated > 0 ? `, with ${clients}` : ''}.`;
}

export function DoneStep({ steps, takesFocus, fileName, result }: DoneStepProps) {
  const { go } = useNavigation();
  const { counts, rejectedDocumentId } = result;
  const isNew = result.importId !== undefined;
  return (
    <>
      <StepHead
        takesFocus={takesFocus}
        title={isNew ? `${accountsText(counts.fresh)} came in` : 'Nothing was changed'}
        about={isNew ? about(result, fileName) : `${fileName} brought no new account.`}
        actions={
          <>
            {isNew && (
              <ActionButton kind="primary" icon={QueueIcon} onClick={() => go({ area: 'queue' })}>
                Work the queue
              </ActionButton>
            )}
            <ActionButton icon={UploadIcon} onClick={steps.startOver}>
              Import another file
            </ActionButton>
          </>
        }
      />
      <Facts>
        <Money amount={result.balanceCents} size="display" />
        <DetailList variant="amounts" items={countItems(result)} />
        {rejectedDocumentId && (
          <SaveDocument documentId={rejectedDocumentId} label={leftOutText(counts)} />
        )}
      </Facts>
      <Lists>
        <PastImports />
        <LikelyPeople />
      </Lists>
    </>
  );
}
