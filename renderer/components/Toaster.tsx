/**
 * The short message at the bottom that something was done, with its undo.
 * One at a time, newest wins; it waits while hovered or focused and is also announced.
 */
import Snackbar from '@mui/material/Snackbar';
import SnackbarContent from '@mui/material/SnackbarContent';
import { styled } from '@mui/material/styles';
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import { CloseIcon } from './icons/icons.ts';
import { ariaKeys, KeyHint } from './KeyHint.tsx';

export type Toast = {
  readonly message: string;
  /** `Undo`, or a way to what was made. */
  readonly action?:
    | { readonly label: string; readonly run: () => void; readonly keys?: string | undefined }
    | undefined;
};

export type Toaster = {
  readonly toast: (toast: Toast) => void;
  /** Runs the visible toast's action, for the undo key; false when there is none. */
  readonly runAction: () => boolean;
  /** Takes the message away at once: when the desk locks, nothing of its work stays on screen. */
  readonly dismiss: () => void;
};

const ToasterContext = createContext<Toaster>({
  toast: () => undefined,
  runAction: () => false,
  dismiss: () => undefined,
});

export function useToaster(): Toaster {
  return useContext(ToasterContext);
}

const Plain = styled('button')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 6,
  height: 28,
  padding: '0 8px',
  border: 0,
  borderRadius: theme.tokens.measure.radius,
  background: 'none',
  color: theme.tokens.color.onInverseAccent,
  fontWeight: 650,
  fontSize: '0.8125rem',
  cursor: 'pointer',
  '&:hover': { backgroundColor: 'color-mix(in srgb, currentColor 14%, transparent)' },
  '&:focus-visible': { outlineColor: theme.tokens.color.onInverseAccent, outlineOffset: -2 },
  '&.close': { color: theme.tokens.color.onInverse, padding: '0 6px' },
}));

const shownFor = 10_000;

export function ToasterProvider({ children }: { readonly children: ReactNode }) {
  const [current, setCurrent] = useState<(Toast & { readonly serial: number }) | undefined>();
  const [open, setOpen] = useState(false);
  const toast = useCallback((next: Toast) => {
    setCurrent((before) => ({ ...next, serial: (before?.serial ?? 0) + 1 }));
    setOpen(true);
  }, []);
  const runAction = useCallback(() => {
    if (!open || current?.action === undefined) return false;
    setOpen(false);
    current.action.run();
    return true;
  }, [current, open]);
  const dismiss = useCallback(() => {
    setOpen(false);
    setCurrent(undefined);
  }, []);
  const value = useMemo(() => ({ toast, runAction, dismiss }), [toast, runAction, dismiss]);
  return (
    <ToasterContext value={value}>
      {children}
      <Snackbar
        key={current?.serial}
        open={open}
        autoHideDuration={shownFor}
        onClose={(_, reason) => {
          if (reason === 'timeout') setOpen(false);
        }}
      >
        <SnackbarContent
          role="status"
          message={current?.message}
          action={
            <>
              {current?.action && (
                <Plain
                  type="button"
                  onClick={runAction}
                  aria-keyshortcuts={ariaKeys(current.action.keys)}
                >
                  {current.action.label}
                  {current.action.keys && <KeyHint keys={current.action.keys} />}
                </Plain>
              )}
              <Plain
                type="button"
                className="close"
                aria-label="Dismiss"
                onClick={() => setOpen(false)}
              >
                <CloseIcon size={14} />
              </Plain>
            </>
          }
        />
      </Snackbar>
    </ToasterContext>
  );
}
