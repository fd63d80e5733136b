/** A verdict that can be asked why: the chip is a button, and the key of its screen does the same. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { focusRing } from '../../theme/mixins.ts';
import type { Explanation } from './explanation.ts';
import { useExplain } from './WhyProvider.tsx';

const Face = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  maxWidth: '100%',
  minHeight: 24,
  padding: '0 4px',
  margin: '0 -4px',
  border: 0,
  borderRadius: theme.tokens.measure.radiusSmall,
  background: 'none',
  font: 'inherit',
  cursor: 'pointer',
  '&:hover': { backgroundColor: theme.tokens.color.hover, textDecoration: 'underline dotted' },
  '&:focus-visible': focusRing(theme.tokens, -2),
}));

export type WhyChipProps = {
  readonly explanation: Explanation | undefined;
  readonly children: ReactNode;
  /** In a row of a list, whose key asks why: Tab does not stop here. */
  readonly isInRow?: boolean | undefined;
};

export function WhyChip({ explanation, children, isInRow = false }: WhyChipProps) {
  const explain = useExplain();
  if (!explanation) return children;
  return (
    <Face
      type="button"
      title={`Why? ${explanation.verdict}`}
      tabIndex={isInRow ? -1 : undefined}
      onClick={() => explain(explanation)}
    >
      {children}
    </Face>
  );
}
