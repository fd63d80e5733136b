/** Why a letter is due, in a few words, and by when. Pure. */
import { Temporal } from 'temporal-polyfill';
import { latestNoticeDate } from '../../../../shared/compliance/validation-period.ts';
import { cents, formatMoney } from '../../../../shared/domain/money.ts';
import type { LetterProposal } from '../../../../shared/ipc/letters.ts';
import type { ProposalRow, ProposalSource } from '../../store/letter-proposals.store.ts';

type Reason = Pick<LetterProposal, 'why' | 'isUrgent'> & { readonly dueOn?: string };

type Day = { readonly today: Temporal.PlainDate; readonly zone: string };

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `Mar 3`. */
function shortDate(date: Temporal.PlainDate): string {
  return `${months[date.month - 1]} ${date.day}`;
}

/** Of a stored instant or date. */
function dateOf(text: string, zone: string): Temporal.PlainDate {
  return text.length > 10
    ? Temporal.Instant.from(text).toZonedDateTimeISO(zone).toPlainDate()
    : Temporal.PlainDate.from(text);
}

const quiet = (why: string): Reason => ({ why, isUrgent: false });

export function reasonFor(
  { source, row }: { readonly source: ProposalSource; readonly row: ProposalRow },
  day: Day,
): Reason {
  if (source === 'notice') return quiet('No notice mailed yet');
  if (source === 'paid') return quiet(row.when === 'settled' ? 'Settled' : 'Paid in full');
  const amount = formatMoney(cents(row.cents ?? 0));
  if (row.when === null) return quiet(`Offer of ${amount}`);
  const date = dateOf(row.when, day.zone);
  const on = shortDate(date);
  if (source === 'spoken') return spoken(date, day);
  if (source === 'plan') return quiet(`Plan of ${amount}, agreed ${on}`);
  if (source === 'missed') return quiet(`Missed: ${amount} by ${on}`);
  if (source === 'due') return quiet(`Coming: ${amount} by ${on}`);
  return quiet(`Offer of ${amount} until ${on}`);
}

/** Sent within five days of the initial communication, 12 CFR 1006.34(a)(1)(i)(B). */
function spoken(first: Temporal.PlainDate, { today }: Day): Reason {
  const due = latestNoticeDate(first);
  const isLate = Temporal.PlainDate.compare(today, due) > 0;
  return {
    why: `${isLate ? 'Was due' : 'Due'} by ${shortDate(due)}: first contact ${shortDate(first)}`,
    dueOn: due.toString(),
    isUrgent: true,
  };
}
