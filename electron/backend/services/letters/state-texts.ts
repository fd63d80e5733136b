/**
 * Wording for what states require and the desk's own data lacks: entered by the agency after its counsel
 * approved it. Until then the letters that need it wait.
 */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { agedDebtRequirements } from '../../../../shared/compliance/aged-debt.ts';
import { overlayStates } from '../../../../shared/compliance/state-overlays.ts';
import { stateNotices } from '../../../../shared/compliance/state-rules.ts';
import { AppError } from '../../../../shared/errors.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { loadFonts } from '../../documents/layout/fonts.ts';
import { characterProblems, refuseWhenProblems } from '../../documents/problems.ts';
import type { Db } from '../../store/database.ts';
import { findSetting, putSetting } from '../../store/settings.store.ts';
import { appendActivity } from '../append-activity.ts';
import { once } from '../once.ts';

const key = 'letter-state-texts';
const approvedSchema = z.record(
  z.string(),
  z.strictObject({ text: z.string(), approvedBy: z.string(), on: z.string() }),
);

type Approved = z.infer<typeof approvedSchema>;

function read(db: Db): Approved {
  return findSetting(db, key, approvedSchema) ?? {};
}

/** Approved wording by the requirement that it answers. */
export function listApprovedTexts(db: Db): ReadonlyMap<string, string> {
  return new Map(Object.entries(read(db)).map(([requirement, { text }]) => [requirement, text]));
}

/** Short and stable for as long as the requirement reads the same. */
function idOf(requirement: string): string {
  return createHash('sha256').update(requirement).digest('hex').slice(0, 16);
}

function requirements(): readonly string[] {
  const first = overlayStates
    .filter((state) => state !== 'NYC')
    .flatMap((state) => stateNotices(state, '').missing);
  const city = stateNotices('NY', '10001').missing;
  return [...new Set([...first, ...city, ...agedDebtRequirements()])].sort();
}

export function listStateTexts({ db }: DeskContext): OutputOf<'letters.stateTexts'> {
  const approved = read(db);
  return {
    texts: requirements().map((requirement) => ({
      id: idOf(requirement),
      requirement,
      ...approved[requirement],
    })),
  };
}

/** An empty text takes the wording back. @throws AppError `not-found`; `rule-broken` when it cannot be printed */
export function saveStateText(
  context: DeskContext,
  input: ParsedInputOf<'letters.saveStateText'>,
): OutputOf<'letters.saveStateText'> {
  const requirement = requirements().find((candidate) => idOf(candidate) === input.id);
  if (requirement === undefined) throw new AppError('not-found', 'There is no such requirement.');
  const { text, approvedBy } = input;
  if (text !== '' && approvedBy === '') {
    throw new AppError('invalid-input', 'Say who approved the wording.');
  }
  const fonts = loadFonts({ fontsDir: context.env.fontsDir });
  refuseWhenProblems('The state text', characterProblems({ text }, fonts));
  once(context, 'letters.saveStateText', input, () => {
    const { [requirement]: _before, ...others } = read(context.db);
    const on = context.today().toString();
    const next = text === '' ? others : { ...others, [requirement]: { text, approvedBy, on } };
    putSetting(context.db, key, next);
    appendActivity(context, {
      account: null,
      kind: text === '' ? 'state-text-removed' : 'state-text-approved',
      note: text === '' ? requirement : `${requirement} Approved by ${approvedBy}: ${text}`,
    });
    return {};
  });
  context.changed('letters');
  return {};
}
