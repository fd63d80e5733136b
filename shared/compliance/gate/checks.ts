/** Every check of the gate, in the order in which reasons are shown. A new rule is a new file and a line here. */
import { address } from './address.ts';
import { attorney } from './attorney.ts';
import { bankruptcy } from './bankruptcy.ts';
import { callFrequency } from './call-frequency.ts';
import { cease } from './cease.ts';
import { clock } from './clock.ts';
import { contactPoint } from './contact-point.ts';
import type { Check } from './context.ts';
import { deceased } from './deceased.ts';
import { dispute } from './dispute.ts';
import { electronicBasis } from './electronic-basis.ts';
import { harassment } from './harassment.ts';
import { identityTheft } from './identity-theft.ts';
import { inconvenient } from './inconvenient.ts';
import { likelySame } from './likely-same.ts';
import { locationCall } from './location-call.ts';
import { minor } from './minor.ts';
import { optOut } from './opt-out.ts';
import { recalled } from './recalled.ts';
import { servicemember } from './servicemember.ts';
import { stateFrequency } from './state-frequency.ts';
import { thirdParty } from './third-party.ts';
import { timeBarred } from './time-barred.ts';

export const checks: readonly Check[] = [
  bankruptcy,
  cease,
  recalled,
  deceased,
  attorney,
  dispute,
  minor,
  identityTheft,
  servicemember,
  timeBarred,
  likelySame,
  contactPoint,
  thirdParty,
  locationCall,
  optOut,
  electronicBasis,
  address,
  inconvenient,
  clock,
  callFrequency,
  stateFrequency,
  harassment,
];
