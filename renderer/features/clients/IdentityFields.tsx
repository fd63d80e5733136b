/** Who the client is: to the desk and its files, and to consumers in letters. */
import { TextField } from '../../components/TextField.tsx';
import { FieldGrid } from '../settings/fields/FieldGrid.tsx';
import type { FieldErrors } from '../settings/fields/field-errors.ts';
import type { ClientDraft } from './client-draft.ts';

export type DraftFieldsProps = {
  readonly draft: ClientDraft;
  readonly onChange: (patch: Partial<ClientDraft>) => void;
  readonly errors: FieldErrors;
};

type IdentityFieldsProps = DraftFieldsProps & {
  /** False for a client that is being added. */
  readonly isKnown: boolean;
  readonly isCodeFixed: boolean;
};

export function IdentityFields(props: IdentityFieldsProps) {
  const { draft, onChange, errors, isKnown, isCodeFixed } = props;
  return (
    <FieldGrid>
      <div className="third">
        <TextField
          label="Code"
          required
          autoFocus={!isKnown}
          disabled={isCodeFixed}
          maxLength={64}
          value={draft.code}
          onChange={(code) => onChange({ code })}
          error={errors.code}
          helperText={
            isCodeFixed
              ? 'Accounts were placed under it, so it stays.'
              : 'As it stands in placement files.'
          }
        />
      </div>
      <div className="two-thirds">
        <TextField
          label="Name"
          required
          autoFocus={isKnown}
          maxLength={80}
          value={draft.name}
          onChange={(name) => onChange({ name })}
          error={errors.name}
        />
      </div>
    </FieldGrid>
  );
}

export function LetterFields({ draft, onChange, errors }: DraftFieldsProps) {
  const { letterIdentity } = draft;
  const change = (patch: Partial<ClientDraft['letterIdentity']>) =>
    onChange({ letterIdentity: { ...letterIdentity, ...patch } });
  return (
    <FieldGrid>
      <div className="half">
        <TextField
          label="Creditor’s name in letters"
          maxLength={80}
          value={letterIdentity.creditorName}
          onChange={(creditorName) => change({ creditorName })}
          error={errors['letterIdentity.creditorName']}
          helperText={`Left empty, letters say ${draft.name.trim() || 'the name above'}.`}
        />
      </div>
      <div className="half">
        <TextField
          label="Brand the consumer knows"
          maxLength={80}
          value={letterIdentity.brand}
          onChange={(brand) => change({ brand })}
          error={errors['letterIdentity.brand']}
          helperText="Of a store or facility, where it is another name. Often empty."
        />
      </div>
    </FieldGrid>
  );
}
