/** The day is closed: what was sealed, and the file to hand over. */
import { styled } from '@mui/material/styles';
import { formatMoney } from '../../../shared/domain/money.ts';
import type { OutputOf } from '../../../shared/ipc/contract.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CopyableId } from '../../components/CopyableId.tsx';
import { DetailList } from '../../components/DetailList.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { DownloadIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { useSaveBatch } from './day-close.mutations.ts';
import { clockText, countText } from './day-text.ts';
import { ReadableNote } from './ReadableNote.tsx';

type Closed = OutputOf<'day.close'>;

const Root = styled('div')({
  display: 'grid',
  gap: 16,
  maxWidth: 640,
  padding: '0 32px 32px',
  '& .buttons': { display: 'flex', flexWrap: 'wrap', gap: 8 },
});

export function ClosedPanel(props: {
  readonly closed: Closed;
  readonly zone: string;
  readonly onBack: () => void;
}) {
  const { closed, zone } = props;
  const { go } = useNavigation();
  const save = useSaveBatch();
  return (
    <Root>
      <PageHeader
        title={`Batch ${closed.sequence} is sealed`}
        meta={`${clockText(closed.closedAt, zone)}, ${countText(closed.rows, 'row')}`}
      />
      <DetailList
        items={[
          { label: 'File', value: closed.fileName },
          {
            label: 'SHA-256',
            value: (
              <CopyableId
                what="hash of the batch"
                value={closed.sha256}
                shown={`${closed.sha256.slice(0, 16)} … ${closed.sha256.slice(-8)}`}
              />
            ),
            hint: 'The next batch names it, so that none can go missing.',
          },
          { label: 'Cash counted', value: <Money amount={closed.countedCents} /> },
          { label: 'Cash expected', value: <Money amount={closed.expectedCents} /> },
          { label: 'Difference', value: <Difference closed={closed} /> },
        ]}
      />
      <ReadableNote />
      {save.error && <ErrorBanner error={save.error.toValue()} />}
      <div className="buttons">
        <ActionButton
          kind="primary"
          icon={DownloadIcon}
          autoFocus
          busy={save.isPending}
          onClick={() => save.mutate(closed)}
        >
          Save the file
        </ActionButton>
        <ActionButton onClick={() => go({ area: 'exchange', section: 'batches' })}>
          All batches
        </ActionButton>
        <ActionButton kind="quiet" onClick={props.onBack}>
          Back to the day
        </ActionButton>
      </div>
    </Root>
  );
}

function Difference({ closed }: { readonly closed: Closed }) {
  if (closed.differenceCents === 0) return <StatusChip tone="done">None</StatusChip>;
  return (
    <>
      <StatusChip tone="attention">{formatMoney(closed.differenceCents)}</StatusChip>{' '}
      {closed.reason}
    </>
  );
}
