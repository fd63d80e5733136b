/** What the script, message or letter of a contact must contain. */
import type { RuleId } from '../rule-pack.ts';
import type { Channel, RequiredElement } from '../types.ts';
import type { GateContext } from './context.ts';
import { stateRequired } from './required-state.ts';

type Requirement = {
  readonly rule: RuleId;
  readonly channels: readonly Channel[];
  readonly applies?: (context: GateContext) => boolean;
};

const written: readonly Channel[] = ['letter', 'email', 'text'];
/** What conveys something about the debt: neither the message on a machine nor a location call does. */
const communications: readonly Channel[] = [...written, 'call', 'inbound', 'walk_in', 'visit'];

function isConfirmation({ request }: GateContext): boolean {
  return 'message' in request && request.message === 'opt_out_confirmation';
}

/** The first communication, or the first in writing after one by word of mouth (12 CFR 1006.18(e)(1)). */
function isInitial({ request, facts }: GateContext): boolean {
  const { communicated = 'none' } = facts;
  return communicated === 'none' || (communicated === 'oral' && written.includes(request.channel));
}

const requirements: readonly Requirement[] = [
  { rule: 'limited-content', channels: ['voicemail'] },
  { rule: 'location-script', channels: ['location_call'] },
  { rule: 'caller-identity', channels: ['call'] },
  {
    rule: 'mini-miranda',
    channels: communications,
    applies: (context) => !isConfirmation(context) && isInitial(context),
  },
  {
    rule: 'debt-collector',
    channels: communications,
    applies: (context) => !isConfirmation(context) && !isInitial(context),
  },
  {
    rule: 'opt-out-line',
    channels: ['email', 'text'],
    applies: (context) => !isConfirmation(context),
  },
  { rule: 'confirmation-only', channels: ['email', 'text'], applies: isConfirmation },
];

function elementsOf({ rule }: Requirement, { pack, request }: GateContext): RequiredElement[] {
  const { cite = '', elements = [] } = pack.rules.get(rule) ?? {};
  // The model form of the validation notice has a wording of its own.
  const isModelForm = request.channel === 'letter' && request.letterType === 'validation_notice';
  return elements.map(({ element, text }) => ({
    ruleId: rule,
    cite,
    element,
    ...(text !== undefined && !isModelForm && { text }),
  }));
}

export function requiredOf(context: GateContext): readonly RequiredElement[] {
  const { channel } = context.request;
  const federal = requirements
    .filter(({ channels, applies }) => channels.includes(channel) && (applies?.(context) ?? true))
    .flatMap((requirement) => elementsOf(requirement, context));
  const isCommunication = communications.includes(channel) && !isConfirmation(context);
  if (!isCommunication) return federal;
  return [...federal, ...stateRequired(context, { isWritten: written.includes(channel) })];
}
