/** Letters that are due to be written, source by source, each with what making it now would do. */
import { cents } from '../../../../shared/domain/money.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { LetterOrder, LetterProposal } from '../../../../shared/ipc/letters.ts';
import type { DeskContext } from '../../context.ts';
import {
  listProposals,
  type ProposalCriteria,
  type ProposalRow,
  type ProposalSource,
  sourceKinds,
} from '../../store/letter-proposals.store.ts';
import { type Drafting, startDrafting } from './drafting.ts';
import { gatherLetterFacts, type LetterFacts } from './gather-letter-facts.ts';
import { mailingDateOf } from './mailing-date.ts';
import { requestOf } from './make-letters.ts';
import { outlookOf } from './outlook.ts';
import {
  type ProposalCursor,
  proposalCriteria,
  readCursor,
  sourcesOf,
  writeCursor,
} from './proposal-filter.ts';
import { reasonFor } from './proposal-reason.ts';

const defaultLimit = 50;

export type FoundProposal = { readonly source: ProposalSource; readonly row: ProposalRow };

/** @throws AppError `not-found` for a client that is gone, `invalid-input` for a foreign cursor */
export function listProposalPage(
  context: DeskContext,
  input: ParsedInputOf<'letters.proposals'>,
): OutputOf<'letters.proposals'> {
  const limit = input.limit ?? defaultLimit;
  const mailingDate = mailingDateOf(context, undefined);
  const found = findProposals(context, {
    sources: sourcesOf(input.filter),
    criteria: proposalCriteria(context, input.filter, mailingDate),
    cursor: input.cursor === undefined ? undefined : readCursor(input.cursor),
    limit,
  });
  const drafting = startDrafting(context);
  const facts = gatherLetterFacts(
    context,
    found.map(({ row }) => row.accountPk),
  );
  const last = found.length === limit ? found.at(-1) : undefined;
  return {
    mailingDate,
    rows: found.flatMap((one) => {
      const known = facts.get(one.row.accountPk);
      return known ? [toProposal(drafting, known, one, mailingDate)] : [];
    }),
    ...(last && {
      nextCursor: writeCursor({
        source: last.source,
        after: { sort: last.row.sort, pk: last.row.pk },
      }),
    }),
  };
}

export function findProposals(
  { db }: DeskContext,
  query: {
    readonly sources: readonly ProposalSource[];
    readonly criteria: ProposalCriteria;
    readonly cursor: ProposalCursor | undefined;
    readonly limit: number;
  },
): readonly FoundProposal[] {
  const { sources, criteria, cursor, limit } = query;
  const first = cursor === undefined ? 0 : Math.max(0, sources.indexOf(cursor.source));
  const found: FoundProposal[] = [];
  for (const source of sources.slice(first)) {
    const after = source === cursor?.source ? cursor.after : undefined;
    const rows = listProposals(db, source, criteria, { after, limit: limit - found.length });
    found.push(...rows.map((row) => ({ source, row })));
    if (found.length >= limit) break;
  }
  return found;
}

export function orderOf({ source, row }: FoundProposal, accountId: string): LetterOrder {
  const type = sourceKinds[source];
  const { refId } = row;
  return {
    accountId,
    type,
    ...(refId !== null && type === 'plan_agreement' && { planId: refId }),
    ...(refId !== null && type === 'settlement_offer' && { offerId: refId }),
    ...(refId !== null && type === 'payment_reminder' && { promiseId: refId }),
  };
}

function toProposal(
  drafting: Drafting,
  facts: LetterFacts,
  found: FoundProposal,
  mailingDate: string,
): LetterProposal {
  const { account } = facts;
  const order = orderOf(found, account.id);
  const request = requestOf(order, account.pk, mailingDate);
  return {
    key: `${found.source}:${found.row.pk}`,
    order,
    consumerName: account.consumerName,
    client: { code: account.clientCode, name: account.clientName },
    number: account.number,
    residence: account.residence,
    language: account.language,
    balanceCents: cents(account.balanceCents),
    ...reasonFor(found, {
      today: drafting.context.today(),
      zone: drafting.settings.zone,
    }),
    outlook: outlookOf(drafting, facts, request),
  };
}
