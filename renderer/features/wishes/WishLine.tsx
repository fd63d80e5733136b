/** What the consumer wants of calls and messages, always in sight; one key opens what else they may say. */
import { styled } from '@mui/material/styles';
import { useRef, useState } from 'react';
import type { Wish, WishSpeaker } from '../../../shared/domain/contact-wishes.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { KeyHint } from '../../components/KeyHint.tsx';
import { useToaster } from '../../components/Toaster.tsx';
import { ActionMenu } from '../account/ActionMenu.tsx';
import { type DeskMoment, deskNow } from '../account/desk-clock.ts';
import { callBackZone } from '../call/next-action-form.ts';
import type { Said } from './SaidDialog.tsx';
import { WishChip } from './WishChip.tsx';
import { type WishAsked, WishDialogs } from './WishDialogs.tsx';
import { type WishChoice, wishChoices } from './wish-choices.ts';
import { useRecordWish, useWithdrawWish } from './wishes.mutations.ts';

const Root = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '2px 8px',
});

const Choice = styled('span')({ display: 'flex', alignItems: 'center', gap: 12 });

type LineProps = {
  readonly workspace: Workspace;
  readonly moment: DeskMoment;
  readonly call?: OpenCall | undefined;
  /** Who is confirmed to be on the line. */
  readonly speaker?: WishSpeaker | undefined;
};

function saidOf({ workspace, call, speaker }: LineProps): Said {
  const via = call?.direction === 'walk_in' ? 'in_person' : 'call';
  return { accountId: workspace.account.id, saidBy: speaker ?? 'consumer', via };
}

/** The number on the line; else the only one on file. */
function numberMeant({ workspace, call }: LineProps): string | undefined {
  if (call?.phone) return call.phone.digits;
  return workspace.phones.length === 1 ? workspace.phones[0]?.digits : undefined;
}

export function WishLine(props: LineProps) {
  const { workspace, moment, speaker } = props;
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [asked, setAsked] = useState<WishAsked>();
  const { runAction } = useToaster();
  const record = useRecordWish(() => undefined);
  const withdraw = useWithdrawWish();
  const said = saidOf(props);
  const { hour } = deskNow(moment).toZonedDateTimeISO(callBackZone(workspace));
  const choices = wishChoices({
    hour,
    language: workspace.consumer.language,
    number: numberMeant(props),
    hasNumbers: workspace.phones.length > 0,
    standing: workspace.wishes.map(({ wish }) => wish),
  });
  useCommand('account.wish', () => setOpen(true));
  useCommand('account.undo', runAction);
  const sayAtOnce = (wish: Wish) => record.run({ ...said, wish, words: '' });
  const choose = (choice: WishChoice) => {
    if (choice.kind === 'form') setAsked({ form: choice.form });
    // Who spoke, and the words of a consent, are known only to the agent.
    else if (speaker === undefined || choice.wish.kind === 'call_consent') {
      setAsked({ form: 'said', wish: choice.wish });
    } else sayAtOnce(choice.wish);
  };
  return (
    <>
      <Root role="group" aria-label="What the consumer wants">
        <ActionButton
          ref={anchor}
          kind="quiet"
          size="small"
          keys={keysOf('account.wish')}
          onClick={() => setOpen(true)}
        >
          They said …
        </ActionButton>
        {workspace.wishes.map((standing) => (
          <WishChip
            key={standing.id}
            standing={standing}
            workspace={workspace}
            onWithdraw={(because) =>
              withdraw.mutate({ accountId: said.accountId, wishId: standing.id, because })
            }
          />
        ))}
      </Root>
      {record.error && <ErrorBanner error={record.error} onDismiss={record.reset} />}
      <ActionMenu
        label="The consumer said"
        anchor={anchor.current}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={choices.map((choice) => ({
          key: choice.key,
          shortcut: choice.key,
          content: (
            <Choice>
              <KeyHint keys={choice.key} />
              {choice.label}
            </Choice>
          ),
          run: () => choose(choice),
        }))}
      />
      <WishDialogs
        workspace={workspace}
        said={said}
        hour={hour}
        asked={asked}
        onClose={() => setAsked(undefined)}
      />
    </>
  );
}
