/** The language to open in, where it is not English. */
import { styled } from '@mui/material/styles';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';

const Chip = styled('span')(({ theme: { tokens } }) => ({
  flex: 'none',
  padding: '0 4px',
  borderRadius: tokens.measure.radiusSmall,
  boxShadow: `inset 0 0 0 1px ${tokens.color.control}`,
  color: tokens.color.muted,
  fontSize: '0.6875rem',
  lineHeight: '0.9375rem',
  fontWeight: 650,
  fontStretch: tokens.stretch.label,
}));

export function LanguageChip({ language }: { readonly language: 'en' | 'es' }) {
  if (language === 'en') return null;
  return (
    <Chip title="Speaks Spanish">
      <span aria-hidden="true">ES</span>
      <VisuallyHidden>speaks Spanish</VisuallyHidden>
    </Chip>
  );
}
