/**
 * Stands in for the screen when drawing it failed, so that the window never goes blank. It says nothing
 * of the failure itself: that may hold what was on the screen.
 */
import { styled } from '@mui/material/styles';
import { Component, type ReactNode } from 'react';
import { ActionButton } from '../components/ActionButton.tsx';
import { EmptyState } from '../components/EmptyState.tsx';
import { WarningIcon } from '../components/icons/icons.ts';

const Root = styled('main')({ display: 'grid', placeItems: 'center', minHeight: '100dvh' });

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
          <EmptyState
            title="This screen could not be shown"
            icon={WarningIcon}
            action={
              <>
                <ActionButton
                  kind="primary"
                  autoFocus
                  onClick={() => this.setState({ hasFailed: false })}
                >
                  Try again
                </ActionButton>
                <ActionButton onClick={() => window.location.reload()}>
                  Reload the window
                </ActionButton>
              </>
            }
          >
            Nothing that was saved is lost: payments, promises and the note of an open call are
            kept. A form that was open has to be filled in again. When it happens again, save a
            diagnostic file in the settings and tell the office.
          </EmptyState>
        </div>
      </Root>
    );
  }
}
