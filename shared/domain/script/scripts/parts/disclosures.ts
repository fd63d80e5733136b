/**
 * What the right party hears first: the mini-Miranda, full on the initial communication and short on
 * every later one (12 CFR 1006.18(e)), and the caution that the debt may be too old for a lawsuit.
 */
import type { Disclosure, Step } from '../../script.ts';
import { disclose } from './write.ts';

const full: Disclosure = {
  id: 'mini_miranda_full',
  text: {
    en: 'I am a debt collector. This is an attempt to collect a debt, and any information obtained will be used for that purpose.',
    es: 'Le habla un cobrador de deudas. Este es un intento de cobrar una deuda, y toda información que se obtenga se utilizará con ese fin.',
  },
};

const short: Disclosure = {
  id: 'mini_miranda_short',
  text: {
    en: 'This communication is from a debt collector.',
    es: 'Esta comunicación es de un cobrador de deudas.',
  },
};

const timeBarred: Disclosure = {
  id: 'time_barred',
  text: {
    en: 'The law limits how long a person can be sued on a debt. Because of its age, this debt may be past that time. We will not sue you for it. In some states a payment, or a written promise to pay, can start that time again.',
    es: 'La ley limita por cuánto tiempo se puede demandar a una persona por una deuda. Por su antigüedad, es posible que esta deuda haya pasado ese plazo. No le demandaremos por ella. En algunos estados, un pago o una promesa de pago por escrito puede hacer que el plazo comience de nuevo.',
  },
};

const introduction = {
  en: 'Thank you. I am {{agent_name}} with {{agency_name}}.',
  es: 'Gracias. Soy {{agent_name}}, de {{agency_name}}.',
};

export const disclosureSteps: readonly Step[] = [
  disclose('right_party', 'mini_miranda_full', introduction, full, 'time_barred', {
    cue: 'Word for word, then tick it. Only then anything else.',
    when: { flag: 'first_communication', otherwise: 'mini_miranda_short' },
  }),
  disclose('right_party', 'mini_miranda_short', introduction, short, 'time_barred', {
    cue: 'Word for word, then tick it. Only then anything else.',
  }),
  disclose('right_party', 'time_barred', null, timeBarred, 'purpose', {
    cue: 'The period has run out or is not known. Where a state gives its own words, read those as well. Never speak of a lawsuit as a possibility.',
    when: { flag: 'may_be_time_barred', otherwise: 'purpose' },
  }),
];

const recording: Disclosure = {
  id: 'recording',
  text: {
    en: 'Please note that this call is recorded.',
    es: 'Le informo que esta llamada se graba.',
  },
};

/** The recording notice, said before anything else where the desk records. */
export function recordingStep(next: string): Step {
  return disclose('anyone', 'recording', null, recording, next, {
    when: { flag: 'recorded', otherwise: next },
  });
}
