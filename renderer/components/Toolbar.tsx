/** A strip of filters and actions above a list; wraps rather than scrolls. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';

export type ToolbarProps = {
  /** Names the group: `Queue filters`. */
  readonly label: string;
  readonly children: ReactNode;
  /** Pushed to the right edge. */
  readonly end?: ReactNode | undefined;
};

const Root = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  padding: '8px 0',
  '& .MuiFormControl-root': { width: 264 },
  '& > .end': { display: 'flex', alignItems: 'center', gap: 8, marginLeft: 'auto' },
});

export function Toolbar({ label, children, end }: ToolbarProps) {
  return (
    <Root role="group" aria-label={label}>
      {children}
      {end && <div className="end">{end}</div>}
    </Root>
  );
}
