/** The rule or place that one stands on in the list. */
import { styled } from '@mui/material/styles';
import { type Ref, useId } from 'react';
import type { Entry } from '../../../shared/compliance/explain/rule-entries.ts';
import type { RulePack } from '../../../shared/compliance/rule-pack.ts';
import { focusRing, scrollbar } from '../../theme/mixins.ts';
import { PlaceDetails } from './PlaceDetails.tsx';
import { RuleDetails } from './RuleDetails.tsx';

const Pane = styled('section')(({ theme }) => ({
  minHeight: 0,
  minWidth: 0,
  overflow: 'auto',
  padding: '14px 20px 24px',
  borderLeft: `1px solid ${theme.tokens.color.hairline}`,
  backgroundColor: theme.tokens.color.surface,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  ...scrollbar(theme.tokens),
  '&:focus-visible': focusRing(theme.tokens, -2),
  '& > h2': { ...theme.typography.h2, marginBottom: 6 },
  '& > h2::first-letter': { textTransform: 'uppercase' },
}));

export type EntryPaneProps = {
  readonly entry: Entry;
  readonly pack: RulePack;
  readonly ref: Ref<HTMLElement>;
};

export function EntryPane({ entry, pack, ref }: EntryPaneProps) {
  const id = useId();
  return (
    <Pane ref={ref} tabIndex={0} aria-labelledby={id}>
      <h2 id={id}>{entry.title}</h2>
      {entry.kind === 'rule' ? (
        <RuleDetails entry={entry} pack={pack} />
      ) : (
        <PlaceDetails entry={entry} />
      )}
    </Pane>
  );
}
