/** Files in and out: placements, sealed batches, and what the office sent back. */
import { styled } from '@mui/material/styles';
import type { ComponentType } from 'react';
import { useNavigation } from '../../app/routes.tsx';
import { PageHeader } from '../../components/PageHeader.tsx';
import { type TabItem, Tabs, tabId, tabPanelId } from '../../components/Tabs.tsx';
import { ImportScreen } from '../import/ImportScreen.tsx';
import { BatchesSection } from './BatchesSection.tsx';
import { useRejectedRows } from './exchange.queries.ts';
import { ReturnedSection } from './ReturnedSection.tsx';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  padding: '0 32px 16px',
  '& > .panel': { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
});

type SectionId = 'import' | 'batches' | 'returned';

const sections: Readonly<Record<SectionId, ComponentType>> = {
  import: ImportScreen,
  batches: BatchesSection,
  returned: ReturnedSection,
};

const isSection = (id: string | undefined): id is SectionId =>
  id !== undefined && Object.hasOwn(sections, id);

export function ExchangeScreen() {
  const { route, go } = useNavigation();
  const waiting = useRejectedRows().data?.pages[0]?.waiting;
  const current: SectionId = isSection(route.section) ? route.section : 'import';
  const tabs: readonly TabItem<SectionId>[] = [
    { id: 'import', label: 'Placement files' },
    { id: 'batches', label: 'Sealed batches' },
    { id: 'returned', label: 'Sent back', ...(waiting ? { count: waiting } : {}) },
  ];
  const Section = sections[current];
  return (
    <Root>
      <PageHeader title="Exchange" />
      <Tabs
        name="exchange"
        label="Exchange"
        items={tabs}
        value={current}
        onChange={(section) => go({ area: 'exchange', section })}
      />
      <div
        className="panel"
        role="tabpanel"
        id={tabPanelId('exchange', current)}
        aria-labelledby={tabId('exchange', current)}
      >
        <Section />
      </div>
    </Root>
  );
}
