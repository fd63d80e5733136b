/** What the consumer can pay: their own figure, or income and living costs by pay frequency. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { abilityWarningText, assessAbility } from '../../../shared/domain/ability-to-pay.ts';
import { type Cents, mostAmount } from '../../../shared/domain/money.ts';
import { DetailList } from '../../components/DetailList.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Money } from '../../components/Money.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Note } from '../payments/Note.tsx';
import { BudgetLines } from './BudgetLines.tsx';
import { type DraftLine, draftOf, isFilled, toBudgetLine } from './budget-draft.ts';
import { useSaveWorksheet } from './negotiation.mutations.ts';
import type { Negotiation } from './negotiation.queries.ts';

const Columns = styled('div')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 2.1fr) minmax(0, 1fr)',
  gap: 28,
  alignItems: 'start',
  '& .lines, & .sums': { display: 'grid', gap: 14 },
  [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
}));

type WorksheetDialogProps = {
  readonly accountId: string;
  readonly negotiation: Negotiation;
  readonly onClose: () => void;
};

export function WorksheetDialog({ accountId, negotiation, onClose }: WorksheetDialogProps) {
  const { worksheet } = negotiation;
  const save = useSaveWorksheet();
  const [stated, setStated] = useState(worksheet?.statedMonthlyCents);
  const [problem, setProblem] = useState<string>();
  const [income, setIncome] = useState(() => draftOf(worksheet?.income));
  const [expenses, setExpenses] = useState(() => draftOf(worksheet?.expenses));
  const [isDirty, setDirty] = useState(false);
  const [wasTried, setTried] = useState(false);
  const lines = (drafts: readonly DraftLine[]) => drafts.filter(isFilled).map(toBudgetLine);
  const filled = { income: lines(income), expenses: lines(expenses) };
  const change =
    <T,>(set: (value: T) => void) =>
    (value: T): void => {
      set(value);
      setDirty(true);
    };
  const submit = (): void => {
    setTried(true);
    if (problem !== undefined) return;
    if ([...income, ...expenses].some((line) => line.problem !== undefined)) return;
    const worksheetNow = {
      ...(stated === undefined ? {} : { statedMonthlyCents: stated }),
      ...filled,
    };
    save.mutate({ accountId, worksheet: worksheetNow }, { onSuccess: onClose });
  };
  return (
    <FormDialog
      open
      title="What can they pay?"
      description="Ask only what the consumer wants to tell. Their own figure is enough."
      submitLabel="Save the worksheet"
      width="md"
      dirty={isDirty}
      busy={save.isPending}
      error={save.error?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <Columns>
        <div className="lines">
          <MoneyField
            label="They say they can pay, a month"
            autoFocus
            value={stated}
            max={mostAmount}
            onChange={(next, nextProblem) => {
              change(setStated)(next);
              setProblem(nextProblem);
            }}
            error={problem}
          />
          <BudgetLines
            legend="Income"
            placeholder="Wages"
            lines={income}
            onChange={change(setIncome)}
            mayBeProtected
            showProblems={wasTried}
          />
          <BudgetLines
            legend="Living costs"
            placeholder="Rent"
            lines={expenses}
            onChange={change(setExpenses)}
            showProblems={wasTried}
          />
        </div>
        <Sums stated={stated} {...filled} />
      </Columns>
    </FormDialog>
  );
}

type SumsProps = Parameters<typeof assessAbility>[0] & { readonly stated: Cents | undefined };

function Sums({ stated, income, expenses }: SumsProps) {
  const ability = assessAbility({ income, expenses });
  const hasLines = income.length + expenses.length > 0;
  const capacity = stated ?? (hasLines ? ability.comfortableInstallment : undefined);
  return (
    <div className="sums" aria-live="polite">
      <DetailList
        variant="amounts"
        items={[
          { label: 'Income, a month', value: <Money amount={ability.monthlyIncome} /> },
          ...(ability.protectedIncome > 0
            ? [{ label: 'of it protected', value: <Money amount={ability.protectedIncome} /> }]
            : []),
          { label: 'Living costs', value: <Money amount={ability.monthlyExpenses} /> },
          { label: 'Left over', value: <Money amount={ability.disposable} /> },
          {
            label: 'Offers aim at',
            hint:
              stated === undefined
                ? ability.protectedIncome > 0
                  ? 'half of what is left without protected income'
                  : 'half of what is left, the rest stays with them'
                : 'as they say',
            value: capacity === undefined ? 'not known' : <Money amount={capacity} />,
            total: true,
          },
        ]}
      />
      {ability.warnings.map((warning) => (
        <Note key={warning} tone="attention">
          {abilityWarningText[warning]}
        </Note>
      ))}
    </div>
  );
}
