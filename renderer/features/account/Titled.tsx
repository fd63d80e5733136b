/** A small group of rows under its own heading, inside a section. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { labelText } from '../../theme/mixins.ts';

const Group = styled('div')(({ theme }) => ({
  '& h3': { ...labelText(theme.tokens), padding: '6px 0 0' },
  '& .row': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    minHeight: 30,
    fontSize: '0.8125rem',
    lineHeight: '1.125rem',
  },
  '& .row .end': { display: 'flex', alignItems: 'center', gap: 6, marginLeft: 'auto' },
  '& .quiet': { color: theme.tokens.color.muted, fontSize: '0.75rem' },
  '& .former': { color: theme.tokens.color.muted },
}));

export function Titled({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <Group>
      <h3>{title}</h3>
      {children}
    </Group>
  );
}
