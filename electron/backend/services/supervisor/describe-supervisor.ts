/** Whether there is a supervisor on this desk, and what their sheets have left. */
import type { OutputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { listReleaseSheets } from '../../store/release-sheets.store.ts';
import { hasSupervisor } from './supervisor-secret.ts';

export function describeSupervisor({ db }: DeskContext): OutputOf<'supervisor.get'> {
  return {
    isSet: hasSupervisor(db),
    sheets: listReleaseSheets(db).map(({ name, madeAt, codes, used, wrongCodes, withdrawnAt }) => ({
      name,
      madeAt,
      codes,
      used,
      wrongCodes,
      ...(withdrawnAt !== null && { withdrawnAt }),
    })),
  };
}
