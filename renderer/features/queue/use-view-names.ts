/** Saving, renaming and removing the agent's own views. */
import { useState } from 'react';
import type { QueueFilter } from '../../../shared/ipc/queue.contract.ts';
import type { SavedView } from '../../../shared/ipc/views.contract.ts';
import { useWrite } from '../../client/use-ask.ts';
import { useToaster } from '../../components/Toaster.tsx';
import type { NamedFilter } from './ViewNameDialog.tsx';

export function useViewNames() {
  const { toast } = useToaster();
  const [naming, setNaming] = useState<NamedFilter | undefined>();
  const { mutate: removeView } = useWrite('views.remove');
  const { mutate: saveView } = useWrite('views.save');
  const complain = ({ message }: { readonly message: string }) => toast({ message });
  return {
    naming,
    stopNaming: () => setNaming(undefined),
    askName: (filter: QueueFilter) => setNaming({ filter }),
    askRename: (view: SavedView) => setNaming({ view }),
    remove: ({ id, name, filter }: SavedView) =>
      removeView(
        { viewId: id },
        {
          onError: complain,
          onSuccess: () =>
            toast({
              message: `The view ${name} was removed`,
              action: {
                label: 'Undo',
                run: () => saveView({ name, filter }, { onError: complain }),
              },
            }),
        },
      ),
  };
}

export type ViewNames = ReturnType<typeof useViewNames>;
