/** They call us. Identity first: a caller who knows our number may still be anybody. */
import type { Script, Step } from '../script.ts';
import { agreementSteps } from './parts/agreement.ts';
import { disclosureSteps, recordingStep } from './parts/disclosures.ts';
import { askedForAgency, identitySteps, verifyByPhone } from './parts/identity.ts';
import { alwaysAfter, alwaysBefore, protectionSteps } from './parts/protection.ts';
import { heldAsDeceased } from './parts/representatives.ts';
import { choice, end, question } from './parts/write.ts';

const wrongNumber = { kind: 'mark_phone', mark: 'wrong_number' } as const;

const opening: readonly Step[] = [
  question(
    'anyone',
    'open',
    {
      en: 'Thank you for calling. My name is {{agent_name}}. May I have your name, please?',
      es: 'Gracias por llamar. Me llamo {{agent_name}}. ¿Me podría decir su nombre, por favor?',
    },
    [
      choice('1', 'gives_name', 'Gives the name I have', 'verify'),
      choice('2', 'for_other', 'Calls for someone else', 'acts_for'),
      choice('3', 'returns_call', 'Asks why we called', 'why_verify'),
      choice('4', 'asks_agency', 'Asks which company', 'company', askedForAgency),
      choice('5', 'wrong_person', 'We have been calling the wrong person', 'wrong_person'),
      choice('6', 'has_died', 'Says that the person has died', 'deceased', heldAsDeceased),
    ],
    { cue: 'Your own name only, until you know who is calling.' },
  ),
  question(
    'anyone',
    'wrong_person',
    {
      en: 'I am sorry for the trouble. Which number have we been calling, so that I can take it off my list?',
      es: 'Disculpe la molestia. ¿A qué número hemos estado llamando, para quitarlo de mi lista?',
    },
    [
      choice('1', 'number', 'Gives the number', 'end_wrong_number', wrongNumber),
      choice('2', 'no_number', 'Does not', 'end_wrong_number'),
    ],
  ),
  end('anyone', 'end_wrong_number', 'WRONG_NUMBER', {
    en: 'Thank you. I have noted it. I wish you a good day.',
    es: 'Gracias. Lo he anotado. Que tenga un buen día.',
  }),
  question(
    'anyone',
    'other_person',
    {
      en: 'Thank you for calling. What I have is private, so I can speak only with {{consumer_name}}. They are welcome to call me at {{agency_phone}}.',
      es: 'Gracias por llamar. Lo que tengo es privado, así que solo puedo hablar con {{consumer_name}}. Con gusto le atenderé en el {{agency_phone}}.',
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

export const inboundCall: Script = {
  id: 'inbound-call',
  version: 2,
  channel: 'inbound_call',
  title: 'Inbound call',
  first: 'recording',
  steps: [
    recordingStep('open'),
    ...opening,
    verifyByPhone,
    ...identitySteps({ someoneElse: 'other_person' }),
    ...disclosureSteps,
    ...agreementSteps,
    ...protectionSteps,
  ],
  always: { beforeRightParty: alwaysBefore, afterRightParty: alwaysAfter },
};
