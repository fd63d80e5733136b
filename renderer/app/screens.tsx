/** Which screen each area shows. A new area is one line here and one in areas.tsx. */
import { type ComponentType, createElement } from 'react';
import { EmptyState } from '../components/EmptyState.tsx';
import { SettingsScreen } from '../features/settings/SettingsScreen.tsx';
import type { AreaId } from './routes.tsx';

const soon: ComponentType = () =>
  createElement(EmptyState, { title: 'Nothing here yet', children: undefined });

export const screens: Readonly<Record<AreaId, ComponentType>> = {
  queue: soon,
  accounts: soon,
  letters: soon,
  reports: soon,
  cash: soon,
  exchange: soon,
  settings: SettingsScreen,
};
