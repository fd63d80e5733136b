/** Counts for the tabs, exact up to a thousand: nobody needs to know how many more. */
import { letterStates } from '../../../../shared/domain/letters.ts';
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { countProposals, proposalSources } from '../../store/letter-proposals.store.ts';
import { countLetters } from '../../store/letters.store.ts';
import { mailingDateOf } from './mailing-date.ts';
import { proposalCriteria } from './proposal-filter.ts';

const most = 1000;

type Counted = { count: number; isMore: boolean };

function counted(count: number): Counted {
  return { count: Math.min(count, most), isMore: count > most };
}

export function countAllLetters(context: DeskContext): OutputOf<'letters.counts'> {
  const states = letterStates.map(
    (state) => [state, counted(countLetters(context.db, state, most + 1))] as const,
  );
  return {
    proposed: counted(countDue(context)),
    ...(Object.fromEntries(states) as Record<(typeof letterStates)[number], Counted>),
  };
}

function countDue(context: DeskContext): number {
  const criteria = proposalCriteria(context, {}, mailingDateOf(context, undefined));
  let total = 0;
  for (const source of proposalSources) {
    if (total > most) break;
    total += countProposals(context.db, source, criteria, most + 1 - total);
  }
  return total;
}
