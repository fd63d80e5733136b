/** The account at the left: what is owed, what was agreed, what happened, who and where. */
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useNavigation } from '../../app/routes.tsx';
import { LettersSlot } from '../letters/LettersSlot.tsx';
import type { ContactDialogRequest } from './dialogs/ContactDialogs.tsx';
import { OwedSection } from './OwedSection.tsx';
import { PeopleSection } from './PeopleSection.tsx';
import { PromisesSection } from './PromisesSection.tsx';
import { TimelineSection } from './TimelineSection.tsx';

type LeftProps = {
  readonly workspace: Workspace;
  readonly isDebtShown: boolean;
  readonly ask: (request: ContactDialogRequest) => void;
};

export function LeftColumn({ workspace, isDebtShown, ask }: LeftProps) {
  const { openAccount } = useNavigation();
  const people = (
    <PeopleSection
      workspace={workspace}
      isDebtShown={isDebtShown}
      ask={ask}
      onOpenAccount={openAccount}
    />
  );
  // Whom to compare with comes first while it is not known who is on the line.
  if (!isDebtShown) return people;
  return (
    <>
      <OwedSection workspace={workspace} />
      <TimelineSection
        accountId={workspace.account.id}
        clock={workspace}
        openCallId={workspace.openCall?.callId}
      />
      <PromisesSection promises={workspace.promises} />
      {people}
      <LettersSlot accountId={workspace.account.id} />
    </>
  );
}
