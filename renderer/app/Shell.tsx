/** The frame around every area of an unlocked desk. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import type { OutputOf } from '../../shared/ipc/contract.ts';
import { useIdleTouch } from '../client/use-idle-touch.ts';
import { useCommand } from '../commands/CommandProvider.tsx';
import { KeyboardMap } from '../commands/KeyboardMap.tsx';
import { OpenCallLine } from '../features/call/OpenCallLine.tsx';
import { OpenCallQuestion } from '../features/call/OpenCallQuestion.tsx';
import { SettingsCommands } from '../features/settings/SettingsCommands.tsx';
import { WhyProvider } from '../features/why/WhyProvider.tsx';
import { type Area, areas } from './areas.tsx';
import { Notices } from './Notices.tsx';
import { Palette } from './Palette.tsx';
import { savePreferences, usePreferences } from './preferences.ts';
import { Rail } from './Rail.tsx';
import { useNavigation } from './routes.tsx';
import { StatusLine } from './StatusLine.tsx';
import { TopBar } from './TopBar.tsx';
import { useLock } from './use-lock.ts';
import { useUnloadGuard } from './use-unload-guard.ts';

type Status = OutputOf<'desk.status'>;

const Grid = styled('div')(({ theme: { tokens } }) => ({
  display: 'grid',
  gridTemplateAreas: '"rail top" "rail main" "status status"',
  gridTemplateColumns: 'auto minmax(0, 1fr)',
  gridTemplateRows: '44px minmax(0, 1fr) 28px',
  height: '100vh',
  background: tokens.color.canvas,
}));

const Main = styled('main')({
  gridArea: 'main',
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  overflow: 'auto',
});

/** One component per area keeps the number of hooks fixed. */
function AreaCommand({ area }: { readonly area: Area }) {
  const { go } = useNavigation();
  useCommand(area.command, () => go({ area: area.id }));
  return null;
}

export function Shell(props: { readonly status: Status; readonly answeredAt: number }) {
  const { route, go } = useNavigation();
  const preferences = usePreferences();
  const [isFinding, setFinding] = useState(false);
  const [isShowingKeys, setShowingKeys] = useState(false);
  const { open } = props.status;
  const isCallOpen = open?.openCallId !== undefined;
  const locking = useLock(isCallOpen);

  useUnloadGuard(isCallOpen);
  useIdleTouch(open !== undefined);
  useCommand('palette.open', () => setFinding(true));
  useCommand('help.keys', () => setShowingKeys(true));
  useCommand('desk.lock', locking.ask);
  useCommand('desk.import', () => go({ area: 'exchange', section: 'import' }));
  useCommand('desk.close', () => go({ area: 'cash' }));
  useCommand('view.theme', () => {
    void savePreferences({ theme: preferences.mode === 'dark' ? 'light' : 'dark' });
  });
  useCommand('view.single-keys', () => {
    void savePreferences({ singleKeys: !preferences.singleKeys });
  });

  if (!open) return null;
  const { Screen } = areas.find((area) => area.id === route.area) ?? (areas[0] as Area);
  return (
    <WhyProvider>
      <Grid>
        {areas.map((area) => (
          <AreaCommand key={area.id} area={area} />
        ))}
        <SettingsCommands />
        <Rail />
        <TopBar
          businessDate={open.businessDate}
          onFind={() => setFinding(true)}
          onLock={locking.ask}
        />
        <Main>
          <OpenCallLine openCallId={open.openCallId} />
          <Notices notices={open.notices.filter(({ kind }) => kind !== 'open-call')} />
          <Screen />
        </Main>
        <StatusLine open={open} sample={props.status.sample} answeredAt={props.answeredAt} />
        <Palette open={isFinding} onClose={() => setFinding(false)} />
        <OpenCallQuestion
          open={locking.isAsking}
          way="lock"
          onGo={locking.lock}
          onStay={locking.stay}
        />
        <KeyboardMap open={isShowingKeys} onClose={() => setShowingKeys(false)} />
      </Grid>
    </WhyProvider>
  );
}
