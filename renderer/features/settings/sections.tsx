/** The sections of the settings, in order. A new one is one line here. */
import type { ComponentType } from 'react';
import { ClientsSettings } from '../clients/ClientsSettings.tsx';
import { RulesSection } from '../rules/RulesSection.tsx';
import { AgencySection } from './sections/AgencySection.tsx';
import { AppearanceSection } from './sections/AppearanceSection.tsx';
import { BackupsSection } from './sections/BackupsSection.tsx';
import { CheckSection } from './sections/CheckSection.tsx';
import { DiagnosticsSection } from './sections/DiagnosticsSection.tsx';
import { LicensesSection } from './sections/LicensesSection.tsx';
import { ReceiptsSection } from './sections/ReceiptsSection.tsx';
import { SecuritySection } from './sections/SecuritySection.tsx';
import { SupervisorSection } from './sections/SupervisorSection.tsx';

export type SettingsSection = {
  readonly id: string;
  readonly label: string;
  readonly Panel: ComponentType;
};

export const settingsSections: readonly SettingsSection[] = [
  { id: 'agency', label: 'Agency and agent', Panel: AgencySection },
  { id: 'clients', label: 'Clients', Panel: ClientsSettings },
  { id: 'rules', label: 'Contact rules', Panel: RulesSection },
  { id: 'licenses', label: 'License lines', Panel: LicensesSection },
  { id: 'receipts', label: 'Receipts', Panel: ReceiptsSection },
  { id: 'security', label: 'Security', Panel: SecuritySection },
  { id: 'supervisor', label: 'Supervisor', Panel: SupervisorSection },
  { id: 'backups', label: 'Backups', Panel: BackupsSection },
  { id: 'check', label: 'Check the desk', Panel: CheckSection },
  { id: 'diagnostics', label: 'Diagnostics', Panel: DiagnosticsSection },
  { id: 'appearance', label: 'Appearance and keyboard', Panel: AppearanceSection },
];
