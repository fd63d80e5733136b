/** Letters: what is due, what waits, what is printed, mailed and came back. One tab each, with its count. */
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ScaleIcon } from '../../components/icons/icons.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { type TabItem, Tabs, tabId, tabPanelId } from '../../components/Tabs.tsx';
import { StateTextsDialog } from './dialogs/StateTextsDialog.tsx';
import { LetterPanel } from './LetterPanel.tsx';
import {
  type CappedCount,
  countText,
  type SectionId,
  sectionIds,
  sectionLabels,
} from './letter-words.ts';
import { useLetterCounts } from './letters.queries.ts';
import { ProposedPanel } from './ProposedPanel.tsx';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  flex: 1,
  minHeight: 0,
  '& > .bar': { padding: '0 16px' },
  '& > .bar header': { paddingBottom: 6 },
  '& > .panel': { display: 'flex', flexDirection: 'column', flex: 1, minHeight: 0 },
});

/** Counted up to a thousand. */
function tabOf(id: SectionId, counted: CappedCount | undefined): TabItem<SectionId> {
  const label = sectionLabels[id];
  if (counted?.isMore) return { id, label: `${label} ${countText(counted)}` };
  return { id, label, count: counted?.count };
}

const isSection = (id: string | undefined): id is SectionId =>
  sectionIds.some((section) => section === id);

export function LettersScreen() {
  const { route, go } = useNavigation();
  const counts = useLetterCounts();
  const [isShowingTexts, setShowingTexts] = useState(false);
  const current: SectionId = isSection(route.section) ? route.section : 'proposed';
  return (
    <Root>
      <div className="bar">
        <PageHeader
          title="Letters"
          meta="Notices leave on the date they state, or are made again"
          actions={
            <ActionButton icon={ScaleIcon} onClick={() => setShowingTexts(true)}>
              State texts
            </ActionButton>
          }
        />
        <Tabs
          name="letters"
          label="Letters"
          items={sectionIds.map((id) => tabOf(id, counts?.[id]))}
          value={current}
          onChange={(section) => go({ area: 'letters', section })}
        />
      </div>
      <div
        className="panel"
        role="tabpanel"
        id={tabPanelId('letters', current)}
        aria-labelledby={tabId('letters', current)}
      >
        {current === 'proposed' ? <ProposedPanel /> : <LetterPanel key={current} state={current} />}
      </div>
      {isShowingTexts && <StateTextsDialog onClose={() => setShowingTexts(false)} />}
    </Root>
  );
}
