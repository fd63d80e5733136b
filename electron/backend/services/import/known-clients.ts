/** The desk's clients by code, for a file that names them in any case. */

import { foldCode } from '../../../../shared/domain/client.ts';
import { listClientNames } from '../../store/clients.store.ts';
import type { Db } from '../../store/database.ts';

export type KnownClients = {
  readonly find: (code: string) => number | undefined;
  readonly add: (code: string, pk: number) => void;
};

export function loadKnownClients(db: Db): KnownClients {
  const pks = new Map(listClientNames(db).map(({ code, pk }) => [foldCode(code), pk]));
  return {
    find: (code) => pks.get(foldCode(code)),
    add: (code, pk) => {
      pks.set(foldCode(code), pk);
    },
  };
}
