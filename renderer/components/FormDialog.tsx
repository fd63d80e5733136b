/**
 * A form in a dialog. Enter submits (Ctrl+Enter from a text area), Escape cancels;
 * with unsaved text Escape asks first, in place, and nothing typed is lost by asking.
 */
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { styled } from '@mui/material/styles';
import { type FormEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import type { ErrorValue } from '../../shared/errors.ts';
import { ActionButton, type Blocked } from './ActionButton.tsx';
import { ErrorBanner } from './ErrorBanner.tsx';

export type FormDialogProps = {
  readonly open: boolean;
  readonly title: string;
  readonly description?: ReactNode | undefined;
  readonly children: ReactNode;
  readonly submitLabel: string;
  /** True once something was typed. */
  readonly dirty: boolean;
  readonly busy?: boolean | undefined;
  readonly error?: ErrorValue | undefined;
  /** Keeps Submit from working and says why. */
  readonly blocked?: Blocked | undefined;
  readonly width?: 'xs' | 'sm' | 'md' | 'lg' | undefined;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
};

const Form = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  '& .fields': { display: 'grid', gap: 14 },
});

const Description = styled('p')(({ theme }) => ({
  padding: '0 24px 8px',
  color: theme.tokens.color.muted,
  fontSize: '0.8125rem',
}));

export function FormDialog(props: FormDialogProps) {
  const { open, title, description, children, dirty, busy = false, error, width = 'sm' } = props;
  const id = useId();
  const [asking, setAsking] = useState(false);
  const typingIn = useRef<Element>(null);
  const ask = () => {
    typingIn.current = document.activeElement;
    setAsking(true);
  };
  const stay = () => {
    setAsking(false);
    if (typingIn.current instanceof HTMLElement) typingIn.current.focus();
  };
  const leave = () => {
    setAsking(false);
    props.onClose();
  };
  const tryLeave = () => {
    if (busy) return;
    if (asking) stay();
    else if (dirty) ask();
    else leave();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && !asking && props.blocked === undefined) props.onSubmit();
  };
  const submitFromText = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.currentTarget.requestSubmit();
    }
  };
  return (
    <Dialog
      open={open}
      maxWidth={width}
      aria-labelledby={id}
      aria-describedby={description ? `${id}-description` : undefined}
      onClose={tryLeave}
    >
      <Form noValidate onSubmit={submit} onKeyDown={submitFromText}>
        <DialogTitle id={id}>{title}</DialogTitle>
        {description && <Description id={`${id}-description`}>{description}</Description>}
        <DialogContent className="fields">
          {error && <ErrorBanner error={error} />}
          {children}
        </DialogContent>
        {asking ? (
          <LeaveQuestion onStay={stay} onLeave={leave} />
        ) : (
          <DialogActions>
            <ActionButton onClick={tryLeave} keys="Esc">
              Cancel
            </ActionButton>
            <ActionButton type="submit" kind="primary" busy={busy} blocked={props.blocked}>
              {props.submitLabel}
            </ActionButton>
          </DialogActions>
        )}
      </Form>
    </Dialog>
  );
}

const Question = styled('p')(({ theme }) => ({
  marginRight: 'auto',
  color: theme.tokens.color.tone.attention.text,
  fontSize: '0.8125rem',
  fontWeight: 600,
}));

function LeaveQuestion(props: { readonly onStay: () => void; readonly onLeave: () => void }) {
  return (
    <DialogActions>
      <Question role="alert">Discard what you typed?</Question>
      <ActionButton onClick={props.onStay} autoFocus keys="Esc">
        Keep editing
      </ActionButton>
      <ActionButton kind="danger" onClick={props.onLeave}>
        Discard
      </ActionButton>
    </DialogActions>
  );
}
