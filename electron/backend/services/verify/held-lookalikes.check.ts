import { findRow } from '../../store/prepare.ts';
import { forgottenLookalikes } from '../contact/likely-same.ts';
import type { Check } from './check.ts';

/** Domain invariant 5 stands on it: who may be a person on hold is not called as long as that is not settled. */
export const heldLookalikes: Check = {
  check: 'held-lookalikes',
  states: 'Every record that looks like a person on hold is known as one to look at before a call.',
  *findProblems({ db }) {
    for (const pk of forgottenLookalikes(db)) {
      yield findRow<{ id: string }>(db, 'SELECT id FROM consumers WHERE pk = :pk', { pk })?.id ??
        '';
    }
  },
};
