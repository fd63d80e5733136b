/** The paper of a sheet that has just been made; when this closes, it is gone. */
import { styled } from '@mui/material/styles';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AppError } from '../../../../shared/errors.ts';
import { amicable } from '../../../client/amicable.ts';
import { ask, newRequestId, unwrap } from '../../../client/ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { DownloadIcon, PrinterIcon } from '../../../components/icons/icons.ts';
import { StatusChip } from '../../../components/StatusChip.tsx';

type PaperProps = {
  readonly sheet: string;
  readonly documentId: string;
  readonly onClose: () => void;
};

const Row = styled('div')({ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 });

type Way = 'printer' | 'file';

export function SheetPaper({ sheet, documentId, onClose }: PaperProps) {
  const [isOut, setOut] = useState(false);
  const hand = useMutation<boolean, AppError, Way>({
    mutationKey: ['supervisor.paper'],
    mutationFn: async (way) =>
      way === 'printer'
        ? unwrap(await amicable.printDocument(documentId)).printed
        : unwrap(await amicable.saveDocument(documentId)).saved,
    onSuccess: (isDone) => setOut((before) => before || isDone),
  });
  const close = () => {
    void ask('supervisor.dropSheet', { requestId: newRequestId(), documentId });
    onClose();
  };
  return (
    <FormDialog
      open
      title={`Sheet ${sheet} is ready`}
      description="Print it now and take it along. When you close this, the codes cannot be shown again; a file that you save is readable by whoever holds it."
      submitLabel="Done"
      dirty={!isOut}
      error={hand.error?.toValue()}
      blocked={isOut ? undefined : { reason: 'Print or save the sheet first.' }}
      onSubmit={close}
      onClose={close}
    >
      <Row>
        <ActionButton
          kind="primary"
          autoFocus
          icon={PrinterIcon}
          busy={hand.isPending}
          onClick={() => hand.mutate('printer')}
        >
          Print the sheet
        </ActionButton>
        <ActionButton icon={DownloadIcon} busy={hand.isPending} onClick={() => hand.mutate('file')}>
          Save as a file
        </ActionButton>
        {isOut && <StatusChip tone="done">Handed over</StatusChip>}
      </Row>
    </FormDialog>
  );
}
