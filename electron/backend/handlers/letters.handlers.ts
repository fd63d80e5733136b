import { cancelLetters } from '../services/letters/cancel-letters.ts';
import { countAllLetters } from '../services/letters/count-letters.ts';
import { listLetterOptions } from '../services/letters/letter-options.ts';
import { describeLetter, listBatches, listLetters } from '../services/letters/list-letters.ts';
import { listProposalPage } from '../services/letters/list-proposals.ts';
import { startMakeAll } from '../services/letters/make-all.ts';
import { makeLetters } from '../services/letters/make-letters.ts';
import { markMailed } from '../services/letters/mark-mailed.ts';
import { previewLetter } from '../services/letters/preview-letter.ts';
import { startBatch } from '../services/letters/print-batch.ts';
import { remakeLetters } from '../services/letters/remake-letters.ts';
import { returnLetter } from '../services/letters/return-letter.ts';
import { listStateTexts, saveStateText } from '../services/letters/state-texts.ts';
import type { Handlers } from './handler.ts';

export const lettersHandlers: Handlers<'letters'> = {
  'letters.counts': (context) => countAllLetters(context),
  'letters.proposals': (context, input) => listProposalPage(context, input),
  'letters.options': (context, input) => listLetterOptions(context, input),
  'letters.make': (context, input) => makeLetters(context, input),
  'letters.makeAll': (context, input) =>
    context.session.onceInMemory('letters.makeAll', input, async () =>
      startMakeAll(context, input),
    ),
  'letters.list': (context, input) => listLetters(context, input),
  'letters.get': (context, { letterId }) => describeLetter(context, letterId),
  'letters.preview': (context, input) => previewLetter(context, input),
  'letters.renderBatch': (context, input) =>
    context.session.onceInMemory('letters.renderBatch', input, async () =>
      startBatch(context, input),
    ),
  'letters.batches': (context) => listBatches(context),
  'letters.markMailed': (context, input) => markMailed(context, input),
  'letters.cancel': (context, input) => cancelLetters(context, input),
  'letters.returned': (context, input) => returnLetter(context, input),
  'letters.remake': (context, input) => remakeLetters(context, input),
  'letters.stateTexts': (context) => listStateTexts(context),
  'letters.saveStateText': (context, input) => saveStateText(context, input),
};
