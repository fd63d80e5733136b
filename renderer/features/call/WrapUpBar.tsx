/** The end of a call, always on screen while it is open: outcome, note, what comes next. */
import { styled } from '@mui/material/styles';
import { useRef } from 'react';
import { getOutcome } from '../../../shared/domain/outcomes.ts';
import type { OpenCall } from '../../../shared/ipc/calls.contract.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ask, newRequestId } from '../../client/ask.ts';
import { useCommand } from '../../commands/CommandProvider.tsx';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { TextField } from '../../components/TextField.tsx';
import { BarRoot } from '../account/BarRoot.tsx';
import { useNoteDraft } from '../account/use-note-draft.ts';
import { useWrapUp, type WrappedUp } from './call.mutations.ts';
import { FollowUps } from './FollowUps.tsx';
import { markText } from './follow-ups.ts';
import { NextActionFields } from './NextActionFields.tsx';
import { NumberField } from './NumberField.tsx';
import { callBackZone, nearestForm, proposalText } from './next-action-form.ts';
import { OutcomeField } from './OutcomeField.tsx';
import type { RunningScript } from './use-script.ts';
import { useWrapUpForm } from './use-wrap-up-form.ts';

const Fields = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(190px, 260px) minmax(180px, 1fr) auto auto',
  gap: 12,
  alignItems: 'start',
  '& .act': { paddingTop: 20 },
  '@media (max-width: 1099px)': {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
  },
});

export type WrapUpBarProps = {
  readonly call: OpenCall;
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly running: RunningScript | undefined;
  readonly onDone: (wrapped: WrappedUp) => void;
};

const nothingToSave = async () => true;

export function WrapUpBar(props: WrapUpBarProps) {
  const { call, workspace, isDebtShown, running, onDone } = props;
  const outcomeField = useRef<HTMLInputElement>(null);
  const noteField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const numberField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const dayField = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const form = useWrapUpForm({ call, workspace, isDebtShown, running });
  const draft = useNoteDraft(call.note, (note) =>
    ask('calls.progress', { requestId: newRequestId(), callId: call.callId, note }),
  );
  const wrapUp = useWrapUp({
    accountId: workspace.account.id,
    saved: running?.saved ?? nothingToSave,
    onDone: (wrapped) => {
      draft.clear();
      onDone(wrapped);
    },
  });
  const submit = () => {
    const input = form.check(draft.text);
    if (input) wrapUp.run(input);
    else if (!form.isOutcomeFit) outcomeField.current?.focus();
    else if (!form.isNumberNamed) numberField.current?.focus();
    else dayField.current?.focus();
  };
  const nearest = nearestForm(wrapUp.error, callBackZone(workspace));
  const takeNearest = () => {
    if (nearest) form.setNext(nearest);
    wrapUp.reset();
    dayField.current?.focus();
  };
  useCommand('account.outcomes', () => outcomeField.current?.focus());
  useCommand('account.note', () => noteField.current?.focus());
  useCommand('call.wrap-up', submit);
  return (
    <BarRoot aria-label="Wrap up">
      {wrapUp.error && (
        <ErrorBanner
          error={wrapUp.error}
          onDismiss={wrapUp.reset}
          onRetry={nearest && takeNearest}
          retryLabel="Take the nearest time"
        />
      )}
      <FollowUps
        holds={form.holds}
        leftOut={form.leftOut}
        onHold={form.setHold}
        mark={markText(call, form.question.marks)}
        numberField={
          form.question.phones.length > 0 && (
            <NumberField
              phones={form.question.phones}
              value={form.number}
              onChange={form.setNumber}
              error={form.numberError}
              inputRef={numberField}
            />
          )
        }
        others={form.others}
        discussed={form.discussed}
        onDiscussed={form.setDiscussed}
      />
      <Fields>
        <OutcomeField
          way={form.way}
          recentCodes={workspace.recentOutcomes}
          value={form.outcome}
          problemOf={form.problemOf}
          isDebtShown={isDebtShown}
          onChange={(outcome) => {
            form.choose(getOutcome(outcome.code));
            noteField.current?.focus();
          }}
          error={form.outcomeError}
          inputRef={outcomeField}
        />
        <TextField
          label="Note"
          rows={2}
          inputRef={noteField}
          value={draft.text}
          onChange={draft.change}
          maxLength={4000}
          placeholder="What was said, in plain words"
          error={draft.problem?.message}
        />
        <NextActionFields
          workspace={workspace}
          isDebtShown={isDebtShown}
          value={form.next}
          onChange={form.setNext}
          proposal={proposalText(form.outcome, workspace, isDebtShown)}
          error={form.nextError}
          dayRef={dayField}
        />
        <div className="act">
          <ActionButton
            kind="primary"
            keys={keysOf('call.wrap-up')}
            busy={wrapUp.isBusy}
            onClick={submit}
          >
            Wrap up
          </ActionButton>
        </div>
      </Fields>
    </BarRoot>
  );
}
