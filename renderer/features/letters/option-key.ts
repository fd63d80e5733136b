/** Tells the letters of one account apart. */
import type { LetterOption } from '../../../shared/ipc/letters.ts';

export const optionKey = ({ order }: LetterOption): string =>
  [order.type, order.language, order.planId, order.offerId, order.promiseId].join(' ');
