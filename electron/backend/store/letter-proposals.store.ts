/** What is due to be written, by source: each reads a short index and leaves out what has been made. */
import type { LetterKind } from '../../../shared/domain/letters.ts';
import type { Db } from './database.ts';
import { findRow, listRows } from './prepare.ts';

/** In the order in which proposals are shown. */
export const proposalSources = [
  'spoken',
  'plan',
  'missed',
  'due',
  'offer',
  'paid',
  'notice',
] as const;

export type ProposalSource = (typeof proposalSources)[number];

export const sourceKinds: Readonly<Record<ProposalSource, LetterKind>> = {
  spoken: 'validation_notice',
  plan: 'plan_agreement',
  missed: 'payment_reminder',
  due: 'payment_reminder',
  offer: 'settlement_offer',
  paid: 'paid_in_full',
  notice: 'validation_notice',
};

export type ProposalRow = {
  /** Where it is within its source. */
  readonly sort: string;
  readonly pk: number;
  readonly accountPk: number;
  /** Id of the plan, promise or offer; null where there is none. */
  readonly refId: string | null;
  /** An instant or a date that tells why, and an amount; null where there is none. */
  readonly when: string | null;
  readonly cents: number | null;
};

/** The dates between which a coming payment is reminded of, ISO and inclusive. */
export type ProposalDates = {
  readonly today: string;
  readonly dueFrom: string;
  readonly dueUntil: string;
};

export type ProposalCriteria = ProposalDates & {
  readonly clientPk?: number | undefined;
  readonly residence?: string | undefined;
};

const unmade = (type: LetterKind, matter: string, states: string) => `NOT EXISTS (
  SELECT 1 FROM letters l WHERE l.account_pk = a.pk AND l.type = '${type}' ${matter}
    AND l.state IN (${states}))`;
const open = "'waiting', 'queued', 'printed'";
const openOrMailed = `${open}, 'mailed'`;

type Query = { readonly select: string; readonly sort: string; readonly pk: string };

const queries: Readonly<Record<ProposalSource, Query>> = {
  spoken: {
    select: `a.pk AS accountPk, NULL AS refId, a.first_communication_at AS "when", NULL AS cents
      FROM accounts a INDEXED BY notices_due_spoken
      WHERE a.state = 'live' AND a.validation_sent_on IS NULL
        AND a.first_communication_at IS NOT NULL AND ${unmade('validation_notice', '', open)}`,
    sort: 'a.first_communication_at',
    pk: 'a.pk',
  },
  plan: {
    select: `a.pk AS accountPk, n.id AS refId, n.agreed_at AS "when", n.total_cents AS cents
      FROM plans n INDEXED BY one_active_plan CROSS JOIN accounts a ON a.pk = n.account_pk
      WHERE n.state = 'active' AND ${unmade('plan_agreement', 'AND l.plan_pk = n.pk', openOrMailed)}`,
    sort: "''",
    // One active plan per account: its account tells it apart.
    pk: 'n.account_pk',
  },
  missed: {
    select: `a.pk AS accountPk, m.id AS refId, m.due AS "when", m.amount_cents - m.paid_cents AS cents
      FROM promises m INDEXED BY promises_broken CROSS JOIN accounts a ON a.pk = m.account_pk
      WHERE m.state = 'broken' AND a.state = 'live'
        AND NOT EXISTS (SELECT 1 FROM promises x WHERE x.account_pk = m.account_pk
          AND (x.state IN ('open', 'partial') OR (x.state = 'broken' AND x.pk > m.pk)))
        AND ${unmade(
          'payment_reminder',
          `AND l.promise_pk = m.pk AND l.made_at >= (SELECT max(e.at) FROM promise_events e
             WHERE e.promise_pk = m.pk AND e.event = 'broken')`,
          openOrMailed,
        )}`,
    sort: "''",
    pk: 'm.pk',
  },
  due: {
    select: `a.pk AS accountPk, m.id AS refId, m.due AS "when", m.amount_cents - m.paid_cents AS cents
      FROM promises m INDEXED BY promises_waiting CROSS JOIN accounts a ON a.pk = m.account_pk
      WHERE m.state IN ('open', 'partial') AND m.due >= :dueFrom AND m.due <= :dueUntil
        AND a.state = 'live'
        AND ${unmade('payment_reminder', 'AND l.promise_pk = m.pk', openOrMailed)}`,
    sort: 'm.due',
    pk: 'm.pk',
  },
  offer: {
    select: `a.pk AS accountPk, o.offer_id AS refId, o.terms ->> '$.expiresOn' AS "when",
        o.terms ->> '$.totalCents' AS cents
      FROM offers o INDEXED BY offers_open CROSS JOIN accounts a ON a.pk = o.account_pk
      WHERE o.answer = 'open' AND o.kind IN ('lump_sum', 'settlement_in_parts') AND a.state = 'live'
        AND coalesce(o.terms ->> '$.expiresOn', :today) >= :today
        AND NOT EXISTS (SELECT 1 FROM offers x WHERE x.offer_id = o.offer_id AND x.pk > o.pk)
        AND NOT EXISTS (SELECT 1 FROM offers y WHERE y.account_pk = o.account_pk AND y.pk > o.pk
          AND y.answer IN ('open', 'accepted'))
        AND ${unmade('settlement_offer', 'AND l.offer_id = o.offer_id', openOrMailed)}`,
    sort: "''",
    pk: 'o.pk',
  },
  paid: {
    select: `a.pk AS accountPk, NULL AS refId, a.state AS "when", NULL AS cents
      FROM accounts a INDEXED BY accounts_paid
      WHERE a.state IN ('paid', 'settled') AND ${unmade('paid_in_full', '', openOrMailed)}`,
    sort: "''",
    pk: 'a.pk',
  },
  notice: {
    select: `a.pk AS accountPk, NULL AS refId, NULL AS "when", NULL AS cents
      FROM accounts a INDEXED BY notices_due
      WHERE a.state = 'live' AND a.validation_sent_on IS NULL AND a.first_communication_at IS NULL
        AND ${unmade('validation_notice', '', open)}`,
    sort: "''",
    pk: 'a.pk',
  },
};

function conditions({ clientPk, residence }: ProposalCriteria): string {
  return [
    clientPk === undefined ? '' : 'AND a.client_pk = :clientPk',
    residence === undefined ? '' : 'AND a.residence = :residence',
  ].join(' ');
}

function params(source: ProposalSource, criteria: ProposalCriteria) {
  const { today, dueFrom, dueUntil, clientPk, residence } = criteria;
  return {
    ...(source === 'due' && { dueFrom, dueUntil }),
    ...(source === 'offer' && { today }),
    ...(clientPk !== undefined && { clientPk }),
    ...(residence !== undefined && { residence }),
  };
}

export type ProposalPosition = { readonly sort: string; readonly pk: number };

/** The SQL of a page; exported so that a test can read its plan. */
export function proposalsSql(source: ProposalSource, criteria: ProposalCriteria): string {
  const { select, sort, pk } = queries[source];
  const isSorted = sort !== "''";
  const after = isSorted ? `(${sort}, ${pk}) > (:sort, :pk)` : `${pk} > :pk`;
  return `SELECT ${sort} AS sort, ${pk} AS pk, ${select} ${conditions(criteria)} AND ${after}
    ORDER BY ${isSorted ? `${sort}, ` : ''}${pk} LIMIT :limit`;
}

/** Rows of one source behind a position, or from its beginning. */
export function listProposals(
  db: Db,
  source: ProposalSource,
  criteria: ProposalCriteria,
  page: { readonly after?: ProposalPosition | undefined; readonly limit: number },
): ProposalRow[] {
  const { sort, pk } = page.after ?? { sort: '', pk: -1 };
  const isSorted = queries[source].sort !== "''";
  return listRows<ProposalRow>(db, proposalsSql(source, criteria), {
    ...params(source, criteria),
    ...(isSorted && { sort }),
    pk,
    limit: page.limit,
  });
}

/** How many there are, counted up to `cap`. */
export function countProposals(
  db: Db,
  source: ProposalSource,
  criteria: ProposalCriteria,
  cap: number,
): number {
  const { select } = queries[source];
  const row = findRow<{ count: number }>(
    db,
    `SELECT count(*) AS count FROM (SELECT ${select} ${conditions(criteria)} LIMIT :cap)`,
    { ...params(source, criteria), cap },
  );
  return row?.count ?? 0;
}
