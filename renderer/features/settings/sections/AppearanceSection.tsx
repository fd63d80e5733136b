/** The agent's own preferences: theme and single-key shortcuts. Kept by the program, not by the desk. */
import { savePreferences, usePreferences } from '../../../app/preferences.ts';
import { CheckRow } from '../../../components/CheckRow.tsx';
import { RadioCards } from '../../../components/RadioCards.tsx';
import { Section } from '../../../components/Section.tsx';
import { SettingsPanel } from '../SettingsPanel.tsx';

const themes = [
  { value: 'system', title: 'As this computer', description: 'Follows its light or dark setting' },
  { value: 'light', title: 'Light' },
  { value: 'dark', title: 'Dark' },
] as const;

export function AppearanceSection() {
  const { theme, singleKeys } = usePreferences();
  return (
    <SettingsPanel
      title="Appearance and keyboard"
      description="Yours on this computer; they take effect at once."
    >
      <Section title="Appearance">
        <RadioCards
          legend="Theme"
          options={themes}
          value={theme}
          onChange={(next) => void savePreferences({ theme: next })}
        />
      </Section>
      <Section title="Keyboard">
        <CheckRow
          label="Single-key shortcuts"
          description="J, K, C, S and / act on the focused row of a list. Turn them off when speech input or a scanner types them by mistake; every one has another key or a button."
          checked={singleKeys}
          onChange={(next) => void savePreferences({ singleKeys: next })}
        />
      </Section>
    </SettingsPanel>
  );
}
