/** The row one stands on, in full words, with what can be done about it. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { scrollbar } from '../../theme/mixins.ts';

export type RowStripProps = {
  readonly title: string;
  readonly subtitle: string;
  /** Whole sentences. */
  readonly reasons: readonly string[];
  /** Said where there are no reasons. */
  readonly quiet?: string | undefined;
  readonly actions: ReactNode;
};

const Strip = styled('aside')(({ theme }) => ({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr) auto',
  alignItems: 'center',
  gap: '2px 24px',
  height: 92,
  flex: 'none',
  padding: '8px 16px',
  borderTop: `1px solid ${theme.tokens.color.rule}`,
  backgroundColor: theme.tokens.color.surface,
  fontSize: '0.8125rem',
  lineHeight: '1.25rem',
  '& .head': { display: 'flex', gap: 10, whiteSpace: 'nowrap', overflow: 'hidden' },
  '& .head strong': { fontWeight: 650 },
  '& .head span': { color: theme.tokens.color.muted, overflow: 'hidden', textOverflow: 'ellipsis' },
  '& .reasons': {
    maxHeight: 54,
    overflowY: 'auto',
    color: theme.tokens.color.muted,
    ...scrollbar(theme.tokens),
  },
  '& .words': { minWidth: 0, alignSelf: 'start' },
  '& .buttons': { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end', gap: 8 },
}));

export function RowStrip({ title, subtitle, reasons, quiet, actions }: RowStripProps) {
  const lines = reasons.length > 0 ? reasons : quiet === undefined ? [] : [quiet];
  return (
    <Strip aria-label="The row you are on">
      <div className="words">
        <div className="head">
          <strong>{title}</strong>
          <span>{subtitle}</span>
        </div>
        <div className="reasons" tabIndex={lines.join('').length > 240 ? 0 : undefined}>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <div className="buttons">{actions}</div>
    </Strip>
  );
}
