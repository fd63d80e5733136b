/**
 * Brings what rows say about calls up to the day: those whose date has come, and those that were never worked
 * out because they stood on the desk before it was asked. Lists are right without it, and slower.
 */
import { SPAN_UNKNOWN } from '../../../../shared/compliance/call-span.ts';
import type { HoldKind } from '../../../../shared/compliance/types.ts';
import type { Reach } from '../../../../shared/domain/reach.ts';
import type { DeskContext } from '../../context.ts';
import {
  type CallSubjectRow,
  listCallOpenings,
  listWithCallZones,
  updateCallColumns,
} from '../../store/call-columns.store.ts';
import type { ContactSubject } from '../../store/contact-subjects.store.ts';
import { callColumns } from './call-columns.ts';

const rowsPerTurn = 1_000;

// The JSON columns of the worklist are written by its own store, from checked values.
export function toCallSubject(row: Omit<CallSubjectRow, 'queueKey'>): ContactSubject {
  return {
    accountPk: row.accountPk,
    consumerPk: row.consumerPk,
    holds: JSON.parse(row.holds) as HoldKind[],
    reach: JSON.parse(row.reach) as Reach,
  };
}

function lookAgain(context: DeskContext, rows: readonly CallSubjectRow[]): void {
  const columns = callColumns(context, rows.map(toCallSubject));
  for (const row of rows) {
    const known = columns.get(row.accountPk);
    if (known) updateCallColumns(context.db, row, known);
  }
}

type Find = (limit: number) => readonly CallSubjectRow[];

/** Every row that is looked at leaves what is found: the turns end. */
function* turnsOver(context: DeskContext, find: Find): Generator<() => void> {
  let found: readonly CallSubjectRow[];
  do {
    found = [];
    yield () => {
      found = find(rowsPerTurn);
      lookAgain(context, found);
    };
  } while (found.length === rowsPerTurn);
}

export function openingCalls(context: DeskContext): Generator<() => void> {
  const today = context.today().toString();
  return turnsOver(context, (limit) => listCallOpenings(context.db, today, limit));
}

export function unknownCalls(context: DeskContext): Generator<() => void> {
  return turnsOver(context, (limit) => listWithCallZones(context.db, SPAN_UNKNOWN, limit));
}
