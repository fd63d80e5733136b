/** The head of a step. It takes the focus when the step begins, so that a keyboard or screen reader follows. */
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';

const Root = styled('div')(({ theme }) => ({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: '8px 16px',
  marginBottom: 16,
  '& .words': { flex: '1 1 320px', minWidth: 0 },
  '& h2': { ...theme.typography.h2, overflowWrap: 'anywhere' },
  '& h2:focus-visible': { outline: 'none' },
  '& .about': { color: theme.tokens.color.muted, fontSize: '0.8125rem', maxWidth: '76ch' },
  '& .actions': { display: 'flex', flexWrap: 'wrap', gap: 8 },
}));

export type StepHeadProps = {
  readonly title: string;
  readonly about?: ReactNode | undefined;
  readonly actions?: ReactNode | undefined;
  readonly takesFocus: boolean;
};

export function StepHead({ title, about, actions, takesFocus }: StepHeadProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <Root>
      <div className="words">
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {about && <p className="about">{about}</p>}
      </div>
      {actions && <div className="actions">{actions}</div>}
    </Root>
  );
}
