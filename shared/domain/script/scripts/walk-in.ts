/** Someone comes to the desk. An ID first, and nobody else within hearing. */
import type { Script, Step } from '../script.ts';
import { agreementSteps } from './parts/agreement.ts';
import { disclosureSteps } from './parts/disclosures.ts';
import { askedForAgency, identitySteps, verifyInPerson } from './parts/identity.ts';
import { alwaysAfter, alwaysBefore, protectionSteps } from './parts/protection.ts';
import { heldAsDeceased } from './parts/representatives.ts';
import { choice, end, question } from './parts/write.ts';

const opening: readonly Step[] = [
  question(
    'anyone',
    'open',
    {
      en: 'Welcome. My name is {{agent_name}}. May I have your name, please?',
      es: 'Le doy la bienvenida. Me llamo {{agent_name}}. ¿Me podría decir su nombre, por favor?',
    },
    [
      choice('1', 'gives_name', 'Gives the name I have', 'verify'),
      choice('2', 'for_other', 'Comes for someone else', 'acts_for'),
      choice('3', 'asks_why', 'Asks what this is about', 'why_verify'),
      choice('4', 'asks_agency', 'Asks which company', 'company', askedForAgency),
      choice('5', 'has_died', 'Says that the person has died', 'deceased', heldAsDeceased),
    ],
    { cue: 'See that nobody else can hear or read along.' },
  ),
  question(
    'anyone',
    'other_person',
    {
      en: 'Thank you for coming in. What I have is private, so I can speak only with {{consumer_name}}. They are welcome to come in or to call me at {{agency_phone}}.',
      es: 'Gracias por venir. Lo que tengo es privado, así que solo puedo hablar con {{consumer_name}}. Puede venir o llamarme al {{agency_phone}}.',
    },
    [choice('1', 'understands', 'Says goodbye', 'end_third_party')],
    { cue: 'Neither confirm nor deny anything, whatever they already know.' },
  ),
  end('anyone', 'end_third_party', 'THIRD_PARTY', {
    en: 'Thank you for your understanding. I wish you a good day.',
    es: 'Gracias por su comprensión. Que tenga un buen día.',
  }),
  end('anyone', 'end_left', 'CALLER_LEFT', null),
];

export const walkIn: Script = {
  id: 'walk-in',
  version: 2,
  channel: 'walk_in',
  title: 'Walk-in visit',
  first: 'open',
  steps: [
    ...opening,
    verifyInPerson,
    ...identitySteps({ someoneElse: 'other_person' }),
    ...disclosureSteps,
    ...agreementSteps,
    ...protectionSteps,
  ],
  always: { beforeRightParty: alwaysBefore, afterRightParty: alwaysAfter },
};
