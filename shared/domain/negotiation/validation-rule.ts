/** No overshadowing: while the validation period runs, nothing is due or expires inside it (12 CFR 1006.38(b)). */
import { Temporal } from 'temporal-polyfill';
import { longDate } from '../date-text.ts';
import { type OfferRule, refuse } from './offer-rule.ts';
import { isValidationRunning } from './terms.ts';

const { compare } = Temporal.PlainDate;

export const noDeadlineInValidation: OfferRule = ({ schedule, expiresOn }, context) => {
  const { validationEnd } = context;
  if (validationEnd === undefined || !isValidationRunning(context)) return undefined;
  const dates = [...schedule.map(({ due }) => due), ...(expiresOn ? [expiresOn] : [])];
  if (dates.every((date) => compare(date, validationEnd) > 0)) return undefined;
  return refuse(
    'validation.no-deadline',
    `The validation period runs through ${longDate(validationEnd)}; no pay-by or expiry date may come before it ends (12 CFR 1006.38(b)).`,
  );
};
