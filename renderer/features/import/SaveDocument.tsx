/** Keeps a document of the desk as a file. */
import { useState } from 'react';
import { amicable } from '../../client/amicable.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { DownloadIcon } from '../../components/icons/icons.ts';
import { useToaster } from '../../components/Toaster.tsx';

export type SaveDocumentProps = {
  readonly documentId: string;
  readonly label: string;
};

export function SaveDocument({ documentId, label }: SaveDocumentProps) {
  const { toast } = useToaster();
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const reply = await amicable.saveDocument(documentId).finally(() => setBusy(false));
    if (!reply.ok) toast({ message: reply.error.message });
    else if (reply.value.saved) toast({ message: 'The rows are saved' });
  };
  return (
    <ActionButton size="small" icon={DownloadIcon} busy={isBusy} onClick={() => void save()}>
      {label}
    </ActionButton>
  );
}
