/** Waits for the desk's settings, then shows the section that changes them. */
import type { ReactNode } from 'react';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import { type DeskSettings, useDeskSettings } from './settings.queries.ts';

export function WithSettings(props: { readonly children: (saved: DeskSettings) => ReactNode }) {
  const settings = useDeskSettings();
  if (settings.error) {
    return <ErrorBanner error={settings.error.toValue()} onRetry={() => void settings.refetch()} />;
  }
  return settings.data ? props.children(settings.data) : null;
}
