/** The agency, the agent and the desk's zone. */
import { deskSettingsSchema } from '../../../../shared/domain/desk-settings.ts';
import { Section } from '../../../components/Section.tsx';
import { AgencyFields } from '../fields/AgencyFields.tsx';
import { AgentFields } from '../fields/AgentFields.tsx';
import { SettingsForm, SettingsPanel } from '../SettingsPanel.tsx';
import type { DeskSettings } from '../settings.queries.ts';
import { useSettingsForm } from '../use-settings-form.ts';
import { WithSettings } from '../WithSettings.tsx';

const read = ({ agency, agent, zone }: DeskSettings) => ({ agency, agent, zone });

export function AgencySection() {
  return (
    <SettingsPanel
      title="Agency and agent"
      description="As they stand on letters, receipts and exports made from now on. What was printed stays as it was."
    >
      <WithSettings>{(saved) => <AgencyForm saved={saved} />}</WithSettings>
    </SettingsPanel>
  );
}

function AgencyForm({ saved }: { readonly saved: DeskSettings }) {
  const form = useSettingsForm({
    saved,
    read,
    merge: (settings, draft) => ({ ...settings, ...draft }),
    schema: deskSettingsSchema,
  });
  const { draft, change, errors } = form;
  return (
    <SettingsForm form={form}>
      <Section title="Agency">
        <AgencyFields
          agency={draft.agency}
          onChange={(patch) => change({ agency: { ...draft.agency, ...patch } })}
          errors={errors}
        />
      </Section>
      <Section title="Agent">
        <AgentFields agent={draft.agent} zone={draft.zone} onChange={change} errors={errors} />
      </Section>
    </SettingsForm>
  );
}
