/** What a call script may put in place of its blanks, in both languages. */
import { cents, formatMoney } from '../../../../shared/domain/money.ts';
import { formatPhone } from '../../../../shared/domain/phone.ts';
import type { PlaceholderValues } from '../../../../shared/domain/script/placeholders.ts';
import type { DeskContext } from '../../context.ts';
import { longDate } from '../../documents/layout/dates.ts';
import { listLivePromises } from '../../store/promises.store.ts';
import type { WorkspaceRow } from '../../store/workspace.store.ts';

const tailLength = 4;

export type SpokenValues = Readonly<Record<'en' | 'es', Record<string, string>>>;

export function spokenValues({ db, settings }: DeskContext, row: WorkspaceRow): SpokenValues {
  const next = listLivePromises(db, row.pk)[0];
  const agreedIn = (language: 'en' | 'es') =>
    next && {
      agreed_amount: formatMoney(cents(next.amount - next.paid)),
      agreed_date: longDate(next.due.toString(), language),
    };
  const shared = {
    agent_name: settings.agent.name,
    agency_name: settings.agency.name,
    agency_phone: formatPhone(settings.agency.phone),
    consumer_name: row.consumerName,
    creditor: row.currentCreditor,
    account_tail: row.number.slice(-tailLength),
    balance: formatMoney(cents(row.balanceCents)),
  } satisfies PlaceholderValues;
  return {
    en: { ...shared, ...agreedIn('en') },
    es: { ...shared, ...agreedIn('es') },
  };
}
