/**
 * Dates written out as letters need them. Own month names: the bytes of a letter must not depend
 * on the ICU data of the machine.
 */
import { Temporal } from 'temporal-polyfill';

export type Language = 'en' | 'es';

const months: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
};

/** `August 28, 2020` or `28 de agosto del 2020`, from an ISO date. */
export function longDate(iso: string, language: Language = 'en'): string {
  const date = Temporal.PlainDate.from(iso);
  const month = months[language][date.month - 1] ?? '';
  if (language === 'es') return `${date.day} de ${month} del ${date.year}`;
  return `${month} ${date.day}, ${date.year}`;
}
