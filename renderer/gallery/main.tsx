/** The gallery: every component in both themes with realistic data, under the application's strict policy. */
import createCache from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveRegion } from '../components/LiveRegion.tsx';
import { ToasterProvider } from '../components/Toaster.tsx';
import '../theme/fonts.ts';
import { createAmicableTheme } from '../theme/theme.ts';
import type { Mode } from '../theme/tokens.ts';
import { AccountPage } from './AccountPage.tsx';
import { ComponentsPage } from './ComponentsPage.tsx';
import { Frame, type PageId } from './Frame.tsx';
import { QueuePage } from './QueuePage.tsx';
import { StatesPage } from './StatesPage.tsx';

const cache = createCache({ key: 'am', nonce: 'gallery' });
const wished = new URLSearchParams(location.hash.slice(1));

const pages: Readonly<Record<PageId, () => React.JSX.Element>> = {
  components: ComponentsPage,
  states: StatesPage,
  queue: QueuePage,
  account: AccountPage,
};

function Gallery() {
  const [mode, setMode] = useState<Mode>(wished.get('theme') === 'dark' ? 'dark' : 'light');
  const [page, setPage] = useState<PageId>(
    (Object.keys(pages) as PageId[]).find((id) => id === wished.get('page')) ?? 'components',
  );
  const theme = useMemo(() => createAmicableTheme(mode), [mode]);
  const Page = pages[page];
  return (
    <CacheProvider value={cache}>
      <ThemeProvider theme={theme}>
        <CssBaseline enableColorScheme />
        <LiveRegion>
          <ToasterProvider>
            <Frame page={page} onPage={setPage} mode={mode} onMode={setMode}>
              <Page />
            </Frame>
          </ToasterProvider>
        </LiveRegion>
      </ThemeProvider>
    </CacheProvider>
  );
}

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(<Gallery />);
}
