/**
 * The words of Model Form B-1 (12 CFR 1006, Appendix B) and of its Spanish translation as published
 * by the Consumer Financial Protection Bureau. The form is a safe harbor only in these words
 * (12 CFR 1006.34(d)(2)): change nothing here without counsel.
 * Spanish: one misprint of the published file is mended (`collectar`), the creditor's name follows
 * without an article, and the kind of account, a blank of the form, takes the gender of its noun; one of
 * unknown gender stands in parentheses after `una cuenta`.
 */
import type { Language } from '../../layout/dates.ts';
import type { Run } from '../../layout/paragraph.ts';
import { stopped } from '../template.ts';

type Runs = readonly Run[];

export type Wording = {
  readonly to: string;
  readonly reference: string;
  opening(collector: string, creditor: string): Runs;
  readonly information: string;
  account(description: string, creditor: string, number: string): string;
  asOf(date: string): string;
  between(date: string): string;
  readonly interest: string;
  readonly fees: string;
  readonly paid: string;
  readonly total: string;
  readonly dispute: string;
  callOrWrite(end: string): Runs;
  ifYouWrite(end: string, url: string | undefined): Runs;
  readonly whatElse: string;
  originalCreditor(end: string, url: string | undefined): Runs;
  readonly learnMore: Runs;
  readonly paymentOptions: string;
  readonly seeReverse: Runs;
  readonly reverse: string;
  readonly respond: string;
  readonly checkAll: string;
  readonly mailTo: string;
  readonly iDispute: string;
  readonly notMine: string;
  readonly wrongAmount: string;
  readonly other: string;
  readonly iAskCreditor: string;
  readonly iEnclose: string;
  payable(collector: string, reference: string): Runs;
};

/** The optional Spanish lines of the English form (12 CFR 1006.34(d)(3)(vi)). */
export const askForSpanish =
  'Póngase en contacto con nosotros para solicitar una copia de este formulario en español.';
export const iWantSpanish = 'Quiero este formulario en español.';

const bold = (text: string): Run => ({ text, weight: 'bold' });
const link = (text: string): Run => ({ text, underline: true });

/** `a credit card`, `an auto loan`. */
const withArticle = (text: string): string => `${/^[aeiou]/i.test(text) ? 'an' : 'a'} ${text}`;

const website = 'www.cfpb.gov/debt-collection';

function electronic(sentence: string, url: string | undefined): Runs {
  return url === undefined ? [] : [{ text: ` ${sentence} ` }, link(url), { text: '.' }];
}

const english: Wording = {
  to: 'To:',
  reference: 'Reference:',
  opening: (collector, creditor) => [
    bold(`${collector} is a debt collector.`),
    {
      text: ` We are trying to collect a debt that you owe to ${stopped(creditor)} We will use any `,
    },
    { text: 'information you give us to help collect the debt.' },
  ],
  information: 'Our information shows:',
  account: (description, creditor, number) =>
    `You had ${withArticle(description)} from ${creditor} with account number ${stopped(number)}`,
  asOf: (date) => `As of ${date}, you owed:`,
  between: (date) => `Between ${date} and today:`,
  interest: 'You were charged this amount in interest:',
  fees: 'You were charged this amount in fees:',
  paid: 'You paid or were credited this amount toward the debt:',
  total: 'Total amount of the debt now:',
  dispute: 'How can you dispute the debt?',
  callOrWrite: (end) => [
    bold(`Call or write to us by ${end}, to dispute all or part of the debt.`),
    { text: ' If you do not, we will assume that our information is correct.' },
  ],
  ifYouWrite: (end, url) => [
    bold(`If you write to us by ${end},`),
    { text: ' we must stop collection on any amount you dispute until we send you information ' },
    { text: 'that shows you owe the debt. You may use the form below or write to us without the ' },
    { text: 'form. You may also include supporting documents.' },
    ...electronic('We accept disputes electronically at', url),
  ],
  whatElse: 'What else can you do?',
  originalCreditor: (end, url) => [
    bold('Write to ask for the name and address of the original creditor, if different from the '),
    bold('current creditor.'),
    {
      text: ` If you write by ${end}, we must stop collection until we send you that information. `,
    },
    { text: 'You may use the form below or write to us without the form.' },
    ...electronic('We accept such requests electronically at', url),
  ],
  learnMore: [
    bold('Go to '),
    { text: website, weight: 'bold', underline: true },
    bold(' to learn more about your rights under federal law.'),
    { text: ' For instance, you have the right to stop or limit how we contact you.' },
  ],
  paymentOptions: 'Contact us about your payment options.',
  seeReverse: [
    { text: 'Notice', weight: 'bold', underline: true },
    bold(': See reverse side for important information.'),
  ],
  reverse: 'Important information',
  respond: 'How do you want to respond?',
  checkAll: 'Check all that apply:',
  mailTo: 'Mail this form to:',
  iDispute: 'I want to dispute the debt because I think:',
  notMine: 'This is not my debt.',
  wrongAmount: 'The amount is wrong.',
  other: 'Other (please describe on reverse or attach additional information).',
  iAskCreditor: 'I want you to send me the name and address of the original creditor.',
  iEnclose: 'I enclosed this amount:',
  payable: (collector, reference) => [
    { text: `Make your check payable to ${stopped(collector)} ` },
    { text: `Include the reference number ${reference}.` },
  ],
};

const feminine = /^(tarjeta|cuenta|consulta|visita|terapia)\b/i;
const masculine = /^(préstamo|sobregiro|servicio)\b/i;

/** `una tarjeta de crédito, provista`, `un préstamo personal, provisto`. */
function provided(description: string): string {
  if (feminine.test(description)) return `una ${description}, provista`;
  if (masculine.test(description)) return `un ${description}, provisto`;
  return `una cuenta (${description}), provista`;
}

const spanish: Wording = {
  to: 'Para:',
  reference: 'Referencia:',
  opening: (collector, creditor) => [
    bold(`${collector} es un cobrador de deudas.`),
    {
      text: ` Estamos tratando de cobrar una deuda que usted tiene con ${stopped(creditor)} Usaremos `,
    },
    { text: 'cualquier información que nos brinde para ayudar a cobrar la deuda.' },
  ],
  information: 'Nuestra información muestra lo siguiente:',
  account: (description, creditor, number) =>
    `Usted tenía ${provided(description)} por ${creditor} con el número de cuenta ${stopped(number)}`,
  asOf: (date) => `Hasta el ${date}, usted debía:`,
  between: (date) => `Entre el ${date} y hoy:`,
  interest: 'Se le cobró esta cantidad en interés:',
  fees: 'Se le cobró esta cantidad en cargos:',
  paid: 'Pagó y se le abonó esta cantidad a la deuda:',
  total: 'Monto total de la deuda ahora:',
  dispute: '¿Cómo puede disputar la deuda?',
  callOrWrite: (end) => [
    bold(`Llámenos o escríbanos antes del ${end} para disputar la totalidad o parte de la deuda.`),
    { text: ' Si no lo hace, supondremos que nuestra información es correcta.' },
  ],
  ifYouWrite: (end, url) => [
    bold(`Si nos escribe antes del ${end},`),
    { text: ' debemos detener el cobro de cualquier cantidad que dispute hasta que le enviemos ' },
    { text: 'información que demuestre que debe la deuda. Debe utilizar el formulario a ' },
    { text: 'continuación o escribirnos sin el formulario. También puede incluir documentos que ' },
    { text: 'respalden su disputa.' },
    ...electronic('Aceptamos disputas electrónicamente en', url),
  ],
  whatElse: '¿Qué más puede hacer?',
  originalCreditor: (end, url) => [
    bold('Escriba para solicitar el nombre y la dirección del acreedor original, si es diferente '),
    bold('del acreedor actual.'),
    { text: ` Si escribe antes del ${end}, debemos detener el cobro hasta que le enviemos esa ` },
    {
      text: 'información. Debe utilizar el formulario a continuación o escribirnos sin el formulario.',
    },
    ...electronic('Aceptamos dichas solicitudes electrónicamente en', url),
  ],
  learnMore: [
    bold('Visite '),
    { text: website, weight: 'bold', underline: true },
    bold(' para obtener más información sobre sus derechos según la ley federal.'),
    { text: ' Por ejemplo, tiene derecho a detener o limitar la forma en que lo(a) contactemos.' },
  ],
  paymentOptions: 'Contáctenos acerca de sus opciones de pago.',
  seeReverse: [
    { text: 'Aviso', weight: 'bold', underline: true },
    bold(': Vea al reverso para obtener información importante.'),
  ],
  reverse: 'Información importante',
  respond: '¿Cómo desea responder?',
  checkAll: 'Marque todo lo que corresponda:',
  mailTo: 'Envíe este formulario a:',
  iDispute: 'Quiero disputar la deuda porque pienso que:',
  notMine: 'Esta no es mi deuda.',
  wrongAmount: 'La cantidad es incorrecta.',
  other: 'Otro (por favor describa al reverso o adjunte información adicional).',
  iAskCreditor: 'Quiero que me envíe el nombre y la dirección del acreedor original.',
  iEnclose: 'Adjunto esta cantidad:',
  payable: (collector, reference) => [
    { text: `Haga su cheque a nombre de ${stopped(collector)} ` },
    { text: `Incluya el número de referencia ${reference}.` },
  ],
};

export const wordings: Readonly<Record<Language, Wording>> = { en: english, es: spanish };
