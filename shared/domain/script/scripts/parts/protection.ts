/**
 * What a person may say at any moment, before or after the identity check: stop, an attorney, a
 * bankruptcy, a dispute, a stolen identity, another language, another time. None of these steps names
 * the debt, so they are safe wherever they begin, even in the middle of a disclosure.
 */
import type { ProposedHold } from '../../../outcomes.ts';
import type { Answer, Effect, Step } from '../../script.ts';
import { choice, end, question } from './write.ts';

function hold(kind: ProposedHold): Effect {
  return { kind: 'propose_hold', hold: kind };
}

function interrupting(answer: Answer): Answer {
  return { ...answer, interrupts: true };
}

/** The answer by which the person, before any identity check, asks for another time. */
export const saysCallBack = 'says_call_back';

const shared: readonly Answer[] = [
  choice('A', 'says_attorney', 'Has an attorney', 'attorney', hold('attorney')),
  choice('B', 'says_bankruptcy', 'Has filed for bankruptcy', 'bankruptcy', hold('bankruptcy')),
  choice('C', saysCallBack, 'Is the person, asks for another time', 'call_back'),
];

export const alwaysBefore: readonly Answer[] = [
  ...shared,
  choice('L', 'needs_language', 'Prefers another language', 'language_before'),
  choice('X', 'says_stop', 'Asks us to stop', 'stop_before'),
  choice('H', 'left', 'Hangs up or leaves', 'end_left'),
].map(interrupting);

export const alwaysAfter: readonly Answer[] = [
  ...shared,
  choice('D', 'says_dispute', 'Disputes it', 'dispute', hold('dispute')),
  choice('T', 'says_theft', 'Identity was stolen', 'identity_theft', hold('identity_theft')),
  choice('L', 'needs_language', 'Prefers another language', 'language_after'),
  choice('X', 'says_stop', 'Asks us to stop', 'end_cease', hold('cease')),
  choice('H', 'left', 'Hangs up or leaves', 'end_rp_left'),
].map(interrupting);

const askLanguage = {
  en: 'Would you rather speak Spanish? ¿Prefiere hablar en español?',
  es: '¿Prefiere hablar en inglés? Would you rather speak English?',
};

function languageAnswers(next: string): readonly Answer[] {
  return [
    choice('1', 'spanish', 'Go on in Spanish', next, { kind: 'speak', language: 'es' }),
    choice('2', 'english', 'Go on in English', next, { kind: 'speak', language: 'en' }),
    choice('3', 'other', 'Another language, or nobody here speaks it', 'end_language'),
  ];
}

export const protectionSteps: readonly Step[] = [
  question('anyone', 'language_before', askLanguage, languageAnswers('open')),
  question('right_party', 'language_after', askLanguage, languageAnswers('mini_miranda_full'), {
    cue: 'After a change of language the disclosure is read again in that language.',
  }),
  end('anyone', 'end_language', 'LANGUAGE', {
    en: 'Thank you. I will arrange for someone who speaks your language. Goodbye.',
    es: 'Gracias. Me ocuparé de que le atienda alguien que hable su idioma. Hasta luego.',
  }),
  question(
    'anyone',
    'stop_before',
    {
      en: 'I understand, and I am sorry for the trouble. So that I note it in the right place: are you {{consumer_name}}?',
      es: 'Comprendo, y disculpe la molestia. Para anotarlo donde corresponde: ¿es usted {{consumer_name}}?',
    },
    [
      choice('1', 'yes', 'Yes', 'end_cease', hold('cease')),
      choice('2', 'will_not_say', 'Does not say', 'end_cease', hold('cease')),
      choice('3', 'no', 'No, someone else', 'end_stop_other', {
        kind: 'mark_phone',
        mark: 'opted_out',
      }),
    ],
    { cue: 'Do not argue and do not ask why.' },
  ),
  end(
    'anyone',
    'end_cease',
    'CEASE',
    {
      en: 'I understand. I have noted that you do not want to hear from us, and I will see to it. If you wish, you can also tell us in writing. Thank you, and goodbye.',
      es: 'Comprendo. He anotado que no desea que nos comuniquemos con usted, y me encargaré de ello. Si lo desea, también puede decírnoslo por escrito. Gracias y hasta luego.',
    },
    { cue: 'Confirm the hold at wrap-up.' },
  ),
  end(
    'anyone',
    'end_stop_other',
    'THIRD_PARTY',
    {
      en: 'Thank you for telling me. I am sorry for the trouble. Goodbye.',
      es: 'Gracias por decírmelo. Disculpe la molestia. Hasta luego.',
    },
    { cue: 'This number is not called again.' },
  ),
  question(
    'anyone',
    'attorney',
    {
      en: 'Thank you for telling me. From now on we will turn to the attorney and not to you. May I have the name, the address and the phone number?',
      es: 'Gracias por decírmelo. Desde ahora nos dirigiremos al abogado y no a usted. ¿Me podría dar su nombre, su dirección y su teléfono?',
    },
    [
      choice('1', 'named', 'Gives name and address', 'end_attorney'),
      choice('2', 'not_at_hand', 'Does not have them at hand', 'end_attorney'),
    ],
    { cue: 'Ask nothing else.' },
  ),
  end('anyone', 'end_attorney', 'ATTORNEY', {
    en: 'Thank you. I have noted it. Goodbye.',
    es: 'Gracias. Lo he anotado. Hasta luego.',
  }),
  question(
    'anyone',
    'bankruptcy',
    {
      en: 'Thank you for telling me. I will stop here. If you have them at hand, may I note the case number, the court, and the name of your attorney?',
      es: 'Gracias por decírmelo. Aquí me detengo. Si los tiene a mano, ¿puedo anotar el número del caso, el tribunal y el nombre de su abogado?',
    },
    [
      choice('1', 'given', 'Gives the details', 'end_bankruptcy'),
      choice('2', 'not_at_hand', 'Does not have them at hand', 'end_bankruptcy'),
    ],
    { cue: 'Ask for nothing but these.' },
  ),
  end('anyone', 'end_bankruptcy', 'BANKRUPTCY', {
    en: 'Thank you. I have noted it, and you need not do anything else for us. Goodbye.',
    es: 'Gracias. Lo he anotado, y usted no tiene que hacer nada más por nosotros. Hasta luego.',
  }),
  question(
    'anyone',
    'call_back',
    {
      en: 'Of course. Which day and time suit you, and at which number may I reach you?',
      es: 'Por supuesto. ¿Qué día y a qué hora le viene bien, y a qué número le puedo llamar?',
    },
    [choice('1', 'noted', 'Time noted', 'end_call_back')],
    {
      cue: 'Enter the time at wrap-up, in their zone. The desk keeps no other times: what does not suit them goes into the note, to be read before the next call.',
    },
  ),
  end('anyone', 'end_call_back', 'CALLBACK', {
    en: 'Thank you. I have noted it. Until then.',
    es: 'Gracias. Lo he anotado. Hasta entonces.',
  }),
  question(
    'right_party',
    'dispute',
    {
      en: 'Thank you for telling me. You have every right to question this. What do you believe is wrong?',
      es: 'Gracias por decírmelo. Usted tiene todo el derecho de cuestionarlo. ¿Qué cree que está mal?',
    },
    [
      choice('1', 'not_theirs', 'It is not theirs', 'end_dispute'),
      choice('2', 'amount', 'The amount is wrong', 'end_dispute'),
      choice('3', 'wants_proof', 'Wants to see proof', 'end_dispute'),
      choice('4', 'original_creditor', 'Wants the original creditor’s name', 'end_dispute'),
      choice('5', 'other', 'Something else', 'end_dispute'),
    ],
    { cue: 'Listen and write down their words. Do not try to talk them out of it.' },
  ),
  end('right_party', 'end_dispute', 'DISPUTE', {
    en: 'I have noted it, and we will look into it before we ask you for anything more on that part. You can also write to us; the notice that we mail explains how and until when. Thank you, and goodbye.',
    es: 'Lo he anotado, y lo revisaremos antes de pedirle algo más sobre esa parte. También puede escribirnos; el aviso que enviamos por correo explica cómo y hasta cuándo. Gracias y hasta luego.',
  }),
  question(
    'right_party',
    'identity_theft',
    {
      en: 'I am sorry that this happened to you. I will stop here while it is looked into. When did you learn of it, and have you made a report? At identitytheft.gov you can make one at no cost.',
      es: 'Lamento que le haya pasado esto. Aquí me detengo mientras se revisa. ¿Cuándo lo supo, y ha hecho una denuncia? En robodeidentidad.gov puede hacer una sin costo.',
    },
    [
      choice('1', 'reported', 'Has made a report', 'end_identity_theft'),
      choice('2', 'not_yet', 'Not yet', 'end_identity_theft'),
    ],
  ),
  end('right_party', 'end_identity_theft', 'IDENTITY_THEFT', {
    en: 'Thank you. I have noted it. If you send us a copy of the report, it will help. Goodbye.',
    es: 'Gracias. Lo he anotado. Si nos envía una copia de la denuncia, será de ayuda. Hasta luego.',
  }),
  end('right_party', 'end_rp_left', 'RPC_HUNG_UP', null),
];
