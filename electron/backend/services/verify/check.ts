/** The shape of a check: one statement about the whole desk, proved or answered with ids. */
import type { Db } from '../../store/database.ts';
import type { Marks } from '../../store/marks.ts';

export type CheckInput = {
  /** A connection inside a read transaction: every check sees the same moment. */
  readonly db: Db;
  /** The marks beside the desk, read before that moment; undefined when there are none. */
  readonly marks: Marks | undefined;
};

export type Check = {
  /** Its name in reports, e.g. `ledger-sums`. */
  readonly check: string;
  /** What holds when it is ok, as a sentence. */
  readonly states: string;
  /** Ids of what is wrong, one by one: never names, numbers or amounts. */
  readonly findProblems: (input: CheckInput) => Iterable<string>;
};
