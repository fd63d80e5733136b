/** With the right party: what the matter is, and how it may be settled in a way that the person can keep. */
import type { Effect, Step } from '../../script.ts';
import { choice, end, question } from './write.ts';

function panel(name: 'payment' | 'offers' | 'promise' | 'worksheet'): Effect {
  return { kind: 'open_panel', panel: name };
}

const disputed = { kind: 'propose_hold', hold: 'dispute' } as const;
const paid = { kind: 'log_outcome', code: 'PAYMENT' } as const;

export const agreementSteps: readonly Step[] = [
  question(
    'right_party',
    'purpose',
    {
      en: 'This is about the account with {{creditor}} that ends in {{account_tail}}. The balance today is {{balance}}. Would you tell me how things stand, so that we can find a way that works for you?',
      es: 'Se trata de la cuenta con {{creditor}} que termina en {{account_tail}}. El saldo de hoy es de {{balance}}. ¿Me puede contar cómo está la situación, para encontrar una manera que le convenga?',
    },
    [
      choice('1', 'pays_now', 'Pays now', 'pay_now', panel('payment')),
      choice('2', 'will_pay', 'Will pay on a date', 'promise', panel('promise')),
      choice('3', 'installments', 'Needs installments', 'plan', panel('offers')),
      choice('4', 'less', 'Asks for less', 'offer', panel('offers')),
      choice('5', 'cannot_pay', 'Cannot pay', 'hardship', panel('worksheet')),
      choice('6', 'already_paid', 'Has already paid', 'already_paid', disputed),
      choice('7', 'will_not_pay', 'Will not pay', 'will_not_pay'),
      choice('8', 'needs_time', 'Wants to think', 'end_no_commitment'),
    ],
    { cue: 'Ask, then listen. The other answers can be given at any time by their letter.' },
  ),
  question(
    'right_party',
    'pay_now',
    {
      en: 'Thank you. Would you like to take care of all of it today, or of a part? Tell me the amount and how you would like to pay, and I will read it back before I record it.',
      es: 'Gracias. ¿Desea pagar todo hoy o una parte? Dígame la cantidad y cómo desea pagar, y se la repetiré antes de registrarla.',
    },
    [
      choice('1', 'posted', 'Payment posted', 'end_payment'),
      choice(
        '2',
        'rest_by_date',
        'Part posted, the rest by a date',
        'promise',
        paid,
        panel('promise'),
      ),
      choice(
        '3',
        'rest_in_parts',
        'Part posted, the rest in installments',
        'plan',
        paid,
        panel('offers'),
      ),
      choice('4', 'not_now', 'Not now after all', 'purpose'),
    ],
    { cue: 'Read amount and method back. Never write a card number into a note.' },
  ),
  end('right_party', 'end_payment', 'PAYMENT', {
    en: 'Thank you. It is recorded, and your receipt is on its way. I appreciate it. Have a good day.',
    es: 'Gracias. Ha quedado registrado, y su recibo va en camino. Se lo agradezco. Que tenga un buen día.',
  }),
  question(
    'right_party',
    'promise',
    {
      en: 'Thank you. Which amount, and on which date, are you sure of? I would rather note less than have you worry.',
      es: 'Gracias. ¿Qué cantidad, y en qué fecha, es segura para usted? Prefiero anotar menos antes que causarle preocupación.',
    },
    [
      choice('1', 'names_it', 'Names amount and date', 'promise_read_back'),
      choice('2', 'installments', 'Installments would be better', 'plan', panel('offers')),
      choice('3', 'cannot', 'Cannot do it after all', 'hardship', panel('worksheet')),
      choice('4', 'not_yet', 'Cannot say yet', 'end_no_commitment'),
    ],
  ),
  question(
    'right_party',
    'promise_read_back',
    {
      en: 'So that is {{agreed_amount}} on {{agreed_date}}. Is that right?',
      es: 'Entonces son {{agreed_amount}} el {{agreed_date}}. ¿Es correcto?',
    },
    [
      choice('1', 'yes', 'Yes', 'end_promise'),
      choice('2', 'change', 'No, something else', 'promise', panel('promise')),
    ],
  ),
  end('right_party', 'end_promise', 'PROMISE', {
    en: 'Thank you. I have noted it. If anything changes, call us before that day and we will find another way. Goodbye.',
    es: 'Gracias. Lo he anotado. Si algo cambia, llámenos antes de ese día y buscaremos otra manera. Hasta luego.',
  }),
  question(
    'right_party',
    'plan',
    {
      en: 'Let us find installments that you can keep up. How much could you spare each time, and how often does your income come in?',
      es: 'Busquemos cuotas que usted pueda cumplir. ¿Cuánto podría apartar cada vez, y con qué frecuencia recibe sus ingresos?',
    },
    [
      choice('1', 'agrees', 'Agrees to a plan', 'plan_read_back'),
      choice('2', 'unsure', 'Does not know what is possible', 'hardship', panel('worksheet')),
      choice('3', 'less', 'Asks for less in all', 'offer', panel('offers')),
      choice('4', 'thinks', 'Wants to think it over', 'end_offer_open'),
    ],
    { cue: 'Suggest nothing above what the worksheet leaves.' },
  ),
  question(
    'right_party',
    'plan_read_back',
    {
      en: 'I will read it to you. The first installment is {{agreed_amount}} on {{agreed_date}}, and these are the dates and amounts that follow. Do you agree to this?',
      es: 'Se lo voy a leer. La primera cuota es de {{agreed_amount}} el {{agreed_date}}, y estas son las fechas y cantidades que siguen. ¿Está de acuerdo?',
    },
    [
      choice('1', 'agrees', 'Agrees', 'end_plan'),
      choice('2', 'change', 'Wants a change', 'plan', panel('offers')),
      choice('3', 'thinks', 'Wants to think it over', 'end_offer_open'),
    ],
    { cue: 'Read every date and amount of the schedule.' },
  ),
  end('right_party', 'end_plan', 'PLAN', {
    en: 'Thank you. I will mail you a copy. If an installment ever becomes hard, call us before it is due. Goodbye.',
    es: 'Gracias. Le enviaré una copia por correo. Si alguna cuota se le dificulta, llámenos antes de que venza. Hasta luego.',
  }),
  question(
    'right_party',
    'offer',
    {
      en: 'Let me see what {{creditor}} allows me to offer you. I will explain each possibility, and you choose in your own time.',
      es: 'Permítame ver qué me autoriza a ofrecerle {{creditor}}. Le explicaré cada posibilidad, y usted elige con calma.',
    },
    [
      choice('1', 'pays_now', 'Accepts and pays now', 'pay_now', panel('payment')),
      choice('2', 'by_date', 'Accepts, pays by a date', 'promise', panel('promise')),
      choice('3', 'in_parts', 'Accepts, pays in parts', 'plan_read_back'),
      choice('4', 'thinks', 'Wants to think it over', 'end_offer_open'),
      choice('5', 'none_fits', 'None of it is possible', 'hardship', panel('worksheet')),
      choice('6', 'declines', 'Declines', 'will_not_pay'),
    ],
    { cue: 'Read the words beside the offer. Name no deadline that the offer does not have.' },
  ),
  end('right_party', 'end_offer_open', 'SETTLEMENT_OFFERED', {
    en: 'Of course, take your time. I have noted what we talked about. You can reach me at {{agency_phone}}. Goodbye.',
    es: 'Por supuesto, tómese su tiempo. He anotado lo que hablamos. Me puede llamar al {{agency_phone}}. Hasta luego.',
  }),
  question(
    'right_party',
    'hardship',
    {
      en: 'I am sorry to hear that, and thank you for telling me. If you like, we can go through what comes in and what has to go out, so that I suggest nothing that hurts you. You need not answer anything that you do not want to.',
      es: 'Lo lamento, y gracias por decírmelo. Si le parece, podemos ver juntos cuánto recibe y cuánto tiene que gastar, para no sugerirle nada que le perjudique. No tiene que contestar nada que no quiera.',
    },
    [
      choice('1', 'something_left', 'Something is left over', 'plan', panel('offers')),
      choice('2', 'nothing_left', 'Nothing is left over', 'end_hardship'),
      choice('3', 'protected', 'Lives on protected income only', 'end_hardship'),
      choice('4', 'rather_not', 'Would rather not say', 'end_hardship'),
    ],
    { cue: 'Benefits such as Social Security are protected. Never press for money from them.' },
  ),
  end('right_party', 'end_hardship', 'HARDSHIP', {
    en: 'Thank you for your trust. I will note it and not press you. A nonprofit credit counselor can help you at little or no cost. If things change, call me at {{agency_phone}}. I wish you the best.',
    es: 'Gracias por su confianza. Lo anotaré y no le voy a presionar. Un asesor de crédito sin fines de lucro puede ayudarle a bajo costo o sin costo. Si algo cambia, llámeme al {{agency_phone}}. Le deseo lo mejor.',
  }),
  question(
    'right_party',
    'already_paid',
    {
      en: 'Thank you for telling me. When was it paid, to whom, and how? If you have a receipt or a statement, a copy would help me to clear it up.',
      es: 'Gracias por decírmelo. ¿Cuándo se pagó, a quién y cómo? Si tiene un recibo o un estado de cuenta, una copia me ayudaría a aclararlo.',
    },
    [choice('1', 'noted', 'Noted', 'end_already_paid')],
  ),
  end('right_party', 'end_already_paid', 'ALREADY_PAID', {
    en: 'Thank you. I will look into it before we ask you for anything more. Goodbye.',
    es: 'Gracias. Lo revisaré antes de que le pidamos algo más. Hasta luego.',
  }),
  question(
    'right_party',
    'will_not_pay',
    {
      en: 'I understand. May I ask what stands in the way? Perhaps there is something that I can do.',
      es: 'Comprendo. ¿Puedo preguntarle qué lo impide? Quizá haya algo que yo pueda hacer.',
    },
    [
      choice('1', 'cannot', 'Cannot pay', 'hardship', panel('worksheet')),
      choice('2', 'disputes', 'Believes that it is wrong', 'dispute', disputed),
      choice('3', 'less', 'Would pay less', 'offer', panel('offers')),
      choice('4', 'firm', 'Does not want to', 'end_refused'),
    ],
    { cue: 'Ask once. A no is an answer.' },
  ),
  end('right_party', 'end_refused', 'REFUSED_TO_PAY', {
    en: 'I understand, and I have noted it. If anything changes, you can reach me at {{agency_phone}}. Goodbye.',
    es: 'Comprendo, y lo he anotado. Si algo cambia, me puede llamar al {{agency_phone}}. Hasta luego.',
  }),
  end('right_party', 'end_no_commitment', 'RPC_NO_COMMITMENT', {
    en: 'Of course. Thank you for talking with me. You can reach me at {{agency_phone}} whenever you like. Goodbye.',
    es: 'Por supuesto. Gracias por hablar conmigo. Me puede llamar al {{agency_phone}} cuando guste. Hasta luego.',
  }),
];
