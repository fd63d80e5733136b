/**
 * Holds a script to the rules by walking every path: it leads somewhere, it ends with an outcome, and
 * no path speaks of a debt before the right party is confirmed and the mini-Miranda is read.
 */
import { findOutcome, isOutcomeAllowed } from '../outcomes.ts';
import { isPlaceholder, namesIn } from './placeholders.ts';
import { type Answer, answersAt, type Script, type Step, type Text, wayOf } from './script.ts';
import { hintOfDebt, limitedContentMessage } from './words.ts';

/** A step as a path arrives at it. */
type Visit = {
  readonly step: Step;
  readonly isRightParty: boolean;
  readonly isAgencyKnown: boolean;
  readonly isMirandaRead: boolean;
};

function keyOf({ step, isRightParty, isAgencyKnown, isMirandaRead }: Visit): string {
  return `${step.id}|${isRightParty}|${isAgencyKnown}|${isMirandaRead}`;
}

function isMiranda(step: Step): boolean {
  return step.disclosure?.id.startsWith('mini_miranda') ?? false;
}

/** The steps that an id can land on: the step, or what follows when its flag is not set. */
function landings(script: Script, id: string, seen: readonly string[] = []): readonly Step[] {
  const step = script.steps.find((candidate) => candidate.id === id);
  if (!step || seen.includes(id)) return [];
  if (!step.when) return [step];
  return [step, ...landings(script, step.when.otherwise, [...seen, id])];
}

function follow(script: Script, visit: Visit, answer: Answer): readonly Visit[] {
  const effects = answer.effects ?? [];
  const has = (kind: string) => effects.some((effect) => effect.kind === kind);
  // Read only if the answer goes on; another language makes it due again.
  const wasRead = visit.isMirandaRead || (isMiranda(visit.step) && !answer.interrupts);
  return landings(script, answer.next).map((step) => ({
    step,
    isRightParty: visit.isRightParty || has('confirm_right_party'),
    isAgencyKnown: visit.isAgencyKnown || has('agency_asked'),
    isMirandaRead: wasRead && !has('speak'),
  }));
}

type Walk = {
  readonly visits: readonly Visit[];
  /** For each visit's key, the keys that it leads to. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
};

function walk(script: Script): Walk {
  const visits = new Map<string, Visit>();
  const edges = new Map<string, readonly string[]>();
  const open: Visit[] = landings(script, script.first).map((step) => ({
    step,
    isRightParty: false,
    isAgencyKnown: false,
    isMirandaRead: false,
  }));
  for (let visit = open.pop(); visit; visit = open.pop()) {
    const here = visit;
    if (visits.has(keyOf(here))) continue;
    visits.set(keyOf(here), here);
    const nexts = answersAt(script, here.step, here.isRightParty).flatMap((answer) =>
      follow(script, here, answer),
    );
    edges.set(keyOf(here), nexts.map(keyOf));
    open.push(...nexts);
  }
  return { visits: [...visits.values()], edges };
}

function textsOf(step: Step): readonly Text[] {
  return [step.say, step.disclosure?.text].filter((text) => text !== null && text !== undefined);
}

function lintText(text: Text): readonly string[] {
  const problems: string[] = [];
  const names = namesIn(text.en);
  if (!text.en.trim() || !text.es.trim()) problems.push('lacks a language');
  if ([...names].sort().join() !== [...namesIn(text.es)].sort().join()) {
    problems.push('has different placeholders in its languages');
  }
  for (const name of names) if (!isPlaceholder(name)) problems.push(`has an unknown {{${name}}}`);
  return problems;
}

function lintAnswers(script: Script, step: Step): readonly string[] {
  const problems: string[] = [];
  for (const side of [false, true]) {
    const answers = answersAt(script, step, side);
    const repeated = (pick: (answer: Answer) => string) =>
      new Set(answers.map(pick)).size !== answers.length;
    if (repeated((answer) => answer.id)) problems.push('has two answers with one id');
    if (repeated((answer) => answer.key)) problems.push('has two answers on one key');
    for (const { id, key, next } of answers) {
      if (!/^[0-9A-Z]$/.test(key)) problems.push(`answer ${id} needs one digit or capital as key`);
      if (landings(script, next).length === 0) problems.push(`answer ${id} leads nowhere`);
    }
  }
  return [...new Set(problems)];
}

function lintStep(script: Script, step: Step): readonly string[] {
  const problems = [...textsOf(step).flatMap(lintText), ...lintAnswers(script, step)];
  const isEnd = step.kind === 'end';
  if (isEnd !== (step.outcome !== undefined))
    problems.push('an end, and only an end, has an outcome');
  if (isEnd !== (step.answers.length === 0))
    problems.push('an end, and only an end, has no answers');
  if ((step.kind === 'disclosure') !== (step.disclosure !== undefined)) {
    problems.push('a disclosure step, and only one, has a disclosure');
  }
  if (step.when && landings(script, step.when.otherwise).length === 0) {
    problems.push('is skipped to nowhere');
  }
  const logged = [step, ...answersAt(script, step, true)].flatMap((item) =>
    'effects' in item ? (item.effects ?? []) : [],
  );
  const codes = logged.flatMap((effect) => (effect.kind === 'log_outcome' ? effect.code : []));
  for (const code of step.outcome ? [...codes, step.outcome] : codes) {
    if (!findOutcome(code) || !isOutcomeAllowed(code, wayOf(script.channel))) {
      problems.push(`cannot end as ${code} here`);
    }
  }
  return problems;
}

/** Everything a stranger could hear, or see over the agent's shoulder. */
function lintBeforeRightParty(script: Script, visit: Visit): readonly string[] {
  const { step } = visit;
  const problems: string[] = [];
  if (step.requiresRightParty) problems.push('is reached before the right party is confirmed');
  if (step.disclosure && step.disclosure.id !== 'recording') {
    problems.push('discloses before the right party is confirmed');
  }
  const spoken = textsOf(step).flatMap((text) => [text.en, text.es]);
  const labels = answersAt(script, step, false).map((answer) => answer.label);
  for (const text of [...spoken, ...labels, step.cue ?? '']) {
    const hint = hintOfDebt(text);
    if (hint !== undefined) problems.push(`says "${hint}" before the right party is confirmed`);
  }
  const namesAgency = spoken.some((text) => namesIn(text).includes('agency_name'));
  if (namesAgency && !visit.isAgencyKnown && !step.limitedContent) {
    problems.push('names the agency unasked');
  }
  return problems;
}

function lintVisit(script: Script, visit: Visit): readonly string[] {
  const { step } = visit;
  const problems = visit.isRightParty ? [] : [...lintBeforeRightParty(script, visit)];
  if (visit.isRightParty && !visit.isMirandaRead && !isMiranda(step)) {
    const spoken = textsOf(step).flatMap((text) => [text.en, text.es]);
    const hint = spoken.map(hintOfDebt).find((found) => found !== undefined);
    if (hint !== undefined) problems.push(`says "${hint}" before the mini-Miranda is read`);
  }
  const isFixed =
    step.say?.en === limitedContentMessage.en && step.say.es === limitedContentMessage.es;
  if (step.limitedContent && !isFixed) problems.push('changes the limited-content message');
  return problems;
}

function lintEndings({ visits, edges }: Walk): readonly string[] {
  const ending = new Set(visits.filter((v) => v.step.kind === 'end').map(keyOf));
  for (let grew = true; grew; ) {
    grew = false;
    for (const [from, tos] of edges) {
      if (!ending.has(from) && tos.some((to) => ending.has(to))) {
        ending.add(from);
        grew = true;
      }
    }
  }
  return visits
    .filter((v) => !ending.has(keyOf(v)))
    .map((v) => `${v.step.id}: has no way to an end`);
}

/** Every fault of a script as `step: fault`; none for a script that may be used. */
export function lintScript(script: Script): readonly string[] {
  const problems: string[] = [];
  const ids = script.steps.map((step) => step.id);
  if (new Set(ids).size !== ids.length) problems.push('script: two steps have one id');
  if (landings(script, script.first).length === 0) problems.push('script: has no first step');
  const walked = walk(script);
  const reached = new Set(walked.visits.map((visit) => visit.step.id));
  for (const step of script.steps) {
    problems.push(...lintStep(script, step).map((problem) => `${step.id}: ${problem}`));
    if (!reached.has(step.id)) problems.push(`${step.id}: is never reached`);
  }
  for (const visit of walked.visits) {
    problems.push(...lintVisit(script, visit).map((problem) => `${visit.step.id}: ${problem}`));
  }
  return [...new Set([...problems, ...lintEndings(walked)])];
}
