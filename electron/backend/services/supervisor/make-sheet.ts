/** Makes a sheet of single-use codes. They are on the paper alone; the desk keeps what proves each of them. */
import {
  makeReleaseCode,
  randomCharacters,
  sheetNameCharacters,
} from '../../../../shared/domain/release-code.ts';
import { codeOf } from '../../../../shared/domain/typed-code.ts';
import type { OutputOf, ParsedInputOf } from '../../../../shared/ipc/contract.ts';
import type { DeskContext } from '../../context.ts';
import { renderReleaseSheet } from '../../documents/release-sheet/render-release-sheet.ts';
import { findReleaseSheet, insertReleaseSheet } from '../../store/release-sheets.store.ts';
import { transact } from '../../store/transaction.ts';
import { makeVerifier, type Verifier } from '../../store/verifier.ts';
import { appendActivity } from '../append-activity.ts';
import { moveMarks } from '../once.ts';
import { requireSupervisor } from './supervisor-secret.ts';

type Input = ParsedInputOf<'supervisor.makeSheet'>;
type Made = OutputOf<'supervisor.makeSheet'>;

/** Its document is in memory only, until it is dropped or the desk locks. @throws AppError `denied`, `not-found` */
export async function makeSheet(context: DeskContext, input: Input): Promise<Made> {
  const { db, env } = context;
  await requireSupervisor(context, input.passphrase);
  const name = freshName(context);
  const codes = Array.from({ length: input.codes }, () =>
    makeReleaseCode(env.randomBytes(randomCharacters)),
  );
  const bytes = await renderReleaseSheet(sheetContent(context, name, codes), env);
  const verifiers = await verifiersOf(context, codes);
  await context.gate.open();
  transact(db, () => {
    insertReleaseSheet(db, { id: env.newId(), name, verifiers, at: context.now().toString() });
    appendActivity(context, {
      account: null,
      kind: 'release-sheet-made',
      ruleIds: [`sheet:${name}`, `codes:${codes.length}`],
    });
  });
  moveMarks(context);
  const documentId = env.newId();
  const file = `release-codes-${name}.pdf`;
  context.passing.put({ id: documentId, name: file, mime: 'application/pdf', bytes });
  context.changed('desk');
  return { sheet: name, documentId };
}

/** By chance, so that a desk that was restored does not give a name twice. */
function freshName({ db, env }: DeskContext): string {
  let name: string;
  do name = codeOf(env.randomBytes(sheetNameCharacters));
  while (findReleaseSheet(db, name));
  return name;
}

function sheetContent({ settings, today }: DeskContext, sheet: string, codes: readonly string[]) {
  const { agency, agent, device } = settings;
  return {
    sheet,
    agency: agency.name,
    desk: `${agent.name}, agent ${agent.code}, device ${device.prefix}`,
    madeOn: today().toString(),
    codes,
  };
}

/** One code is looked at when it is used, many are made here: each costs a quarter of what a passphrase does. */
function verifiersOf({ env }: DeskContext, codes: readonly string[]): Promise<Verifier[]> {
  const { N, r, p } = env.scryptCost;
  const options = { cost: { N: Math.max(2, N / 4), r, p }, random: env.randomBytes };
  return Promise.all(codes.map((code) => makeVerifier(code, options)));
}
