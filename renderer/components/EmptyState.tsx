/** Nothing here, said usefully: what would be here, why it is not, and the way to get it. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { IconComponent } from './icons/icons.ts';

export type EmptyStateProps = {
  readonly title: string;
  /** One sentence that teaches. */
  readonly children: ReactNode;
  readonly icon?: IconComponent | undefined;
  /** An ActionButton, at most two. */
  readonly action?: ReactNode | undefined;
};

const Root = styled('div')(({ theme }) => ({
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'center',
  gap: 4,
  padding: '32px 24px',
  textAlign: 'center',
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
  '& .mark': {
    display: 'grid',
    placeItems: 'center',
    width: 44,
    height: 44,
    marginBottom: 10,
    borderRadius: '50%',
    color: theme.tokens.color.muted,
    backgroundColor: theme.tokens.color.sunken,
    boxShadow: `inset 0 0 0 1px ${theme.tokens.color.hairline}`,
  },
  '& .title': { color: theme.tokens.color.text, fontSize: '0.875rem', fontWeight: 650 },
  '& .words': { maxWidth: '44ch', textWrap: 'balance' },
  '& .action': { display: 'flex', gap: 8, marginTop: 14 },
}));

export function EmptyState({ title, children, icon: Icon, action }: EmptyStateProps) {
  return (
    <Root>
      {Icon && (
        <span className="mark">
          <Icon size={20} />
        </span>
      )}
      <p className="title">{title}</p>
      <p className="words">{children}</p>
      {action && <div className="action">{action}</div>}
    </Root>
  );
}
