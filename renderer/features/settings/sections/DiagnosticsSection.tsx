/** The bundle for support, and what this program is. */
import { useAsk } from '../../../client/use-ask.ts';
import { ActionButton } from '../../../components/ActionButton.tsx';
import { DetailList } from '../../../components/DetailList.tsx';
import { ErrorBanner } from '../../../components/ErrorBanner.tsx';
import { DownloadIcon } from '../../../components/icons/icons.ts';
import { Section } from '../../../components/Section.tsx';
import { SettingsPanel } from '../SettingsPanel.tsx';
import { useSaveDiagnostics } from '../settings.mutations.ts';

export function DiagnosticsSection() {
  const status = useAsk('desk.status', {});
  const save = useSaveDiagnostics();
  return (
    <SettingsPanel
      title="Diagnostics"
      description="What support needs to understand a problem. No name, number, balance or address is in it, neither of consumers nor of the agency."
    >
      <Section title="Bundle for support">
        <p className="note">
          A ZIP file with the version, the kind of computer, how many rows each table has, and the
          program's own log of ids and codes. You choose where it goes; nothing is sent.
        </p>
        <div className="row">
          <ActionButton icon={DownloadIcon} busy={save.isBusy} onClick={() => save.run()}>
            Save a diagnostic bundle
          </ActionButton>
        </div>
        {save.error && <ErrorBanner error={save.error} />}
      </Section>
      <Section title="About Amicable">
        <DetailList
          items={[
            { label: 'Version', value: status.data?.appVersion ?? '' },
            { label: 'License', value: 'MIT; notices of third parties come with the program' },
          ]}
        />
      </Section>
    </SettingsPanel>
  );
}
