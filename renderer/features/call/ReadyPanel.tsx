/** Before a call: may it start, what to know first, and the first words. */
import { styled } from '@mui/material/styles';
import { Temporal } from 'temporal-polyfill';
import { describeDecision, describeReason } from '../../../shared/compliance/describe.ts';
import type { HoldKind } from '../../../shared/compliance/types.ts';
import { holdInfo } from '../../../shared/domain/holds.ts';
import { fillText } from '../../../shared/domain/script/placeholders.ts';
import { getStep } from '../../../shared/domain/script/run.ts';
import { scriptFor } from '../../../shared/domain/script/scripts.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { Section } from '../../components/Section.tsx';
import { toneIcon } from '../../components/tone-icons.ts';
import type { Tone } from '../../theme/tokens.ts';
import { stoppingReasons } from '../account/CallButtons.tsx';
import { Quiet } from '../account/Quiet.tsx';
import { isCallable, momentText, sentence } from '../account/words.ts';

type Phone = Workspace['phones'][number];

const Verdict = styled('div', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone: Tone;
}>(({ theme, tone: name }) => {
  const { color, measure } = theme.tokens;
  const tone = color.tone[name];
  return {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '2px 10px',
    padding: '10px 12px',
    marginBottom: 16,
    borderRadius: measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    '& > svg': { color: tone.solid, marginTop: 2 },
    '& .line': { fontWeight: 650, color: tone.text },
    '& .why': { gridColumn: 2, fontSize: '0.8125rem', color: color.text },
  };
});

const Known = styled('ul')(({ theme }) => ({
  display: 'grid',
  gap: 8,
  marginBottom: 16,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& li': { display: 'grid', gridTemplateColumns: '16px minmax(0, 1fr)', gap: '0 10px' },
  '& svg': { marginTop: 2 },
  '& .name': { fontWeight: 650 },
  '& .with-action': { display: 'flex', alignItems: 'center', gap: 4, minHeight: 20 },
  '& .with-action button': { minHeight: 20, padding: '0 6px' },
  '& .hint': { gridColumn: 2, color: theme.tokens.color.muted, maxWidth: '72ch' },
  '& .hold svg': { color: theme.tokens.color.tone.blocked.solid },
  '& .attention svg': { color: theme.tokens.color.tone.attention.solid },
  '& .neutral svg': { color: theme.tokens.color.tone.neutral.solid },
}));

const Preview = styled('blockquote')(({ theme }) => ({
  margin: '2px 0 0',
  padding: '2px 0 2px 16px',
  borderLeft: `3px solid ${theme.tokens.color.rule}`,
  color: theme.tokens.color.muted,
  fontSize: '1rem',
  lineHeight: '1.5rem',
  maxWidth: '60ch',
}));

type ReadyProps = {
  readonly workspace: Workspace;
  readonly phone: Phone | undefined;
  readonly onRelease: (hold: Workspace['holds'][number]) => void;
  readonly onHold: () => void;
  readonly holdKeys: string | undefined;
};

export function ReadyPanel({ workspace, phone, onRelease, onHold, holdKeys }: ReadyProps) {
  const { consumer, account, spoken } = workspace;
  const script = scriptFor('outbound_call');
  const opening = getStep(script, 'open').say?.[consumer.language] ?? '';
  const isLive = account.state === 'live';
  const decision = phone?.decision ?? workspace.contact.decision;
  const mayComeToCall = isCallable(decision) || decision.liftsAt !== undefined;
  return (
    <>
      <Section
        title="Before the call"
        actions={
          <ActionButton kind="quiet" size="small" keys={holdKeys} onClick={onHold}>
            Place a hold
          </ActionButton>
        }
      >
        {isLive ? (
          <CallVerdict workspace={workspace} phone={phone} />
        ) : (
          <Quiet>This account is no longer live. Nobody is called about it.</Quiet>
        )}
        <ToKnow workspace={workspace} onRelease={onRelease} />
      </Section>
      {isLive && mayComeToCall && (
        <Section title="The first words">
          <Preview lang={consumer.language}>
            “{fillText(opening, spoken[consumer.language], consumer.language)}”
          </Preview>
        </Section>
      )}
    </>
  );
}

function CallVerdict({ workspace, phone }: Pick<ReadyProps, 'workspace' | 'phone'>) {
  const decision = phone?.decision ?? workspace.contact.decision;
  const options = { zone: workspace.zone, now: Temporal.Instant.from(workspace.now) };
  const tone = phone && isCallable(decision) ? 'done' : 'blocked';
  const Icon = toneIcon[tone];
  const reasons = isCallable(decision) ? decision.reasons : stoppingReasons(decision);
  return (
    <Verdict tone={tone} role="status">
      <Icon />
      <span className="line">
        {phone ? describeDecision(decision, options) : 'No phone number on file'}
      </span>
      {reasons.map((reason) => (
        <span key={reason.ruleId} className="why">
          {describeReason(reason, options)}
        </span>
      ))}
      {workspace.callBack && (
        <span className="why">{callBackText(workspace.callBack, workspace)}</span>
      )}
    </Verdict>
  );
}

/** Whether the call that was promised may be made at its time, as things stand. */
function callBackText(
  { at, decision }: NonNullable<Workspace['callBack']>,
  workspace: Workspace,
): string {
  const when = momentText(at, workspace);
  if (isCallable(decision)) return `The call back agreed for ${when} may go out at that time.`;
  const labels = stoppingReasons(decision).map(({ label }) => label);
  return `The call back agreed for ${when} will not be allowed: ${labels.join(', ')}.`;
}

function ToKnow({ workspace, onRelease }: Pick<ReadyProps, 'workspace' | 'onRelease'>) {
  const { holds, flags } = workspace;
  if (holds.length + flags.length === 0) return <Quiet>Nothing special is known.</Quiet>;
  const Hold = toneIcon.blocked;
  return (
    <Known aria-label="What to know first">
      {holds.map((hold) => (
        <li key={hold.id} className="hold">
          <Hold size={14} />
          <span className="with-action">
            <span className="name">{hold.label}</span>
            <ActionButton kind="quiet" size="small" onClick={() => onRelease(hold)}>
              Lift …
            </ActionButton>
          </span>
          <span className="hint">
            {sentence(hold.reason)} {holdInfo[hold.kind as HoldKind].hint}
          </span>
        </li>
      ))}
      {flags.map(({ id, label, hint, tone }) => {
        const Icon = toneIcon[tone];
        return (
          <li key={id} className={tone}>
            <Icon size={14} />
            <span className="name">{label}</span>
            <span className="hint">{hint}</span>
          </li>
        );
      })}
    </Known>
  );
}
