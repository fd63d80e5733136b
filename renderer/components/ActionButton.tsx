/**
 * A button that shows its key and, when the rules forbid it, says why and when that lifts.
 * A blocked button stays focusable: the reason must be reachable without a mouse, and pressing it tells it.
 */
import Button from '@mui/material/Button';
import LinearProgress from '@mui/material/LinearProgress';
import { styled } from '@mui/material/styles';
import Tooltip from '@mui/material/Tooltip';
import { type ReactNode, type Ref, useId } from 'react';
import { BlockIcon, type IconComponent } from './icons/icons.ts';
import { ariaKeys, KeyHint } from './KeyHint.tsx';
import { useAnnounce } from './LiveRegion.tsx';
import { useDelayedFlag } from './useDelayedFlag.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Blocked = {
  /** `Calls to this number may start at 8:01 AM Pacific.` */
  readonly reason: string;
  /** When it lifts: `Opens 11:01 your time`. */
  readonly lifts?: string | undefined;
  /** Shows the rules behind it; pressing the blocked button does so. */
  readonly onWhy?: (() => void) | undefined;
};

export type ActionButtonProps = {
  readonly children: ReactNode;
  readonly onClick?: (() => void) | undefined;
  /** `primary` once per decision; `danger` for what cannot be taken back. */
  readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger' | undefined;
  readonly size?: 'small' | 'medium' | 'large' | undefined;
  readonly icon?: IconComponent | undefined;
  /** `Ctrl+Enter`, `C`; shown as a cap and announced as a shortcut. */
  readonly keys?: string | undefined;
  readonly blocked?: Blocked | undefined;
  /** For what stays on until it is pressed again. */
  readonly pressed?: boolean | undefined;
  readonly busy?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly type?: 'button' | 'submit' | undefined;
  readonly form?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly fullWidth?: boolean | undefined;
  readonly ref?: Ref<HTMLButtonElement> | undefined;
};

const looks = {
  primary: { variant: 'contained', color: 'primary' },
  plain: { variant: 'outlined', color: 'primary' },
  quiet: { variant: 'text', color: 'primary' },
  danger: { variant: 'contained', color: 'error' },
} as const;

const Face = styled(Button)(({ theme }) => {
  const { color } = theme.tokens;
  const blocked = {
    backgroundColor: color.tone.blocked.tint,
    borderColor: color.tone.blocked.edge,
    color: color.tone.blocked.text,
    cursor: 'not-allowed',
  };
  return {
    position: 'relative',
    overflow: 'hidden',
    '&[data-blocked], &[data-blocked]:hover': { ...blocked, border: '1px solid' },
    '&[aria-pressed="true"], &[aria-pressed="true"]:hover': {
      backgroundColor: color.selected,
      borderColor: color.accent,
    },
    '& .MuiLinearProgress-root': { position: 'absolute', inset: 'auto 0 0', height: 2 },
  };
});

export function ActionButton(props: ActionButtonProps) {
  const { children, onClick, kind = 'plain', blocked, busy = false, icon, keys, ...rest } = props;
  const reasonId = useId();
  const announce = useAnnounce();
  const slow = useDelayedFlag(busy);
  const Icon = blocked === undefined ? icon : BlockIcon;
  const reason = blocked && [blocked.reason, blocked.lifts].filter(Boolean).join(' ');
  const press = () => {
    if (blocked?.onWhy) blocked.onWhy();
    else if (reason !== undefined) announce(reason, 'assertive');
    else if (!busy) onClick?.();
  };
  const face = (
    <Face
      {...looks[kind]}
      type={blocked === undefined ? (rest.type ?? 'button') : 'button'}
      size={rest.size ?? 'medium'}
      disabled={rest.disabled ?? false}
      form={rest.form}
      autoFocus={rest.autoFocus ?? false}
      fullWidth={rest.fullWidth ?? false}
      {...(rest.ref !== undefined && { ref: rest.ref })}
      onClick={press}
      aria-disabled={blocked !== undefined || busy || undefined}
      aria-busy={busy || undefined}
      aria-pressed={rest.pressed}
      aria-describedby={reason === undefined ? undefined : reasonId}
      aria-keyshortcuts={ariaKeys(keys)}
      data-blocked={blocked === undefined ? undefined : ''}
      startIcon={Icon && <Icon size={16} />}
      endIcon={keys === undefined ? undefined : <KeyHint keys={keys} />}
    >
      {children}
      {slow && <LinearProgress aria-hidden="true" />}
    </Face>
  );
  if (reason === undefined) return face;
  return (
    <>
      <Tooltip title={reason} describeChild>
        {face}
      </Tooltip>
      <VisuallyHidden id={reasonId}>{reason}</VisuallyHidden>
    </>
  );
}
