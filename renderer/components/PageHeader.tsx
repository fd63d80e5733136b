/** The head of an area: its one h1, what it is about, and the actions that concern all of it. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export type PageHeaderProps = {
  readonly title: string;
  /** A count or date beside the title. */
  readonly meta?: ReactNode | undefined;
  readonly description?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  /** A way back, before the title. */
  readonly lead?: ReactNode | undefined;
};

const Root = styled('header')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  padding: '16px 0 14px',
  '& .head': { flex: '1 1 320px', minWidth: 0 },
  '& .line': { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 12px' },
  '& h1': { ...theme.typography.h1 },
  '& .meta, & .description': { color: theme.tokens.color.muted, fontSize: '0.8125rem' },
  '& .description': { maxWidth: '72ch', marginTop: 2 },
  '& .actions': { display: 'flex', flexWrap: 'wrap', gap: 8 },
}));

export function PageHeader({ title, meta, description, actions, lead }: PageHeaderProps) {
  return (
    <Root>
      {lead}
      <div className="head">
        <div className="line">
          <h1>{title}</h1>
          {meta && <span className="meta">{meta}</span>}
        </div>
        {description && <p className="description">{description}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </Root>
  );
}
