/** Every check of the gate, in the order in which reasons are shown. A new rule is a new file and a line here. */
import { address } from './address.ts';
import { attorney } from './attorney.ts';
import { bankruptcy } from './bankruptcy.ts';
import { callFrequency } from './call-frequency.ts';
import { cease } from './cease.ts';
import { clock } from './clock.ts';
import type { Check } from './context.ts';
import { deceased } from './deceased.ts';
import { dispute } from './dispute.ts';
import { identityTheft } from './identity-theft.ts';
import { inconvenient } from './inconvenient.ts';
import { likelySame } from './likely-same.ts';
import { minor } from './minor.ts';
import { phoneStatus } from './phone-status.ts';
import { recalled } from './recalled.ts';
import { stateFrequency } from './state-frequency.ts';

export const checks: readonly Check[] = [
  bankruptcy,
  cease,
  recalled,
  deceased,
  attorney,
  dispute,
  minor,
  identityTheft,
  likelySame,
  phoneStatus,
  address,
  inconvenient,
  clock,
  callFrequency,
  stateFrequency,
];
