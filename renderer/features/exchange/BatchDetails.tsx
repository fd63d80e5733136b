/** One sealed batch: its file, its hash, the office's answer, and saving it again. */
import type { Batch } from '../../../shared/ipc/exports.contract.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CopyableId } from '../../components/CopyableId.tsx';
import { DetailList } from '../../components/DetailList.tsx';
import { DownloadIcon } from '../../components/icons/icons.ts';
import { Section } from '../../components/Section.tsx';
import { countText, dayText, momentText } from '../day-close/day-text.ts';
import { ReadableNote } from '../day-close/ReadableNote.tsx';
import { BatchState } from './BatchState.tsx';
import { sizeText } from './exchange-text.ts';

export function BatchDetails(props: {
  readonly batch: Batch;
  readonly zone: string;
  readonly isSaving: boolean;
  readonly onSave: () => void;
}) {
  const { batch, zone } = props;
  return (
    <Section title={`Batch ${batch.sequence}`} meta={dayText(batch.businessDate)}>
      <DetailList
        items={[
          { label: 'Office', value: <BatchState batch={batch} />, hint: answerHint(batch, zone) },
          { label: 'Sealed', value: momentText(batch.sealedAt, zone) },
          { label: 'Holds', value: `${countText(batch.rows, 'row')}, ${sizeText(batch.bytes)}` },
          { label: 'File', value: batch.fileName },
          {
            label: 'SHA-256',
            value: (
              <CopyableId
                what="hash of the batch"
                value={batch.sha256}
                shown={`${batch.sha256.slice(0, 8)} … ${batch.sha256.slice(-8)}`}
              />
            ),
          },
        ]}
      />
      <div className="after">
        <ReadableNote />
        <ActionButton icon={DownloadIcon} busy={props.isSaving} onClick={props.onSave} fullWidth>
          Save the file
        </ActionButton>
      </div>
    </Section>
  );
}

function answerHint({ acceptedAt, waitingRows }: Batch, zone: string): string | undefined {
  if (acceptedAt === undefined) return 'Load the office’s acknowledgment when it comes.';
  const answered = `Answered ${momentText(acceptedAt, zone)}.`;
  if (waitingRows === 0) return answered;
  return `${answered} ${countText(waitingRows, 'row goes', 'rows go')} out with the next batch.`;
}
