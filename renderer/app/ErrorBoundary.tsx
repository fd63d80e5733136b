/**
 * Stands in for the screen when drawing it failed, so that the window never goes blank. It says nothing
 * of the failure itself: that may hold what was on the screen.
 */
import { styled } from '@mui/material/styles';
import { Component, type ReactNode } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { WarningIcon } from '../components/icons/icons.ts';

const Root = styled('main')(({ theme }) => ({
  display: 'grid',
  justifyItems: 'center',
  alignContent: 'center',
  gap: 16,
  minHeight: '100dvh',
  padding: 24,
  textAlign: 'center',
  '& h1': { display: 'inline-flex', gap: 8, alignItems: 'center', margin: 0, fontSize: '1rem' },
  '& p': {
    maxWidth: '56ch',
    margin: '8px 0 0',
    color: theme.tokens.color.muted,
    textWrap: 'balance',
  },
  '& .actions': { display: 'flex', gap: 8 },
}));

type State = { readonly hasFailed: boolean };

/** A class because React has no other way to catch what a component throws while drawing. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, State> {
  override state: State = { hasFailed: false };

  static getDerivedStateFromError(): State {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Root>
        <div role="alert">
          <h1>
            <WarningIcon size={20} /> This screen could not be shown
          </h1>
          <p>
            Nothing that was saved is lost: payments, promises and the note of an open call are
            kept. A form that was open has to be filled in again. When it happens again, save a
            diagnostic file in the settings and tell the office.
          </p>
        </div>
        <div className="actions">
          <ActionButton
            kind="primary"
            autoFocus
            onClick={() => this.setState({ hasFailed: false })}
          >
            Try again
          </ActionButton>
          <ActionButton onClick={() => window.location.reload()}>Reload the window</ActionButton>
        </div>
      </Root>
    );
  }
}
