/** Who this is, what is owed, what to know before speaking. Always on screen; the debt only when it may be. */
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { cents } from '../../../shared/domain/money.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { keysOf } from '../../commands/keys.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { CopyableId } from '../../components/CopyableId.tsx';
import { ChevronLeftIcon, GlobeIcon, LockIcon } from '../../components/icons/icons.ts';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { veiled } from './Veil.tsx';
import { ageText, capitalized } from './words.ts';

const Root = styled('div')(({ theme }) => {
  const { color } = theme.tokens;
  return {
    display: 'flex',
    alignItems: 'center',
    gap: '4px 16px',
    minHeight: 40,
    '& h1': {
      ...theme.typography.h1,
      flex: '0 1 auto',
      minWidth: '9ch',
      maxWidth: '26ch',
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
    '& .debt': {
      display: 'flex',
      alignItems: 'center',
      gap: 16,
      minWidth: 0,
      whiteSpace: 'nowrap',
    },
    '& .quiet': { color: color.muted, fontSize: '0.8125rem' },
    '& .account': {
      flex: '0 1 auto',
      minWidth: 104,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
    },
    '& .sum': { flex: 'none', display: 'inline-flex', alignItems: 'baseline', gap: 8 },
    '& .hidden': { display: 'inline-flex', alignItems: 'center', gap: 6 },
    '& .flags': {
      display: 'flex',
      flexWrap: 'wrap',
      justifyContent: 'flex-end',
      gap: 6,
      marginLeft: 'auto',
      flex: '0 1 auto',
      minWidth: 180,
    },
  };
});

const states: Readonly<Record<Workspace['account']['state'], string>> = {
  live: '',
  paid: 'Paid',
  settled: 'Settled',
  closed: 'Closed',
  recalled: 'Recalled by the client',
};

type HeaderProps = {
  readonly workspace: Workspace;
  /** False while somebody on the line is not known to be the right party. */
  readonly isDebtShown: boolean;
  readonly onBack: () => void;
};

export function WorkspaceHeader({ workspace, isDebtShown, onBack }: HeaderProps) {
  return (
    <Root>
      <Tooltip title={`Back (${keysOf('account.back') ?? ''})`}>
        <span>
          <ActionButton kind="quiet" size="small" onClick={onBack}>
            <ChevronLeftIcon />
            <VisuallyHidden>Back</VisuallyHidden>
          </ActionButton>
        </span>
      </Tooltip>
      <h1 title={workspace.consumer.name}>{workspace.consumer.name}</h1>
      {isDebtShown ? (
        <Debt account={workspace.account} />
      ) : (
        <span className="quiet hidden">
          <LockIcon size={14} />
          {veiled}
        </span>
      )}
      <Flags workspace={workspace} isDebtShown={isDebtShown} />
    </Root>
  );
}

function Debt({ account }: { readonly account: Workspace['account'] }) {
  const { client, number, tail, product, balanceCents, balanceAsOf, state } = account;
  const shown =
    number.length > tail.length + 2 ? `${client.code} ••${tail}` : `${client.code} ${number}`;
  return (
    <div className="debt">
      <span className="quiet account" title={`${client.name}, ${product}`}>
        <CopyableId value={number} shown={shown} what="account number" /> {product.toLowerCase()}
      </span>
      <span className="sum">
        <Money amount={cents(balanceCents)} size="display" />
        <span className="quiet">
          as of {balanceAsOf.label === '' ? 'placement' : balanceAsOf.label},{' '}
          {ageText(balanceAsOf.days)}
        </span>
      </span>
      {state !== 'live' && <StatusChip tone="done">{states[state]}</StatusChip>}
    </div>
  );
}

function Flags({ workspace, isDebtShown }: Omit<HeaderProps, 'onBack'>) {
  const { holds, flags, snoozed } = workspace;
  const visible = flags.filter(
    ({ tellsOfDebt, tone }) => (isDebtShown || !tellsOfDebt) && tone === 'attention',
  );
  const language = flags.find(({ id }) => id === 'language');
  return (
    <div className="flags">
      <Holds holds={holds} isDebtShown={isDebtShown} />
      {language && (
        <Tooltip title={language.hint}>
          <span>
            <StatusChip tone="neutral" icon={GlobeIcon}>
              {language.label}
            </StatusChip>
          </span>
        </Tooltip>
      )}
      {visible.map(({ id, label, hint }) => (
        <Tooltip key={id} title={hint}>
          <span>
            <StatusChip tone="attention">{label}</StatusChip>
          </span>
        </Tooltip>
      ))}
      {snoozed && isDebtShown && (
        <Tooltip title={capitalized(snoozed.reason)}>
          <span>
            <StatusChip tone="neutral">Snoozed</StatusChip>
          </span>
        </Tooltip>
      )}
    </div>
  );
}

type HoldsProps = Pick<HeaderProps, 'isDebtShown'> & Pick<Workspace, 'holds'>;

/** What a hold is about is as telling as the debt: before that is shown, only that there is one. */
function Holds({ holds, isDebtShown }: HoldsProps) {
  if (!isDebtShown) return holds.length > 0 && <StatusChip tone="blocked">On hold</StatusChip>;
  const kinds = [...new Map(holds.map((hold) => [hold.kind, hold])).values()];
  return kinds.map(({ kind, label, reason }) => (
    <Tooltip key={kind} title={`On hold: ${reason}`}>
      <span>
        <StatusChip tone="blocked">{label}</StatusChip>
      </span>
    </Tooltip>
  ));
}
