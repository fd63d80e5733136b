/** Makes chosen letters, or all that are proposed, for one mailing date; then says what became of them. */
import { useState } from 'react';
import type { Job } from '../../../../shared/ipc/jobs.contract.ts';
import {
  type LetterOrder,
  makeAllResultSchema,
  type ProposalFilter,
} from '../../../../shared/ipc/letters.ts';
import { useNavigation } from '../../../app/routes.tsx';
import { newRequestId } from '../../../client/ask.ts';
import { useWrite } from '../../../client/use-ask.ts';
import { DateField } from '../../../components/DateField.tsx';
import { FormDialog } from '../../../components/FormDialog.tsx';
import { useToaster } from '../../../components/Toaster.tsx';
import { lettersText } from '../letter-words.ts';
import { useMakeLetters } from '../letters.mutations.ts';
import { useDay } from '../letters.queries.ts';
import { JobDialog } from './JobDialog.tsx';
import { type Made, MadeDialog, toMade } from './MadeDialog.tsx';

export type ToMake =
  | { readonly kind: 'orders'; readonly orders: readonly LetterOrder[] }
  | { readonly kind: 'all'; readonly filter: ProposalFilter };

export type MakeLettersDialogProps = {
  readonly toMake: ToMake;
  /** The next business day. */
  readonly mailingDate: string;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

export function MakeLettersDialog(props: MakeLettersDialogProps) {
  const { toMake, onDone, onClose } = props;
  const { today } = useDay();
  const [date, setDate] = useState<string | undefined>(props.mailingDate);
  const [problem, setProblem] = useState<string>();
  const [jobId, setJobId] = useState<string>();
  const [made, setMade] = useState<Made>();
  const [requestId] = useState(newRequestId);
  const make = useMakeLetters();
  const makeAll = useWrite('letters.makeAll', requestId);
  const finish = useFinish(onClose);

  const show = (result: Made) => {
    onDone();
    if (!finish(result)) setMade(result);
  };
  const end = (job: Job) => {
    setJobId(undefined);
    const result = makeAllResultSchema.safeParse(job.result);
    show(result.success ? result.data : { queued: 0, waiting: 0, refused: 0, failed: job.error });
  };
  const submit = () => {
    if (date === undefined || problem !== undefined) return;
    if (toMake.kind === 'orders') {
      make.mutate(
        { orders: toMake.orders, mailingDate: date },
        { onSuccess: (result) => show(toMade(result)) },
      );
    } else {
      makeAll.mutate(
        { filter: toMake.filter, mailingDate: date },
        { onSuccess: (started) => setJobId(started.jobId) },
      );
    }
  };
  if (made) return <MadeDialog made={made} onClose={onClose} />;
  if (jobId !== undefined) {
    return <JobDialog jobId={jobId} title="Making letters" label="Letters judged" onEnd={end} />;
  }
  const count = toMake.kind === 'orders' ? lettersText(toMake.orders.length) : 'all letters';
  return (
    <FormDialog
      open
      width="xs"
      title={`Make ${count}`}
      description="A notice states this date and counts its validation period from it. What the rules forbid is not made, and you are told why."
      submitLabel="Make"
      dirty={false}
      busy={make.isPending || makeAll.isPending}
      error={(make.error ?? makeAll.error)?.toValue()}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        label="Mailing date"
        required
        autoFocus
        value={date}
        min={today}
        onChange={(next, wrong) => {
          setDate(next);
          setProblem(wrong);
        }}
        error={problem}
      />
    </FormDialog>
  );
}

/** Nothing to explain: a short word is enough. */
function useFinish(onClose: () => void): (made: Made) => boolean {
  const { toast } = useToaster();
  const { go } = useNavigation();
  return (made) => {
    if (made.waiting > 0 || made.refused > 0 || made.failed) return false;
    toast({
      message: `${lettersText(made.queued)} ready to print`,
      action: { label: 'Show', run: () => go({ area: 'letters', section: 'queued' }) },
    });
    onClose();
    return true;
  };
}
