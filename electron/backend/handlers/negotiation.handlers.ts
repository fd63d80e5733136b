import { acceptOffer } from '../services/money/accept-offer.ts';
import { describeNegotiation } from '../services/money/describe-negotiation.ts';
import { answerOffer, checkTerms, recordOffer } from '../services/money/record-offer.ts';
import { saveWorksheet } from '../services/money/save-worksheet.ts';
import type { Handlers } from './handler.ts';

export const negotiationHandlers: Handlers<'negotiation'> = {
  'negotiation.get': describeNegotiation,
  'negotiation.saveWorksheet': saveWorksheet,
  'negotiation.check': checkTerms,
  'negotiation.record': recordOffer,
  'negotiation.answer': answerOffer,
  'negotiation.accept': acceptOffer,
};
