/** Places a hold: which one, on what it rests, and which debts it names. Says what it stops. */
import { useState } from 'react';
import { type HoldKind, holdKinds } from '../../../../shared/compliance/types.ts';
import { holdInfo } from '../../../../shared/domain/holds.ts';
import type { Cents } from '../../../../shared/domain/money.ts';
import { proposedHolds } from '../../../../shared/domain/outcomes.ts';
import type { Workspace } from '../../../../shared/ipc/workspace.ts';
import { CheckRow } from '../../../components/CheckRow.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { MoneyField } from '../../../components/MoneyField.tsx';
import { SelectField } from '../../../components/SelectField.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { EnterSubmits } from './EnterSubmits.tsx';
import { useChange } from './use-change.ts';

/** Before it is known who is there: what anybody on the line may give reason for. */
function kindsOffered(isDebtShown: boolean) {
  const kinds: readonly HoldKind[] = isDebtShown ? holdKinds : proposedHolds;
  return kinds.map((value) => ({ value, label: holdInfo[value].label }));
}

function reachText(isOfDebt: boolean, isDebtShown: boolean): string {
  if (!isDebtShown) return 'What it reaches shows once the person is confirmed.';
  return isOfDebt ? 'It is about this debt.' : 'It reaches every linked account of the person.';
}

type DialogProps = {
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly onClose: () => void;
};

export function HoldDialog({ workspace, isDebtShown, onClose }: DialogProps) {
  const { account, otherAccounts } = workspace;
  const [kind, setKind] = useState<HoldKind>(isDebtShown ? 'dispute' : 'cease');
  const [amount, setAmount] = useState<Cents>();
  const [amountProblem, setAmountProblem] = useState<string>();
  const [others, setOthers] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [isChecked, setChecked] = useState(false);
  const change = useChange('holds.place', `Hold placed: ${holdInfo[kind].label}.`, onClose);
  const { scope, takesAmount, hint } = holdInfo[kind];
  const isOfDebt = scope === 'debt';
  const isReasonMissing = reason.trim() === '';
  const submit = () => {
    setChecked(true);
    if (isReasonMissing || (takesAmount && amountProblem !== undefined)) return;
    change.run({
      accountId: account.id,
      kind,
      ...(takesAmount && amount !== undefined && { amountCents: amount }),
      otherAccountIds: isOfDebt ? [...others] : [],
      reason,
    });
  };
  return (
    <FormDialog
      open
      title="Place a hold"
      {...(isDebtShown && { description: hint })}
      submitLabel="Place hold"
      dirty={reason !== ''}
      busy={change.isBusy}
      error={change.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <EnterSubmits>
        <SelectField
          label="Hold"
          autoFocus
          options={kindsOffered(isDebtShown)}
          value={kind}
          onChange={setKind}
          helperText={reachText(isOfDebt, isDebtShown)}
        />
      </EnterSubmits>
      {takesAmount && others.length === 0 && isDebtShown && (
        <MoneyField
          label="Disputed part"
          helperText="Leave it empty when all of it is in dispute."
          value={amount}
          max={account.balanceCents}
          onChange={(value, problem) => {
            setAmount(value);
            setAmountProblem(problem);
          }}
        />
      )}
      {isOfDebt &&
        isDebtShown &&
        amount === undefined &&
        otherAccounts.map(({ accountId, client, number }) => (
          <CheckRow
            key={accountId}
            label={`Also about ${client.code} ${number}`}
            checked={others.includes(accountId)}
            onChange={(isOn) =>
              setOthers((before) =>
                isOn ? [...before, accountId] : before.filter((each) => each !== accountId),
              )
            }
          />
        ))}
      <TextField
        label="On what does it rest?"
        required
        rows={3}
        value={reason}
        onChange={setReason}
        maxLength={500}
        helperText="Who said or wrote it, when, and case or docket numbers."
        error={isChecked && isReasonMissing ? 'Say on what it rests.' : undefined}
      />
    </FormDialog>
  );
}
