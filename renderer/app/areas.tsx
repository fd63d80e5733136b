/** The areas of the rail: one line each. */
import type { ComponentType } from 'react';
import type { CommandId } from '../../shared/commands.ts';
import {
  AccountsIcon,
  CashIcon,
  ExchangeIcon,
  type IconComponent,
  LettersIcon,
  QueueIcon,
  ReportsIcon,
  SettingsIcon,
} from '../components/icons/icons.ts';
import type { AreaId } from './routes.tsx';
import { screens } from './screens.tsx';

export type Area = {
  readonly id: AreaId;
  readonly label: string;
  readonly icon: IconComponent;
  readonly command: CommandId;
  readonly Screen: ComponentType;
};

function area(id: AreaId, label: string, icon: IconComponent, command: CommandId): Area {
  return { id, label, icon, command, Screen: screens[id] };
}

export const areas: readonly Area[] = [
  area('queue', 'Queue', QueueIcon, 'go.queue'),
  area('accounts', 'Accounts', AccountsIcon, 'go.accounts'),
  area('letters', 'Letters', LettersIcon, 'go.letters'),
  area('reports', 'Reports', ReportsIcon, 'go.reports'),
  area('cash', 'Cash and close', CashIcon, 'go.cash'),
  area('exchange', 'Exchange', ExchangeIcon, 'go.exchange'),
  area('settings', 'Settings', SettingsIcon, 'go.settings'),
];
