/** The page's composition root: theme, style nonce, server state. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClientProvider } from '@tanstack/react-query';
import { useEffect } from 'react';
import { AppFrame } from './app/AppFrame.tsx';
import { ErrorBoundary } from './app/ErrorBoundary.tsx';
import { usePreferences } from './app/preferences.ts';
import { NavigationProvider } from './app/routes.tsx';
import { listenForChanges, queryClient } from './client/query-client.ts';
import { CommandProvider } from './commands/CommandProvider.tsx';
import { LiveRegion } from './components/LiveRegion.tsx';
import { ToasterProvider } from './components/Toaster.tsx';
import './theme/fonts.ts';
import { createAmicableTheme } from './theme/theme.ts';

const nonce = document.querySelector<HTMLElement>('meta[property="csp-nonce"]')?.nonce ?? '';
const styleCache = createCache({ key: 'a', nonce, prepend: true });
const themes = { light: createAmicableTheme('light'), dark: createAmicableTheme('dark') } as const;

export function App() {
  const { mode } = usePreferences();
  useEffect(() => listenForChanges(), []);
  return (
    <CacheProvider value={styleCache}>
      <ThemeProvider theme={themes[mode]}>
        <CssBaseline enableColorScheme />
        <QueryClientProvider client={queryClient}>
          <LiveRegion>
            <ToasterProvider>
              <CommandProvider>
                <NavigationProvider>
                  <ErrorBoundary>
                    <AppFrame />
                  </ErrorBoundary>
                </NavigationProvider>
              </CommandProvider>
            </ToasterProvider>
          </LiveRegion>
        </QueryClientProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
