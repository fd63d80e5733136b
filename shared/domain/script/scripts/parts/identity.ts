/**
 * Who is on the line? Nothing here gives away why we are in touch: own name only, the agency when it is
 * expressly asked for (15 USC 1692b(1), 1692c(b); 12 CFR 1006.10).
 */
import type { Answer, Step } from '../../script.ts';
import { heldAsMinor, representativeSteps, verifyCue } from './representatives.ts';
import { choice, end, question } from './write.ts';

export const askedForAgency = { kind: 'agency_asked' } as const;

/** Where the identity check starts and where it turns when the person is somebody else. */
export type IdentityExits = { readonly someoneElse: string };

function verifyAnswers(onMismatch: string): readonly Answer[] {
  return [
    choice('1', 'matches', 'Matches', 'mini_miranda_full', {
      kind: 'confirm_right_party',
      as: 'consumer',
    }),
    choice('2', 'mismatch', 'Does not match', onMismatch),
    choice('3', 'refuses', 'Does not want to say', 'careful'),
    choice('4', 'asks_why', 'Asks why, or who I am', 'why_verify'),
    choice('5', 'asks_agency', 'Asks which company', 'company', askedForAgency),
    choice('6', 'acts_for', 'Is someone who acts for them', 'acts_for'),
    choice('7', 'minor', 'Is under 18', 'minor', heldAsMinor),
  ];
}

/** The identity check of a call; a visit replaces it by one with an ID. */
export const verifyByPhone: Step = question(
  'anyone',
  'verify',
  {
    en: 'Thank you. To protect your privacy, would you please tell me your full name, and your ZIP code or your year of birth?',
    es: 'Gracias. Para proteger su privacidad, ¿me podría decir su nombre completo y su código postal o su año de nacimiento?',
  },
  verifyAnswers('verify_again'),
  { cue: verifyCue },
);

export const verifyInPerson: Step = question(
  'anyone',
  'verify',
  {
    en: 'Thank you for coming in. To protect your privacy, may I see a photo ID, or would you tell me your full name, and your ZIP code or your year of birth?',
    es: 'Gracias por venir. Para proteger su privacidad, ¿me permite ver una identificación con foto, o me podría decir su nombre completo y su código postal o su año de nacimiento?',
  },
  verifyAnswers('verify_again'),
  { cue: `${verifyCue} Look at the ID; keep no copy.` },
);

export function identitySteps({ someoneElse }: IdentityExits): readonly Step[] {
  return [
    question(
      'anyone',
      'verify_again',
      {
        en: 'I am sorry, that is not quite what I have. It may be an older entry. Is there an earlier ZIP code, or would you tell me your year of birth?',
        es: 'Disculpe, eso no coincide con lo que tengo. Puede ser un dato anterior. ¿Tuvo antes otro código postal, o me podría decir su año de nacimiento?',
      },
      verifyAnswers('careful'),
      { cue: verifyCue },
    ),
    question(
      'anyone',
      'why_verify',
      {
        en: 'That is a fair question. My name is {{agent_name}}. What I have is private, and I want to be sure that only {{consumer_name}} hears it. May we go on?',
        es: 'Es una pregunta justa. Me llamo {{agent_name}}. Lo que tengo es privado, y quiero asegurarme de que solo lo escuche {{consumer_name}}. ¿Podemos continuar?',
      },
      [
        choice('1', 'goes_on', 'Goes on', 'verify'),
        choice('2', 'asks_agency', 'Asks which company', 'company', askedForAgency),
        choice('3', 'refuses', 'Does not want to go on', 'careful'),
      ],
    ),
    question(
      'anyone',
      'company',
      {
        en: 'I work for {{agency_name}}. I can say more only to {{consumer_name}}. Is that you?',
        es: 'Trabajo para {{agency_name}}. Solo puedo decir más a {{consumer_name}}. ¿Es usted?',
      },
      [
        choice('1', 'yes', 'Yes', 'verify'),
        choice('2', 'no', 'No, someone else', someoneElse),
        choice('3', 'refuses', 'Does not want to say', 'careful'),
      ],
      { cue: 'The name of the agency only because it was asked for. Nothing else.' },
    ),
    question(
      'anyone',
      'careful',
      {
        en: 'I understand; it is right to be careful. I cannot say more without it. You can reach me at {{agency_phone}} whenever you like. Would you rather go on now, or leave it at that?',
        es: 'Lo comprendo; hace bien en tener cuidado. Sin eso no puedo decir más. Puede comunicarse conmigo al {{agency_phone}} cuando guste. ¿Prefiere continuar ahora o dejarlo así?',
      },
      [
        choice('1', 'goes_on', 'Goes on after all', 'verify'),
        choice('2', 'leaves_it', 'Leaves it at that', 'end_not_verified'),
      ],
    ),
    end('anyone', 'end_not_verified', 'REFUSED_TO_VERIFY', {
      en: 'Thank you for your time. I wish you a good day.',
      es: 'Gracias por su tiempo. Que tenga un buen día.',
    }),
    ...representativeSteps(someoneElse),
    question(
      'anyone',
      'minor',
      {
        en: 'Thank you for telling me. Then I will not go on. May I have the name of a parent or guardian whom I could speak with another time?',
        es: 'Gracias por decírmelo. Entonces no voy a continuar. ¿Me podría decir el nombre de uno de sus padres o de su tutor, para hablar con esa persona en otro momento?',
      },
      [
        choice('1', 'named', 'Gives a name', 'end_minor'),
        choice('2', 'not_named', 'Does not', 'end_minor'),
      ],
    ),
    end('anyone', 'end_minor', 'MINOR', {
      en: 'Thank you. I wish you a good day.',
      es: 'Gracias. Que tenga un buen día.',
    }),
    question(
      'anyone',
      'deceased',
      {
        en: 'I am very sorry for your loss, and thank you for telling me. If you know, who is looking after the estate, so that I trouble nobody else?',
        es: 'Lamento mucho su pérdida, y gracias por decírmelo. Si usted lo sabe, ¿quién se ocupa de la sucesión, para no molestar a nadie más?',
      },
      [
        choice('1', 'named', 'Gives a name', 'end_deceased'),
        choice('2', 'unknown', 'Does not know or does not say', 'end_deceased'),
      ],
      { cue: 'Take your time. Ask nothing else.' },
    ),
    end('anyone', 'end_deceased', 'DECEASED', {
      en: 'Thank you. Please accept my condolences. Goodbye.',
      es: 'Gracias. Reciba mi más sentido pésame. Hasta luego.',
    }),
  ];
}
