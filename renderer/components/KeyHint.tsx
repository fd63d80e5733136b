/** A key cap. Silent unless `spoken`: the control it sits on carries `aria-keyshortcuts`. */
import { styled } from '@mui/material/styles';

export type KeyHintProps = {
  /** `Ctrl+K`, `F6`, `J`: parts joined by a plus sign. */
  readonly keys: string;
  /** True in a list of keys, where the key itself is the information. */
  readonly spoken?: boolean | undefined;
};

const Root = styled('span')({ display: 'inline-flex', gap: 3, verticalAlign: 'middle' });

const Cap = styled('kbd')(({ theme }) => ({
  display: 'inline-grid',
  placeItems: 'center',
  minWidth: 18,
  height: 18,
  padding: '0 4px',
  borderRadius: theme.tokens.measure.radiusSmall,
  border: '1px solid color-mix(in srgb, currentColor 38%, transparent)',
  borderBottomWidth: 2,
  color: 'inherit',
  fontFamily: 'inherit',
  fontSize: '0.6875rem',
  lineHeight: '0.875rem',
  fontWeight: 600,
  fontStretch: theme.tokens.stretch.label,
}));

export function KeyHint({ keys, spoken = false }: KeyHintProps) {
  return (
    <Root aria-hidden={spoken ? undefined : true}>
      {keys.split('+').map((key) => (
        <Cap key={key}>{key}</Cap>
      ))}
    </Root>
  );
}

/** `Ctrl+K` as the `aria-keyshortcuts` attribute spells it: `Control+K`. */
export function ariaKeys(keys: string | undefined): string | undefined {
  return keys?.replace('Ctrl', 'Control').replace('Esc', 'Escape');
}
