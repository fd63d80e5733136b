/** Runs every check over one moment of the desk. Synchronous: runs in the desk's thread or in a script. */
import type { CheckResult } from '../../../../shared/ipc/checks.contract.ts';
import type { Db } from '../../store/database.ts';
import type { Marks } from '../../store/marks.ts';
import type { Check, CheckInput } from './check.ts';
import { checks } from './checks.ts';

const listed = 100;

/** Damage may keep a check from reading what it wants to judge: then it does not hold. */
function runCheck(check: Check, input: CheckInput): CheckResult {
  const problems: string[] = [];
  let count = 0;
  const add = (problem: string): void => {
    count += 1;
    if (problems.length < listed) problems.push(problem);
  };
  try {
    for (const problem of check.findProblems(input)) add(problem);
  } catch {
    add('unreadable');
  }
  return { check: check.check, states: check.states, ok: count === 0, problems, count };
}

export function runChecks(run: {
  readonly db: Db;
  readonly marks: Marks | undefined;
  readonly progress: (done: number, total: number) => void;
}): readonly CheckResult[] {
  const { db, marks, progress } = run;
  db.exec('BEGIN');
  try {
    return checks.map((check, index) => {
      progress(index, checks.length);
      return runCheck(check, { db, marks });
    });
  } finally {
    db.exec('ROLLBACK');
    progress(checks.length, checks.length);
  }
}
