/** Tabs with counts, and the panel that belongs to one; arrow keys move, selection follows focus. */

import { styled } from '@mui/material/styles';
import MuiTab from '@mui/material/Tab';
import MuiTabs from '@mui/material/Tabs';

export type TabItem<Id extends string> = {
  readonly id: Id;
  readonly label: string;
  readonly count?: number | undefined;
};

export type TabsProps<Id extends string> = {
  /** Names the tab list and seeds element ids; unique on the page. */
  readonly name: string;
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly value: Id;
  readonly onChange: (id: Id) => void;
};

const Count = styled('span')(({ theme }) => ({
  marginLeft: 6,
  color: theme.tokens.color.muted,
  fontWeight: 450,
}));

export const tabId = (name: string, id: string) => `${name}-tab-${id}`;
export const tabPanelId = (name: string, id: string) => `${name}-panel-${id}`;

export function Tabs<Id extends string>({ name, label, items, value, onChange }: TabsProps<Id>) {
  return (
    <MuiTabs
      value={value}
      onChange={(_, id: Id) => onChange(id)}
      aria-label={label}
      selectionFollowsFocus
      variant="scrollable"
      scrollButtons={false}
    >
      {items.map((item) => (
        <MuiTab
          key={item.id}
          value={item.id}
          id={tabId(name, item.id)}
          aria-controls={tabPanelId(name, item.id)}
          label={
            <span>
              {item.label}
              {item.count !== undefined && <Count>{item.count.toLocaleString('en-US')}</Count>}
            </span>
          }
        />
      ))}
    </MuiTabs>
  );
}
