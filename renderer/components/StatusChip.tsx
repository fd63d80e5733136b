/** A state in three signals at once: color by meaning, an outline of its own, and the word. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { Tone } from '../theme/tokens.ts';
import type { IconComponent } from './icons/icons.ts';
import { toneIcon } from './tone-icons.ts';

export type StatusChipProps = {
  readonly tone: Tone;
  readonly children: ReactNode;
  /** Overrides the tone's own shape (octagon, triangle, tick, diamond, ring). */
  readonly icon?: IconComponent | undefined;
  /** `tint` stands alone; `plain` sits in table rows and lines of text. */
  readonly variant?: 'tint' | 'plain' | undefined;
};

const Root = styled('span', { shouldForwardProp: (name) => name !== 'look' })<{
  readonly look: { readonly tone: Tone; readonly tinted: boolean };
}>(({ theme, look }) => {
  const { measure, stretch } = theme.tokens;
  const tone = theme.tokens.color.tone[look.tone];
  return {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    maxWidth: '100%',
    minWidth: 0,
    color: tone.text,
    fontSize: '0.75rem',
    lineHeight: '1rem',
    fontWeight: 600,
    fontStretch: stretch.label,
    verticalAlign: 'middle',
    '& svg': { color: tone.solid },
    '& .word': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
    ...(look.tinted && {
      height: 22,
      padding: '0 8px 0 5px',
      borderRadius: measure.radiusSmall,
      backgroundColor: tone.tint,
      boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    }),
  };
});

export function StatusChip({ tone, children, icon, variant = 'tint' }: StatusChipProps) {
  const Shape = icon ?? toneIcon[tone];
  return (
    <Root look={{ tone, tinted: variant === 'tint' }}>
      <Shape size={14} />
      <span className="word">{children}</span>
    </Root>
  );
}
