/** To whom the debt is owed now, as a letter names it. Pure. */
import type { LetterAccount } from '../../../store/letter-accounts.store.ts';

type Names = Pick<LetterAccount, 'currentCreditor' | 'clientName' | 'creditorName'>;

const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * The creditor that the placement names (12 CFR 1006.34(c)(2)(v)). Where it names none, or the client
 * itself, the client's letter identity says how that name is written.
 */
export function currentCreditor({
  currentCreditor: named,
  clientName,
  creditorName,
}: Names): string {
  const isClient = bare(named) === '' || bare(named) === bare(clientName);
  return isClient ? creditorName || named || clientName : named;
}
