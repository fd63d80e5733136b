/** Is this the code of that line? Takes time, so it comes before the transaction that spends the code. */
import { Temporal } from 'temporal-polyfill';
import {
  type CodeLine,
  lineText,
  mostWrongCodes,
  waitSeconds,
} from '../../../../shared/domain/release-code.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { ReleaseInput } from '../../../../shared/ipc/release.ts';
import type { DeskContext } from '../../context.ts';
import {
  getReleaseCode,
  getReleaseSheet,
  insertReleaseSheetEvent,
  type ReleaseSheetRow,
} from '../../store/release-sheets.store.ts';
import { transact } from '../../store/transaction.ts';
import { isSecretOf } from '../../store/verifier.ts';
import { appendActivity } from '../append-activity.ts';
import { moveMarks } from '../once.ts';
import { recordWithdrawal } from './withdraw-sheet.ts';

/** A code that was the right one. It may have been spent since: `spendCode` looks again. */
export type ProvenCode = { readonly line: CodeLine };

/**
 * Called while the gate of secrets is held, so that one code is tried at a time. A wrong one is in the record,
 * makes the next one wait, and the fifth withdraws the sheet.
 * @throws AppError `not-found`, `rule-broken` for a sheet that was withdrawn, `conflict` for a spent code,
 * `denied` for a wrong code or a try made too early
 */
export async function checkCode(
  context: DeskContext,
  { line, code }: ReleaseInput,
): Promise<ProvenCode> {
  const { verifier, sheet } = getUsableCode(context, line);
  refuseEarlyTry(context, sheet);
  if (!(await isSecretOf(verifier, code))) throw await recordWrongCode(context, line);
  return { line };
}

/** @throws AppError as `checkCode` does for what cannot be used */
export function getUsableCode({ db }: DeskContext, line: CodeLine) {
  const sheet = getReleaseSheet(db, line.sheet);
  const code = getReleaseCode(db, line);
  if (code.isSpent) {
    throw new AppError(
      'conflict',
      `The code of line ${lineText(line)} has been used. Ask for another.`,
    );
  }
  if (sheet.withdrawnAt !== null) {
    throw new AppError(
      'rule-broken',
      `Sheet ${line.sheet} was withdrawn. Ask for a code of another.`,
    );
  }
  return { ...code, sheet };
}

function waitsUntil({ wrongCodes, lastWrongAt }: ReleaseSheetRow): Temporal.Instant | undefined {
  if (lastWrongAt === null) return undefined;
  return Temporal.Instant.from(lastWrongAt).add({ seconds: waitSeconds(wrongCodes) });
}

function refuseEarlyTry({ now }: DeskContext, sheet: ReleaseSheetRow): void {
  const until = waitsUntil(sheet);
  if (!until || Temporal.Instant.compare(now(), until) >= 0) return;
  throw new AppError('denied', 'The last code was wrong. Wait a moment, then try again.', {
    retryAt: until.toString(),
  });
}

/** @returns the refusal */
async function recordWrongCode(context: DeskContext, line: CodeLine): Promise<AppError> {
  const { db } = context;
  await context.gate.open();
  transact(db, () => {
    const { pk: sheetPk } = getReleaseSheet(db, line.sheet);
    insertReleaseSheetEvent(db, { sheetPk, event: 'wrong_code', at: context.now().toString() });
    appendActivity(context, {
      account: null,
      kind: 'release-code-wrong',
      ruleIds: [`line:${lineText(line)}`],
    });
    const sheet = getReleaseSheet(db, line.sheet);
    const isOver = sheet.wrongCodes >= mostWrongCodes && sheet.withdrawnAt === null;
    if (isOver) recordWithdrawal(context, sheet, 'wrong-codes');
  });
  moveMarks(context);
  context.changed('desk');
  return wrongCode(getReleaseSheet(db, line.sheet), line);
}

function wrongCode(sheet: ReleaseSheetRow, line: CodeLine): AppError {
  const wrong = `That is not the code of line ${lineText(line)}.`;
  if (sheet.withdrawnAt !== null) {
    return new AppError('denied', `${wrong} Sheet ${line.sheet} is withdrawn now.`);
  }
  const left = mostWrongCodes - sheet.wrongCodes;
  const tries = left === 1 ? 'One more wrong code withdraws' : `${left} more wrong codes withdraw`;
  return new AppError('denied', `${wrong} ${tries} the sheet.`, {
    retryAt: waitsUntil(sheet)?.toString(),
  });
}
