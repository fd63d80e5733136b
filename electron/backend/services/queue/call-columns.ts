/** What rows of the worklist say about calls: by which clocks, or from which day. Lists are narrowed by it. */
import { type CallProspect, callProspect } from '../../../../shared/compliance/call-prospect.ts';
import { firstPhone } from '../../../../shared/domain/reach.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { DeskContext } from '../../context.ts';
import type { ContactSubject } from '../../store/contact-subjects.store.ts';
import type { CallColumns } from '../../store/worklist.store.ts';
import { gateNames, gatherContactFacts } from '../contact/gather-contact-facts.ts';

/** A limit that lifts later today stands in nobody's way: the gate is asked when the list is read. */
function toColumns({ settings, today }: DeskContext, prospect: CallProspect): CallColumns {
  if (prospect.kind === 'never') return { callZones: null, callOpensOn: null };
  if (prospect.kind === 'from') {
    const date = prospect.at.toZonedDateTimeISO(settings.zone).toPlainDate().toString();
    if (date > today().toString()) return { callZones: null, callOpensOn: date };
  }
  return { callZones: prospect.span, callOpensOn: null };
}

/** By the account's primary key. */
export function callColumns(
  context: DeskContext,
  subjects: readonly ContactSubject[],
): ReadonlyMap<number, CallColumns> {
  const at = context.now();
  const facts = gatherContactFacts(context, subjects);
  const columns = new Map<number, CallColumns>();
  for (const subject of subjects) {
    const known = facts.get(subject.accountPk);
    if (!known) continue;
    const phone = firstPhone(subject.reach);
    const dialed = phone && {
      type: phone.type,
      status: phone.status,
      contactPoint: phone.digits,
    };
    const request = { channel: 'call', at, ...gateNames(subject), phone: dialed } as const;
    columns.set(subject.accountPk, toColumns(context, callProspect(request, known)));
  }
  return columns;
}

export function callColumnsOf(context: DeskContext, subject: ContactSubject): CallColumns {
  const columns = callColumns(context, [subject]).get(subject.accountPk);
  if (!columns) throw new AppError('internal', 'The gate knows nothing of an account.');
  return columns;
}
