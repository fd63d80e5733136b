/** The person's other debts, and accounts that may be theirs: each is linked, or said to be somebody else's. */
import { holdInfo } from '../../../shared/domain/holds.ts';
import { cents } from '../../../shared/domain/money.ts';
import type { Workspace } from '../../../shared/ipc/workspace.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { likenessText } from '../../components/likeness-text.ts';
import { Money } from '../../components/Money.tsx';
import { StatusChip } from '../../components/StatusChip.tsx';
import type { ContactDialogRequest } from './dialogs/ContactDialogs.tsx';
import { Titled } from './Titled.tsx';

type LinksProps = {
  readonly workspace: Workspace;
  readonly ask: (request: ContactDialogRequest) => void;
  readonly onOpen: (accountId: string) => void;
};

export function Links({ workspace, ask, onOpen }: LinksProps) {
  const { otherAccounts, likelySame } = workspace;
  return (
    <>
      {otherAccounts.length > 0 && (
        <Titled title="Other debts of the same person">
          {otherAccounts.map(({ accountId, client, number, balanceCents }) => (
            <div key={accountId} className="row">
              <ActionButton kind="quiet" size="small" onClick={() => onOpen(accountId)}>
                {client.code} {number}
              </ActionButton>
              <span className="end">
                <Money amount={cents(balanceCents)} />
              </span>
            </div>
          ))}
        </Titled>
      )}
      {likelySame.length > 0 && (
        <Titled title="Perhaps the same person">
          {likelySame.map((link) => (
            <LikelySame key={link.accountId} link={link} ask={ask} />
          ))}
        </Titled>
      )}
    </>
  );
}

type LikelySameProps = Pick<LinksProps, 'ask'> & {
  readonly link: Workspace['likelySame'][number];
};

function LikelySame({ link, ask }: LikelySameProps) {
  const { consumerName, client, number, shares, holds } = link;
  const name = `${client.code} ${number}`;
  return (
    <>
      <div className="row">
        <span>
          {consumerName}{' '}
          <span className="quiet">
            {name} · same name, {likenessText(shares)}
          </span>
        </span>
      </div>
      <div className="row">
        {holds.map((kind) => (
          <StatusChip key={kind} tone="blocked" variant="plain">
            {holdInfo[kind].label}
          </StatusChip>
        ))}
        <span className="end">
          <ActionButton
            size="small"
            aria-label={`Link ${name}`}
            onClick={() => ask({ kind: 'link', link })}
          >
            Link
          </ActionButton>
          <ActionButton
            size="small"
            kind="quiet"
            aria-label={`${name} is somebody else`}
            onClick={() => ask({ kind: 'decline-link', link })}
          >
            Not the same
          </ActionButton>
        </span>
      </div>
    </>
  );
}
