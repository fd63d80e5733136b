/** The state of the step that asks what left the desk last: shown once a restore asked, until another backup. */
import { useEffect, useState } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';
import {
  type AskedFor,
  askedFor,
  emptyLastGiven,
  type LastGivenDraft,
  readLastGiven,
} from './last-given.ts';
import type { RestoreInput } from './unlock.mutations.ts';

export type LastGivenStep = {
  /** What the backup holds; undefined while nothing is asked. */
  readonly least: AskedFor | undefined;
  /** True while the question itself explains the error. */
  readonly isFirstAsked: boolean;
  readonly draft: LastGivenDraft;
  readonly setDraft: (draft: LastGivenDraft) => void;
  readonly problems: Partial<LastGivenDraft>;
  /** The part of the input, empty while nothing is asked; `wrong` when a field is, which then says so. */
  readonly read: () => Pick<RestoreInput, 'lastGiven'> | 'wrong';
  readonly forget: () => void;
};

export function useLastGiven(error: ErrorValue | undefined): LastGivenStep {
  const asked = askedFor(error);
  const [least, setLeast] = useState<AskedFor>();
  const [draft, setDraft] = useState(emptyLastGiven);
  const [problems, setProblems] = useState<Partial<LastGivenDraft>>({});
  const { receiptNumber, batchSequence } = asked ?? {};

  useEffect(() => {
    if (receiptNumber !== undefined && batchSequence !== undefined) {
      setLeast({ receiptNumber, batchSequence });
    }
  }, [receiptNumber, batchSequence]);

  return {
    least,
    isFirstAsked: asked !== undefined && error?.details?.path === undefined,
    draft,
    setDraft: (next) => {
      setDraft(next);
      setProblems({});
    },
    problems,
    read: () => {
      if (!least) return {};
      const read = readLastGiven(draft, least);
      if ('value' in read) return { lastGiven: read.value };
      setProblems(read.problems);
      return 'wrong';
    },
    forget: () => {
      setLeast(undefined);
      setDraft(emptyLastGiven);
      setProblems({});
    },
  };
}
