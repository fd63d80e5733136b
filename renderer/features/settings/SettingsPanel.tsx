/** A section of the settings: its title, what it is about, its content; and the form most of them are. */
import { styled } from '@mui/material/styles';
import { type ReactNode, useEffect, useRef } from 'react';
import type { ErrorValue } from '../../../shared/errors.ts';
import { ActionButton } from '../../components/ActionButton.tsx';
import { ErrorBanner } from '../../components/ErrorBanner.tsx';
import type { SettingsForm as FormState } from './use-settings-form.ts';

const Panel = styled('section')(({ theme }) => ({
  display: 'grid',
  alignContent: 'start',
  gap: 20,
  maxWidth: 720,
  padding: '16px 0 40px',
  '& > header h1': { ...theme.typography.h1 },
  '& > header p': {
    color: theme.tokens.color.muted,
    fontSize: '0.8125rem',
    maxWidth: '68ch',
    marginTop: 2,
  },
  '& .note': {
    color: theme.tokens.color.muted,
    fontSize: '0.8125rem',
    lineHeight: '1.25rem',
    maxWidth: '68ch',
  },
  '& section > .bar ~ * + *': { marginTop: 12 },
  '& .row': { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 8 },
}));

export function SettingsPanel(props: {
  readonly title: string;
  readonly description: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <Panel>
      <header>
        <h1>{props.title}</h1>
        <p>{props.description}</p>
      </header>
      {props.children}
    </Panel>
  );
}

const Form = styled('form')(({ theme }) => ({
  display: 'grid',
  gap: 20,
  '& > .save': {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    paddingTop: 16,
    borderTop: `1px solid ${theme.tokens.color.hairline}`,
  },
}));

/** Enter saves; the first field that is wrong receives the focus. */
export function SettingsForm<Draft>(props: {
  readonly form: FormState<Draft>;
  readonly children: ReactNode;
}) {
  const { form, children } = props;
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (Object.keys(form.errors).length === 0) return;
    element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [form.errors]);
  return (
    <Form
      ref={element}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
    >
      <Failure error={form.failure} />
      {children}
      <div className="save">
        <ActionButton type="submit" kind="primary" busy={form.isBusy} disabled={!form.isDirty}>
          Save
        </ActionButton>
        {form.isDirty && (
          <ActionButton kind="quiet" onClick={form.discard}>
            Discard changes
          </ActionButton>
        )}
      </div>
    </Form>
  );
}

function Failure({ error }: { readonly error: ErrorValue | undefined }) {
  return error ? <ErrorBanner error={error} /> : null;
}
