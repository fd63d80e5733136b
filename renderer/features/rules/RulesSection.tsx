/** The rules in force, to be looked up: the pack's at the left with the states and cities, the chosen one beside it. */
import { styled } from '@mui/material/styles';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import { type Entry, ruleEntries } from '../../../shared/compliance/explain/rule-entries.ts';
import { type RuleSearch, searchRules } from '../../../shared/compliance/explain/search-rules.ts';
import { usePreferences } from '../../app/preferences.ts';
import { useNavigation } from '../../app/routes.tsx';
import { ActionButton } from '../../components/ActionButton.tsx';
import { EmptyState } from '../../components/EmptyState.tsx';
import { ChevronLeftIcon, SearchIcon } from '../../components/icons/icons.ts';
import { PageHeader } from '../../components/PageHeader.tsx';
import { useRowFocus } from '../../components/useRowFocus.ts';
import { VirtualTable, type VirtualTableHandle } from '../../components/VirtualTable.tsx';
import { asOfText } from './as-of-text.ts';
import { EntryPane } from './EntryPane.tsx';
import { RuleFilters } from './RuleFilters.tsx';
import { ruleColumns } from './rule-columns.tsx';
import { useRulePack } from './use-rule-pack.ts';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexDirection: 'column',
  height: '100%',
  minHeight: 0,
  '& > .split': {
    flex: 1,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(280px, 2fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
    margin: '0 -32px',
  },
  '& > .split > .list': { display: 'flex', minHeight: 0, minWidth: 0 },
  '@media (max-width: 1000px)': {
    '& > .split': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(0, 1fr) minmax(0, 1fr)',
    },
  },
}));

const noSearch: RuleSearch = { text: '' };
const keyOf = ({ key }: Entry) => key;

/** A search that holds words keeps Escape for itself: it clears them. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLInputElement && target.value !== '';
}

/** Opened at a rule, it begins there; each such opening begins anew. */
export function RulesSection() {
  const { route } = useNavigation();
  return <Rules key={route.item} openAt={route.item} />;
}

function Rules({ openAt }: { readonly openAt: string | undefined }) {
  const { back } = useNavigation();
  const { singleKeys } = usePreferences();
  const pack = useRulePack();
  const entries = useMemo(() => ruleEntries(pack), [pack]);
  const [search, setSearch] = useState(noSearch);
  const found = useMemo(() => searchRules(entries, search), [entries, search]);
  const [activeKey, setActiveKey] = useState(openAt);
  const list = useRef<VirtualTableHandle>(null);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const pane = useRef<HTMLElement>(null);
  useRowFocus(list, found);
  const active = found.find(({ key }) => key === activeKey) ?? found[0];
  const actions = useMemo(() => entries.flatMap((entry) => entry.actions), [entries]);
  const leave = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && openAt !== undefined && !isTyping(event.target)) back();
  };
  return (
    <Root onKeyDown={leave}>
      <PageHeader
        title="Contact rules"
        meta={`Rule pack ${pack.version}, as of ${asOfText(pack.asOf)}`}
        lead={
          openAt !== undefined && (
            <ActionButton
              kind="quiet"
              size="small"
              icon={ChevronLeftIcon}
              keys="Esc"
              onClick={back}
            >
              Back
            </ActionButton>
          )
        }
      />
      <RuleFilters
        search={search}
        actions={actions}
        field={field}
        keys={singleKeys ? '/' : undefined}
        onSearch={setSearch}
        onEnter={() => list.current?.focus()}
      />
      <div className="split">
        <div className="list">
          <VirtualTable
            ref={list}
            label="Rules in force"
            columns={ruleColumns}
            rows={found}
            rowKey={keyOf}
            status="ready"
            total={found.length}
            initialKey={openAt}
            onActiveChange={(entry) => setActiveKey(entry?.key)}
            onOpen={() => pane.current?.focus()}
            rowKeys={{ '/': () => field.current?.focus() }}
            singleKeys={singleKeys}
            empty={
              <EmptyState
                title="No rule matches"
                icon={SearchIcon}
                action={<ActionButton onClick={() => setSearch(noSearch)}>Show all</ActionButton>}
              >
                Try an id such as G7, part of a citation such as 1006.6, or the name of a state.
              </EmptyState>
            }
          />
        </div>
        {active && <EntryPane ref={pane} entry={active} pack={pack} />}
      </div>
    </Root>
  );
}
