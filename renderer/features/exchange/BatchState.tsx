/** How the office stands to a batch, in a chip. */
import type { Batch } from '../../../shared/ipc/exports.contract.ts';
import { StatusChip } from '../../components/StatusChip.tsx';
import { countText } from '../day-close/day-text.ts';

export function BatchState({ batch }: { readonly batch: Batch }) {
  switch (batch.state) {
    case 'sealed':
      return (
        <StatusChip tone="neutral" variant="plain">
          No answer yet
        </StatusChip>
      );
    case 'accepted':
      return (
        <StatusChip tone="done" variant="plain">
          Accepted
        </StatusChip>
      );
    case 'returned':
      return (
        <StatusChip tone={batch.waitingRows > 0 ? 'attention' : 'done'} variant="plain">
          {countText(batch.rejectedRows, 'row')} sent back
        </StatusChip>
      );
  }
}
