/**
 * Somebody who acts for the person. A spouse or guardian is verified and may be the right party (12 CFR
 * 1006.6(a)); an attorney, a parent or who looks after an estate is asked who they are, and nothing else.
 */
import type { Step } from '../../script.ts';
import { choice, question } from './write.ts';

export const heldAsDeceased = { kind: 'propose_hold', hold: 'deceased' } as const;
export const heldAsMinor = { kind: 'propose_hold', hold: 'minor' } as const;
const heldForAttorney = { kind: 'propose_hold', hold: 'attorney' } as const;

export const verifyCue =
  'Let them say it and compare; read nothing out. Never ask for a full Social Security number.';

/** @param someoneElse where it goes on when they are nobody to speak with */
export function representativeSteps(someoneElse: string): readonly Step[] {
  return [
    question(
      'anyone',
      'acts_for',
      {
        en: 'Thank you. May I ask how you are connected with {{consumer_name}}?',
        es: 'Gracias. ¿Puedo preguntarle qué relación tiene con {{consumer_name}}?',
      },
      [
        choice('1', 'spouse', 'Husband or wife', 'verify_spouse'),
        choice('2', 'guardian', 'Guardian appointed by a court', 'verify_guardian'),
        choice('3', 'attorney', 'Attorney', 'attorney_calls', heldForAttorney),
        choice('4', 'parent', 'Parent; the person is under 18', 'parent_calls', heldAsMinor),
        choice('5', 'estate', 'Looks after the estate', 'estate_calls', heldAsDeceased),
        choice('6', 'other', 'Anyone else', someoneElse),
      ],
    ),
    question(
      'anyone',
      'verify_spouse',
      {
        en: 'Thank you. To protect your privacy, would you tell me your own full name, and the ZIP code or year of birth of {{consumer_name}}?',
        es: 'Gracias. Para proteger su privacidad, ¿me podría decir su nombre completo y el código postal o el año de nacimiento de {{consumer_name}}?',
      },
      [
        choice('1', 'matches', 'Matches', 'mini_miranda_full', {
          kind: 'confirm_right_party',
          as: 'spouse',
        }),
        choice('2', 'mismatch', 'Does not match or does not say', someoneElse),
      ],
      { cue: `${verifyCue} Where a flag says that a spouse may not be told, answer 2.` },
    ),
    question(
      'anyone',
      'verify_guardian',
      {
        en: 'Thank you. Would you tell me your full name and the court that appointed you, and the ZIP code or year of birth of {{consumer_name}}?',
        es: 'Gracias. ¿Me podría decir su nombre completo y el tribunal que le nombró, y el código postal o el año de nacimiento de {{consumer_name}}?',
      },
      [
        choice('1', 'matches', 'Matches', 'mini_miranda_full', {
          kind: 'confirm_right_party',
          as: 'guardian',
        }),
        choice('2', 'mismatch', 'Does not match or does not say', someoneElse),
      ],
      { cue: `${verifyCue} Ask for a copy of the order by mail.` },
    ),
    question(
      'anyone',
      'attorney_calls',
      {
        en: 'Thank you for telling me. From now on I will turn to you and not to {{consumer_name}}. May I have your name, the address of your office and your phone number, and would you confirm in writing that you act for them?',
        es: 'Gracias por decírmelo. Desde ahora me dirigiré a usted y no a {{consumer_name}}. ¿Me podría dar su nombre, la dirección de su despacho y su teléfono, y confirmarme por escrito que actúa en su nombre?',
      },
      [
        choice('1', 'named', 'Gives name and address', 'end_attorney'),
        choice('2', 'not_named', 'Does not', 'end_attorney'),
      ],
      {
        cue: 'Say nothing more: it is not known yet that they act for the person. Name and address go under People.',
      },
    ),
    question(
      'anyone',
      'parent_calls',
      {
        en: 'Thank you for telling me. Then I will not go on today. May I have your name and address, so that I know whom to turn to?',
        es: 'Gracias por decírmelo. Entonces hoy no voy a continuar. ¿Me podría dar su nombre y su dirección, para saber a quién dirigirme?',
      },
      [
        choice('1', 'named', 'Gives a name', 'end_minor'),
        choice('2', 'not_named', 'Does not', 'end_minor'),
      ],
    ),
    question(
      'anyone',
      'estate_calls',
      {
        en: 'I am very sorry for your loss, and thank you for telling me. May I have your name and address, so that I turn to you and trouble nobody else?',
        es: 'Lamento mucho su pérdida, y gracias por decírmelo. ¿Me podría dar su nombre y su dirección, para dirigirme a usted y no molestar a nadie más?',
      },
      [
        choice('1', 'named', 'Gives a name', 'end_deceased'),
        choice('2', 'not_named', 'Does not', 'end_deceased'),
      ],
      { cue: 'Take your time. Ask nothing else.' },
    ),
  ];
}
