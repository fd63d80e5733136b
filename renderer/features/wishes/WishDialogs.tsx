/** What is asked before a wish is recorded, and its dialog. */
import type { Wish } from '../../../shared/domain/contact-wishes.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { MessageDialog } from './MessageDialog.tsx';
import { NumberDialog } from './NumberDialog.tsx';
import { type Said, SaidDialog } from './SaidDialog.tsx';
import { TimeDialog } from './TimeDialog.tsx';
import type { WishForm } from './wish-choices.ts';

export type WishAsked =
  | { readonly form: WishForm }
  | { readonly form: 'said'; readonly wish: Wish };

type DialogsProps = {
  readonly workspace: Workspace;
  readonly said: Said;
  /** Hour of the day at the consumer's, 0 to 23. */
  readonly hour: number;
  readonly asked: WishAsked | undefined;
  readonly onClose: () => void;
};

/** Mounted anew each time, so that nothing typed stays behind. */
export function WishDialogs({ workspace, said, hour, asked, onClose }: DialogsProps) {
  switch (asked?.form) {
    case 'said':
      return <SaidDialog said={said} wish={asked.wish} onClose={onClose} />;
    case 'time':
      return <TimeDialog said={said} hour={hour} onClose={onClose} />;
    case 'number':
      return <NumberDialog said={said} phones={workspace.phones} onClose={onClose} />;
    case 'message':
      return <MessageDialog said={said} workspace={workspace} onClose={onClose} />;
    case undefined:
      return null;
  }
}
