/** What making a letter now would do, without making it. */
import type { LetterOutlook } from '../../../../shared/ipc/letters.ts';
import { draftLetter } from './draft-letter.ts';
import type { Draft, Drafting } from './drafting.ts';
import type { LetterFacts } from './gather-letter-facts.ts';
import type { LetterRequest } from './letter-request.ts';
import { unlessMade } from './make-letters.ts';

/** A draft that is only looked at needs no ids of its own. */
const noIds = { letterId: '00000000-0000-4000-8000-000000000000', scanCode: '0000-0000' };

export function outlookOf(
  drafting: Drafting,
  facts: LetterFacts,
  request: LetterRequest,
): LetterOutlook {
  const draft = draftLetter(drafting, facts, request, noIds, { layout: false });
  return toOutlook(unlessMade(drafting.context, facts, draft));
}

function toOutlook(draft: Draft): LetterOutlook {
  if (draft.kind === 'refused') {
    const { label, isForbidden, reasons, ruleIds } = draft;
    return { kind: 'refused', label, isForbidden, reasons: [...reasons], ruleIds: [...ruleIds] };
  }
  const cautions = [...draft.cautions];
  if (draft.waits.length > 0) return { kind: 'waits', waits: [...draft.waits], cautions };
  return { kind: 'ready', cautions };
}
