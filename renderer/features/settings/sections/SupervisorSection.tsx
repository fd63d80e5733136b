/** The supervisor's own part of the desk: a passphrase, and sheets of codes for what rules leave to them. */
import { useState } from 'react';
import type { ReleaseSheet } from '../../../../shared/ipc/supervisor.contract.ts';
import { useAsk } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { Section } from '../../../components/Section.tsx';
import { SettingsPanel } from '../SettingsPanel.tsx';
import { useOpenStatus } from '../settings.queries.ts';
import { MakeSheetDialog } from '../supervisor/MakeSheetDialog.tsx';
import { SheetTable } from '../supervisor/SheetTable.tsx';
import { SupervisorPassphraseDialog } from '../supervisor/SupervisorPassphraseDialog.tsx';
import { WithdrawDialog } from '../supervisor/WithdrawDialog.tsx';

type Open =
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'make' }
  | { readonly kind: 'withdraw'; readonly sheet: ReleaseSheet };

export function SupervisorSection() {
  const asked = useAsk('supervisor.get', {});
  const zone = useOpenStatus()?.zone;
  const [open, setOpen] = useState<Open>();
  const close = () => setOpen(undefined);
  const isSet = asked.data?.isSet ?? false;
  return (
    <SettingsPanel
      title="Supervisor"
      description="Where the rules leave a decision to a supervisor, the desk asks for one of their single-use codes and the reason, and tells the office. What the law blocks takes no code."
    >
      {asked.error && (
        <ErrorBanner error={asked.error.toValue()} onRetry={() => void asked.refetch()} />
      )}
      {asked.data && (
        <>
          <Section title="Supervisor’s passphrase">
            <p className="note">
              {isSet
                ? 'It is asked whenever codes are made or withdrawn. It does not unlock the desk.'
                : 'For the supervisor to set and to keep from the agent: another one than that of the desk. The day export tells the office when it was set.'}
            </p>
            <div className="row">
              <ActionButton
                kind={isSet ? 'plain' : 'primary'}
                onClick={() => setOpen({ kind: 'passphrase' })}
              >
                {isSet ? 'Change the supervisor’s passphrase' : 'Set the supervisor’s passphrase'}
              </ActionButton>
            </div>
          </Section>
          {isSet && (
            <Section title="Sheets of codes">
              <div className="row">
                <ActionButton kind="primary" onClick={() => setOpen({ kind: 'make' })}>
                  Make a sheet of codes
                </ActionButton>
              </div>
              {zone && (
                <SheetTable
                  sheets={asked.data.sheets}
                  zone={zone}
                  onWithdraw={(sheet) => setOpen({ kind: 'withdraw', sheet })}
                />
              )}
              <p className="note">
                The codes are on the paper alone. Compare the supervisor’s list with the export: who
                has the file of the desk and this program’s source can leave the program out.
              </p>
            </Section>
          )}
        </>
      )}
      {open?.kind === 'passphrase' && <SupervisorPassphraseDialog isSet={isSet} onClose={close} />}
      {open?.kind === 'make' && <MakeSheetDialog onClose={close} />}
      {open?.kind === 'withdraw' && <WithdrawDialog sheet={open.sheet} onClose={close} />}
    </SettingsPanel>
  );
}
