/** Which screen each area shows. A new area is one line here and one in areas.tsx. */
import type { ComponentType } from 'react';
import { AccountsScreen } from '../features/account/AccountsScreen.tsx';
import { CashCloseScreen } from '../features/day-close/CashCloseScreen.tsx';
import { ExchangeScreen } from '../features/exchange/ExchangeScreen.tsx';
import { LettersScreen } from '../features/letters/LettersScreen.tsx';
import { QueueScreen } from '../features/queue/QueueScreen.tsx';
import { ReportsScreen } from '../features/reports/ReportsScreen.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import type { AreaId } from './routes.tsx';

export const screens: Readonly<Record<AreaId, ComponentType>> = {
  queue: QueueScreen,
  accounts: AccountsScreen,
  letters: LettersScreen,
  reports: ReportsScreen,
  cash: CashCloseScreen,
  exchange: ExchangeScreen,
  settings: SettingsScreen,
};
