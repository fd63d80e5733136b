/** May they be called now, at which number, and by what other way can they be reached. */
import { styled } from '@mui/material/styles';
import { type ReactNode, useRef, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { describeDecision } from '../../../shared/compliance/describe.ts';
import { phoneStatusLabels } from '../../../shared/domain/phone-status.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { keysOf } from '../../commands/keys.ts';
import { AttemptDots } from '../../components/AttemptDots.tsx';
import { ClockWindowBar } from '../../components/ClockWindowBar.tsx';
import { ChevronDownIcon, MailIcon, PhoneIcon } from '../../components/icons/icons.ts';
import { PhoneText } from '../../components/PhoneText.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { WhyButton } from '../why/WhyButton.tsx';
import { ActionMenu } from './ActionMenu.tsx';
import { whyCall } from './CallButtons.tsx';
import { clockTimes, isCallable, windowNote } from './words.ts';

type Phone = Workspace['phones'][number];

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '4px 16px',
  minHeight: 34,
  '& .pick': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 6,
    minHeight: 28,
    padding: '2px 8px',
    marginLeft: -8,
    border: 0,
    borderRadius: theme.tokens.measure.radius,
    background: 'none',
    color: theme.tokens.color.text,
    fontSize: '0.875rem',
    cursor: 'pointer',
    '&:hover': { backgroundColor: theme.tokens.color.hover },
  },
  '& .quiet': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
  '& .actions': { display: 'flex', gap: 8, marginLeft: 'auto' },
}));

const Choice = styled('span')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'auto 1fr',
  gap: 24,
  width: '100%',
  alignItems: 'baseline',
  '& .verdict': { color: theme.tokens.color.muted, fontSize: '0.75rem', textAlign: 'right' },
}));

type LineProps = {
  readonly workspace: Workspace;
  readonly phone: Phone | undefined;
  readonly onPick: (phoneId: string) => void;
  readonly actions: ReactNode;
};

export function ContactLine({ workspace, phone, onPick, actions }: LineProps) {
  const { contact } = workspace;
  const decision = phone?.decision ?? contact.decision;
  const left = decision.attemptsLeft;
  const isOpen = isCallable(decision);
  return (
    <Root>
      {phone ? (
        <PhonePicker workspace={workspace} phone={phone} onPick={onPick} />
      ) : (
        <span className="quiet">No phone number on file</span>
      )}
      <ClockWindowBar
        times={clockTimes(contact.localTimes)}
        open={isOpen}
        note={windowNote(decision, workspace)}
      />
      <WhyButton explanation={whyCall(workspace, phone)} keys={keysOf('account.why')} />
      {left !== undefined && (
        <AttemptDots left={left} total={Math.max(left, contact.attemptsTotal)} />
      )}
      <MailChip mail={workspace.mail} />
      {workspace.consumer.email === '' && <span className="quiet">No email</span>}
      <div className="actions">{actions}</div>
    </Root>
  );
}

function MailChip({ mail }: Pick<Workspace, 'mail'>) {
  if (mail === 'ok') {
    return (
      <StatusChip tone="done" variant="plain" icon={MailIcon}>
        Mail ok
      </StatusChip>
    );
  }
  return (
    <StatusChip tone="attention" variant="plain">
      {mail === 'bad' ? 'Bad address' : 'Address needed'}
    </StatusChip>
  );
}

type PickerProps = Omit<LineProps, 'actions' | 'phone'> & { readonly phone: Phone };

function PhonePicker({ workspace, phone, onPick }: PickerProps) {
  const { phones, zone, now } = workspace;
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const options = { zone, now: Temporal.Instant.from(now) };
  const verdict = ({ status, decision }: Phone) =>
    status === 'ok' ? describeDecision(decision, options) : phoneStatusLabels[status];
  if (phones.length === 1) {
    return (
      <span className="quiet">
        <PhoneText number={phone.digits} kind={phone.type} strong />
      </span>
    );
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className="pick"
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setOpen(true)}
      >
        <PhoneIcon size={14} />
        <VisuallyHidden>Number to call:</VisuallyHidden>
        <PhoneText number={phone.digits} kind={phone.type} strong />
        <ChevronDownIcon size={14} />
      </button>
      <ActionMenu
        label="Number to call"
        anchor={button.current}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={phones.map((each) => ({
          key: each.id,
          isSelected: each.id === phone.id,
          run: () => onPick(each.id),
          content: (
            <Choice>
              <PhoneText number={each.digits} kind={each.type} />
              <span className="verdict">{verdict(each)}</span>
            </Choice>
          ),
        }))}
      />
    </>
  );
}
