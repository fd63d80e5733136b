/** A sentence that matters beside what it is about: shape, color and words together. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { toneIcon } from '../../components/tone-icons.ts';
import type { Tone } from '../../theme/tokens.ts';

const Root = styled('p', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone: Tone;
}>(({ theme, tone: name }) => {
  const tone = theme.tokens.color.tone[name];
  return {
    display: 'grid',
    gridTemplateColumns: '16px 1fr',
    gap: 8,
    padding: '8px 10px',
    borderRadius: theme.tokens.measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}`,
    color: tone.text,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& svg': { color: tone.solid, marginTop: 2 },
  };
});

export function Note({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  const Shape = toneIcon[tone];
  return (
    <Root tone={tone}>
      <Shape size={16} />
      <span>{children}</span>
    </Root>
  );
}
