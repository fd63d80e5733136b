/** We call. From the ring to the identity check, with everyone else who may pick up. */
import type { Answer, Script, Step } from '../script.ts';
import { agreementSteps } from './parts/agreement.ts';
import { disclosureSteps, recordingStep } from './parts/disclosures.ts';
import { askedForAgency, identitySteps, verifyByPhone } from './parts/identity.ts';
import { alwaysAfter, alwaysBefore, protectionSteps } from './parts/protection.ts';
import { heldAsDeceased } from './parts/representatives.ts';
import { choice, end, question } from './parts/write.ts';
import { voicemailSteps } from './voicemail.ts';

const wrongNumber = { kind: 'mark_phone', mark: 'wrong_number' } as const;
const notInService = { kind: 'mark_phone', mark: 'not_in_service' } as const;

const whoAnswered: readonly Answer[] = [
  choice('1', 'speaking', 'Speaking', 'verify'),
  choice('2', 'fetched', 'Is coming to the phone', 'open_again'),
  choice('3', 'not_in', 'Is not in', 'not_in'),
  choice('4', 'asks_who', 'Asks who is calling', 'who'),
  choice('5', 'asks_agency', 'Asks which company', 'company', askedForAgency),
  choice('6', 'wrong_number', 'Wrong number', 'wrong_number'),
  choice('7', 'acts_for', 'Acts for them', 'acts_for'),
  choice('8', 'has_died', 'Says that they have died', 'deceased', heldAsDeceased),
  choice('9', 'child', 'A child answers', 'child'),
];

const ring: readonly Step[] = [
  question(
    'anyone',
    'ring',
    null,
    [
      choice('1', 'person', 'Someone answers', 'recording'),
      choice('2', 'machine', 'Voicemail', 'voicemail'),
      choice('3', 'no_answer', 'No answer', 'end_no_answer'),
      choice('4', 'busy', 'Busy', 'end_busy'),
      choice('5', 'dead', 'Not in service', 'end_not_in_service', notInService),
    ],
    { cue: 'What happens on the line?', unattended: true },
  ),
  end('anyone', 'end_no_answer', 'NO_ANSWER', null),
  end('anyone', 'end_busy', 'BUSY', null),
  end('anyone', 'end_not_in_service', 'NOT_IN_SERVICE', null),
  end('anyone', 'end_left', 'HUNG_UP', null),
];

const opening: readonly Step[] = [
  question(
    'anyone',
    'open',
    {
      en: 'Hello, my name is {{agent_name}}. May I speak with {{consumer_name}}, please?',
      es: 'Hola, me llamo {{agent_name}}. ¿Puedo hablar con {{consumer_name}}, por favor?',
    },
    whoAnswered,
    { cue: 'Your own name only. Say nothing about why you call.' },
  ),
  question(
    'anyone',
    'open_again',
    {
      en: 'Hello, my name is {{agent_name}}. Am I speaking with {{consumer_name}}?',
      es: 'Hola, me llamo {{agent_name}}. ¿Hablo con {{consumer_name}}?',
    },
    whoAnswered,
  ),
  question(
    'anyone',
    'who',
    {
      en: 'My name is {{agent_name}}. I would like to speak with {{consumer_name}} in person. Is that possible now?',
      es: 'Me llamo {{agent_name}}. Quisiera hablar personalmente con {{consumer_name}}. ¿Es posible ahora?',
    },
    whoAnswered,
    { cue: 'The agency only if they expressly ask which company.' },
  ),
  question(
    'anyone',
    'child',
    {
      en: 'Hello, my name is {{agent_name}}. Is there a grown-up at home whom I could speak with?',
      es: 'Hola, me llamo {{agent_name}}. ¿Hay una persona adulta en casa con quien pueda hablar?',
    },
    [
      choice('1', 'yes', 'A grown-up comes', 'open_again'),
      choice('2', 'no', 'No', 'end_third_party'),
    ],
    { cue: 'Ask a child nothing else.' },
  ),
];

const otherPeople: readonly Step[] = [
  question(
    'anyone',
    'not_in',
    {
      en: 'Thank you. When would be a good time to reach {{consumer_name}}?',
      es: 'Gracias. ¿Cuál sería un buen momento para encontrar a {{consumer_name}}?',
    },
    [
      choice('1', 'time', 'Gives a time', 'end_third_party'),
      choice('2', 'no_time', 'Does not know or does not say', 'end_third_party'),
      choice('3', 'message', 'Offers to take a message', 'no_message'),
      choice('4', 'moved', 'Can no longer be reached here', 'location'),
      choice('5', 'asks_who', 'Asks who is calling', 'who'),
      choice('6', 'asks_agency', 'Asks which company', 'company', askedForAgency),
      choice('7', 'acts_for', 'Acts for them', 'acts_for'),
      choice('8', 'has_died', 'Says that they have died', 'deceased', heldAsDeceased),
      choice('9', 'wrong_number', 'Wrong number', 'wrong_number'),
    ],
    { cue: 'Leave no message with anyone. Say nothing about why you call.' },
  ),
  question(
    'anyone',
    'no_message',
    {
      en: 'That is kind of you. I would rather try again another time.',
      es: 'Es muy amable. Prefiero intentarlo en otro momento.',
    },
    [choice('1', 'fine', 'Says goodbye', 'end_third_party')],
  ),
  end('anyone', 'end_third_party', 'THIRD_PARTY', {
    en: 'Thank you for your help. I wish you a good day.',
    es: 'Gracias por su ayuda. Que tenga un buen día.',
  }),
  question(
    'anyone',
    'wrong_number',
    {
      en: 'I am sorry to have troubled you. So that I do not call again by mistake: is there nobody called {{consumer_name}} at this number?',
      es: 'Disculpe la molestia. Para no volver a llamar por error: ¿no hay nadie llamado {{consumer_name}} en este número?',
    },
    [
      choice('1', 'nobody', 'Nobody', 'end_wrong_number', wrongNumber),
      choice('2', 'moved', 'Used to be here', 'location'),
      choice('3', 'not_in', 'Is here, but not in', 'not_in'),
    ],
  ),
  question(
    'anyone',
    'location',
    {
      en: 'Thank you. My name is {{agent_name}}. I am confirming location information for {{consumer_name}}. Do you know their home address, their phone number there, or where they work?',
      es: 'Gracias. Me llamo {{agent_name}}. Estoy confirmando información de ubicación de {{consumer_name}}. ¿Sabe usted su domicilio, su teléfono allí o dónde trabaja?',
    },
    [
      choice('1', 'tells', 'Tells what they know', 'end_location', wrongNumber),
      choice('2', 'unknown', 'Does not know or does not say', 'end_location', wrongNumber),
      choice('3', 'asks_agency', 'Asks which company', 'location_company', askedForAgency),
    ],
    { cue: 'Only these three things, and only once with each person. Never why.' },
  ),
  question(
    'anyone',
    'location_company',
    {
      en: 'I work for {{agency_name}}. I am only confirming location information for {{consumer_name}}. Can you help me with it?',
      es: 'Trabajo para {{agency_name}}. Solo estoy confirmando información de ubicación de {{consumer_name}}. ¿Me puede ayudar?',
    },
    [
      choice('1', 'tells', 'Tells what they know', 'end_location', wrongNumber),
      choice('2', 'unknown', 'Does not know or does not say', 'end_location', wrongNumber),
    ],
    { cue: 'The agency only because it was asked for. Never why.' },
  ),
  end('anyone', 'end_location', 'WRONG_NUMBER', {
    en: 'Thank you for your help. I wish you a good day.',
    es: 'Gracias por su ayuda. Que tenga un buen día.',
  }),
  end('anyone', 'end_wrong_number', 'WRONG_NUMBER', {
    en: 'Thank you. I will take the number off my list. I wish you a good day.',
    es: 'Gracias. Quitaré el número de mi lista. Que tenga un buen día.',
  }),
];

export const outboundCall: Script = {
  id: 'outbound-call',
  version: 2,
  channel: 'outbound_call',
  title: 'Outbound call',
  first: 'ring',
  steps: [
    ...ring,
    recordingStep('open'),
    ...opening,
    ...otherPeople,
    ...voicemailSteps,
    verifyByPhone,
    ...identitySteps({ someoneElse: 'not_in' }),
    ...disclosureSteps,
    ...agreementSteps,
    ...protectionSteps,
  ],
  always: { beforeRightParty: alwaysBefore, afterRightParty: alwaysAfter },
};
