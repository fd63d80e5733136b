/** An error where it happened: what failed, its code, what to do next, and a way to try again. */
import { styled } from '@mui/material/styles';
import type { ReactNode } from 'react';
import type { ErrorCode, ErrorValue } from '../../shared/errors.ts';
import type { Tone } from '../theme/tokens.ts';
import { ActionButton } from './ActionButton.tsx';
import { errorAdvice } from './error-advice.ts';
import { toneIcon } from './tone-icons.ts';

export type ErrorBannerProps = {
  readonly error: ErrorValue;
  /** Replaces the code's usual advice. */
  readonly next?: ReactNode | undefined;
  readonly onRetry?: (() => void) | undefined;
  readonly retryLabel?: string | undefined;
  readonly onDismiss?: (() => void) | undefined;
};

/** Red is kept for what the rules forbid; a failure is something that needs attention. */
function toneOf(code: ErrorCode): Tone {
  return code === 'rule-broken' || code === 'denied' ? 'blocked' : 'attention';
}

const Root = styled('div', { shouldForwardProp: (name) => name !== 'tone' })<{
  readonly tone: Tone;
}>(({ theme, tone: name }) => {
  const { measure } = theme.tokens;
  const tone = theme.tokens.color.tone[name];
  return {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    gap: '2px 10px',
    padding: '10px 12px',
    borderRadius: measure.radius,
    backgroundColor: tone.tint,
    boxShadow: `inset 0 0 0 1px ${tone.edge}, inset 3px 0 0 ${tone.solid}`,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    '& > svg': { color: tone.solid, margin: '2px 0 0 4px' },
    '& .message': { fontWeight: 600, color: theme.tokens.color.text, overflowWrap: 'anywhere' },
    '& .next': { color: theme.tokens.color.text },
    '& code': { fontFamily: 'inherit', color: tone.text, marginLeft: 8, whiteSpace: 'nowrap' },
    '& .actions': { display: 'flex', gap: 4, alignSelf: 'center' },
  };
});

export function ErrorBanner(props: ErrorBannerProps) {
  const { error, next, onRetry, retryLabel = 'Try again', onDismiss } = props;
  const tone = toneOf(error.code);
  const Shape = toneIcon[tone];
  return (
    <Root role="alert" tone={tone}>
      <Shape />
      <div>
        <p className="message">{error.message}</p>
        <p className="next">
          {next ?? errorAdvice(error.code)}
          <code>{error.code}</code>
        </p>
      </div>
      <div className="actions">
        {onRetry && (
          <ActionButton size="small" onClick={onRetry}>
            {retryLabel}
          </ActionButton>
        )}
        {onDismiss && (
          <ActionButton size="small" kind="quiet" onClick={onDismiss}>
            Dismiss
          </ActionButton>
        )}
      </div>
    </Root>
  );
}
