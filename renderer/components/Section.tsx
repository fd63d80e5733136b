/** A titled part of a screen: a heading on a hairline, never a box in a box. */
import { styled } from '@mui/material/styles';
import { type ReactNode, useId } from 'react';

export type SectionProps = {
  readonly title: string;
  readonly children: ReactNode;
  /** A count or state beside the title. */
  readonly meta?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  readonly level?: 2 | 3 | undefined;
};

const Root = styled('section')(({ theme }) => ({
  minWidth: 0,
  '& > .bar': {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    minHeight: 32,
    marginBottom: 10,
    borderBottom: `1px solid ${theme.tokens.color.hairline}`,
  },
  '& > .bar > h2, & > .bar > h3': { ...theme.typography.h3, whiteSpace: 'nowrap' },
  '& > .bar > .meta': { color: theme.tokens.color.muted, fontSize: '0.75rem' },
  '& > .bar > .actions': { display: 'flex', gap: 4, marginLeft: 'auto' },
}));

export function Section({ title, children, meta, actions, level = 2 }: SectionProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <Root aria-labelledby={id}>
      <div className="bar">
        <Heading id={id}>{title}</Heading>
        {meta && <span className="meta">{meta}</span>}
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </Root>
  );
}
